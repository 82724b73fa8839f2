/** Shared pairs of neighbouring characters, 0 to 1 (Dice): headlines that somebody cut or reworded stay above .8. */
export function similarity(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < one.length; i++) pairs.set(one.slice(i, i + 2), (pairs.get(one.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < other.length; i++) {
    const left = pairs.get(other.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(other.slice(i, i + 2), left - 1);
    shared++;
  }
  const all = one.length + other.length - 2;
  return all > 0 ? (2 * shared) / all : 0;
}
