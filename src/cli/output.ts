// Standard output and standard error. Node's streams for them are loaded where one is needed: for a terminal, and for what
// a pipe does not take at once. That takes longer than to find the roles of a short text.

import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';

let reasonOf = ({ message }: Error): string => `news-text: ${message}`;
/** Whether standard output is a file or a pipe that has taken all; undefined before the first text. */
let takesAll: boolean | undefined;

/** Writes to standard output and waits while the reader is behind, so that memory stays bounded. */
export async function print(text: string): Promise<void> {
  takesAll ??= isFileOrPipe(STDOUT);
  const rest = takesAll ? writeAtOnce(Buffer.from(text)) : text;
  if (rest.length === 0) return;
  takesAll = false;
  if (!stdout().write(rest)) await once(stdout(), 'drain');
}

const STDOUT = 1;

function isFileOrPipe(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO();
  } catch {
    return false;
  }
}

/** Returns what is not taken now. */
function writeAtOnce(bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') leave(error as Error);
  }
  return rest;
}

/** Threads listen to its errors, too: each listener is added once. */
function stdout(): NodeJS.WriteStream {
  if (!process.stdout.listeners('error').includes(leave)) process.stdout.on('error', leave);
  return process.stdout;
}

/** Says a line on standard error. */
export function warn(line: string): void {
  if (!process.stderr.listeners('error').includes(fail)) process.stderr.on('error', fail);
  process.stderr.write(`${line}\n`);
}

const fail = (): never => process.exit(2);

/** A reader that has seen enough (`| head`) is no error; output that goes nowhere else is, and ends the program. */
function leave(error: NodeJS.ErrnoException): never {
  // On Windows a pipe that nobody reads any more has ended.
  if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0);
  warn(reasonOf(error));
  process.exit(2);
}

/** Says how the reason is told why output ends before its end. */
export function leaveWhenNobodyReads(reason: (error: Error) => string): void {
  reasonOf = reason;
}
