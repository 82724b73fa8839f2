// What rules and recognisers said of a line, as hashes of names like `noise:share-bar:1`.

import type { Evidence } from '../evidence';
import { hashed, hashOf } from './words';

export interface Mark {
  readonly isNoise: boolean;
  /** Hash of the name; with `<` before it, as the next line sees it; with `>`, as the line before does. */
  readonly own: number;
  readonly above: number;
  readonly below: number;
}

/** By rule, or role where there is none: the marks of likely and of certain evidence. */
const marks = new Map<string, readonly [Mark, Mark]>();

export function markOf({ role, rule, certain }: Evidence): Mark {
  const key = rule ?? role;
  let pair = marks.get(key);
  if (!pair) {
    pair = [0, 1].map((sure): Mark => {
      const name = `${role}:${rule ?? ''}:${sure}`;
      return { isNoise: role === 'noise', own: hashOf(name), above: hashOf(`<${name}`), below: hashOf(`>${name}`) };
    }) as [Mark, Mark];
    marks.set(key, pair);
  }
  return pair[certain ? 1 : 0];
}

/** The hash of a name with a blank and a number behind it. */
export function followed(name: number, by: number): number {
  return hashed(name, ` ${by}`);
}

/** The mark of noise that was last seen, on the way down a page. */
export class LatestNoise {
  mark: Mark | undefined;
  line = 0;

  look(marks: readonly Mark[], line: number): void {
    for (const mark of marks)
      if (mark.isNoise) {
        this.mark = mark;
        this.line = line;
      }
  }
}
