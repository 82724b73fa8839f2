// Which lines of a page are its body, when the body is known as text.

export const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}_])+/gu;
const SIZE = 4;

export type BodyLine = 'body' | 'other' | 'unknown';

/** By line. A long line is body when most of its runs of four tokens are in the truth; a short one when it stands there in its place. */
export function bodyLines(lines: readonly string[], truth: string): BodyLine[] {
  const truthTokens = truth.toLowerCase().match(TOKENS) ?? [];
  const places = new Map<string, number[]>();
  for (let i = 0; i + SIZE <= truthTokens.length; i++) add(places, truthTokens.slice(i, i + SIZE).join(' '), i);
  const starts = new Map<string, number[]>();
  truthTokens.forEach((token, i) => {
    add(starts, token, i);
  });

  const tokens = lines.map((line) => line.toLowerCase().match(TOKENS) ?? []);
  const ends = new Int32Array(lines.length).fill(-1);
  const labels: BodyLine[] = tokens.map((list, i) => {
    if (list.length < SIZE) return 'unknown';
    let hits = 0;
    let end = -1;
    for (let s = 0; s + SIZE <= list.length; s++) {
      const at = places.get(list.slice(s, s + SIZE).join(' '));
      if (!at) continue;
      hits++;
      end = at[0] ?? -1;
    }
    ends[i] = end;
    const share = hits / (list.length - SIZE + 1);
    return share >= 0.6 ? 'body' : share <= 0.2 ? 'other' : 'unknown';
  });
  // Short lines: where body stands before or after them, their words must stand between the two in the truth.
  return labels.map((label, i) => {
    const list = tokens[i] ?? [];
    if (list.length >= SIZE) return label;
    if (list.length === 0) return 'unknown';
    const before = nearestEnd(i, -1);
    const after = nearestEnd(i, 1);
    if (before < 0 && after < 0) return 'other';
    const from = before < 0 ? Math.max(0, after - 40) : before;
    const to = after < 0 ? before + 40 : after;
    if (to < from || to - from > 200) return 'unknown';
    const found = (starts.get(list[0] ?? '') ?? []).some(
      (at) => at >= from && at <= to + SIZE && list.every((token, k) => truthTokens[at + k] === token),
    );
    return found ? 'body' : 'other';
  });

  function nearestEnd(i: number, step: 1 | -1): number {
    for (let k = i + step, far = 0; k >= 0 && k < lines.length && far < 6; k += step, far++)
      if (labels[k] === 'body' && (ends[k] ?? -1) >= 0) return ends[k] ?? -1;
    return -1;
  }
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
