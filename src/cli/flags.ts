// Flags of V8, which are those of all threads of the process. Compiled code that was kept counts only under those that it
// was compiled under.

import { setFlagsFromString } from 'node:v8';

/** A short text is over before most of what V8 does for speed has paid off. To be called before the program is read. */
export function setFlags(): void {
  // Each thread collects its garbage alone: to share the work of so little takes longer than to do it, and of several threads
  // the core that would lend a hand has another's work to do.
  setFlagsFromString('--no-parallel-scavenge');
  // It would compile each pattern for an interpreter first and for the processor when it is tried again: of the hundreds
  // that one article needs, that takes longer than to compile them for the processor at once.
  setFlagsFromString('--no-regexp-tier-up');
  // What lives on is a fraction of what a text or record leaves behind: to wait until it is four times as much costs memory
  // in every thread, and saves no time.
  setFlagsFromString('--heap-growing-percent=100');
  set(START);
}

// To compile a pattern takes half the time where its code may be slower. And Node 20 optimises functions so soon that for one
// article it is in vain, and for records each thread does it anew as it sees more of them; later ones wait of themselves.
const isSoon = process.versions.node.startsWith('20.');
const START = ['--no-regexp-optimization', '--incremental-marking', ...(isSoon ? ['--interrupt-budget=4000000'] : [])];
/** What memory one text has taken is not looked through for what can be given back. */
const SHORT = ['--no-incremental-marking'];
const LONG = ['--regexp-optimization', '--incremental-marking', ...(isSoon ? ['--interrupt-budget=1000000'] : [])];

/** What this thread has set since the start. */
let later: readonly string[] = [];

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

/** Each of several texts says what suits it. */
function suit(flags: readonly string[]): void {
  if (later !== flags) set(flags);
  later = flags;
}

/** From now on: for one short text. */
export function suitShortText(): void {
  suit(SHORT);
}

/** From now on: for much text, on which patterns are tried so often that fast ones pay off. */
export function suitLongTexts(): void {
  suit(LONG);
}

/** Does what has to do with kept code, under the flags of the start. */
export function asAtStart<T>(act: () => T): T {
  set(START);
  try {
    return act();
  } finally {
    set(later);
  }
}
