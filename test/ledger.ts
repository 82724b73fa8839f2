// How much was tried over all tests of a run, for the line that the runner prints at the end.

export interface Ledger {
  /** Texts on which something promised was tried. */
  inputs: number;
  /** Failures of disks, files, threads and programs that were brought about. */
  faults: number;
}

const KEY = Symbol.for('news-text.ledger');

/** Test files are bundles of their own: what they share lies in the global object. */
export function ledger(): Ledger {
  const holder = globalThis as { [KEY]?: Ledger };
  holder[KEY] ??= { inputs: 0, faults: 0 };
  return holder[KEY];
}

export function countTried(inputs: number): void {
  ledger().inputs += inputs;
}

export function countFaults(faults: number): void {
  ledger().faults += faults;
}
