// What rules and recognisers said of a line, as hashes of names like `noise:share-bar:1`.

import { hashed, hashOf } from '../../text/hash';
import type { Evidence } from '../evidence';
import { binOf } from './sink';

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

/** Lines since the latest noise. */
const SINCE_NOISE = [2, 3, 5, 9, 20];

/** By block: the hash of the noise that was last seen on the way down the page, and how far above; 0 where none was. */
export function latestNoise(marks: readonly (readonly Mark[])[]): Int32Array {
  let latest: Mark | undefined;
  let line = 0;
  const hashes = marks.map((own, i) => {
    for (const mark of own) if (mark.isNoise) [latest, line] = [mark, i];
    return latest ? followed(latest.own, binOf(i - line, SINCE_NOISE)) : 0;
  });
  return new Int32Array(hashes);
}
