// How much two texts say the same: by pairs of Han characters and by words.

/** Pairs of neighbouring Han characters, kana or Hangul, and words of four letters and more. */
export function unitsOf(text: string): ReadonlySet<string> {
  const units = new Set<string>();
  for (const run of text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,}/g) ?? [])
    for (let i = 0; i + 1 < run.length; i++) units.add(run.slice(i, i + 2));
  for (const word of text
    .toLowerCase()
    .match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\d'’]{4,}/gu) ?? [])
    units.add(word.replace(/['’]s$|s$/, ''));
  return units;
}

/** The share of the one's units that the other has too, 0 to 1. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0) return 0;
  let count = 0;
  for (const unit of one) if (other.has(unit)) count++;
  return count / one.size;
}
