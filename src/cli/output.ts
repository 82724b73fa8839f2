import { once } from 'node:events';

/** Writes to standard output and waits while the reader is behind, so that memory stays bounded. */
export async function print(text: string): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says a line on standard error. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that has seen enough (`| head`) is no error; output that goes nowhere else is, and ends the program. */
export function leaveWhenNobodyReads(reason: (error: Error) => string): void {
  process.stderr.on('error', () => process.exit(2));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    warn(reason(error));
    process.exit(2);
  });
}
