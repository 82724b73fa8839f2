// After an edit most lines have the features that they had: where all that they are made of is the same, they are copied.

import { changeOf, type PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
import type { Mark } from './marks';
import type { Sink } from './sink';

/** By block, all that features of a line are made of beyond what it says by itself and what `change.ts` compares. */
export interface Columns {
  readonly numbers: readonly Column[];
  readonly marks: readonly (readonly Mark[])[];
  /** The line of the title: others are told by how far from it they are. */
  readonly title: number;
}

type Column = Int8Array | Uint8Array | Int32Array | Float32Array | Float64Array;

/** How far, in lines, features look around a line. */
const REACH = 2;

interface Rows<T extends Sink> {
  readonly columns: Columns;
  readonly features: T;
}

export type RowMemory<T extends Sink> = PageMemory<Rows<T>>;

/** The features before the last edit, and by block 1 where they still hold; undefined where that is not known. */
export function knownRows<T extends Sink>(
  memory: RowMemory<T>,
  page: Page,
  columns: Columns,
): { readonly features: T; readonly holds: Uint8Array } | undefined {
  const change = changeOf(page);
  const last = change && memory.get(change.before);
  const lines = page.blocks.length;
  if (!last || change.before.blocks.length !== lines || last.columns.title !== columns.title) return undefined;
  const alike = new Uint8Array(lines).fill(1);
  alike.fill(0, change.head, lines - change.tail);
  columns.numbers.forEach((column, c) => {
    const [now, before] = [wordsOf(column), wordsOf(last.columns.numbers[c] as Column)];
    const each = now.length / lines;
    for (let w = 0; w < now.length; w++) if (now[w] !== before[w]) alike[Math.floor(w / each)] = 0;
  });
  columns.marks.forEach((marks, i) => {
    const before = last.columns.marks[i] as readonly Mark[];
    // Of most lines nobody says anything: it is the same empty list.
    if (marks !== before && (marks.length !== before.length || marks.some((mark, m) => mark !== before[m])))
      alike[i] = 0;
  });
  const holds = new Uint8Array(lines).fill(1);
  for (let i = 0; i < lines; i++) if (alike[i] === 0) holds.fill(0, Math.max(0, i - REACH), i + REACH + 1);
  return { features: last.features, holds };
}

/** The column in memory, as whole numbers, one or more for each line: those of columns of all kinds are compared by the same code. */
function wordsOf(column: Column): Int32Array | Uint8Array {
  const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } = column;
  return BYTES_PER_ELEMENT < 4
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Int32Array(buffer, byteOffset, byteLength / 4);
}

/** The end of the stretch of lines, from one on, whose features hold. */
export function endOfHeld(holds: Uint8Array, line: number): number {
  const end = holds.indexOf(0, line);
  return end < 0 ? holds.length : end;
}
