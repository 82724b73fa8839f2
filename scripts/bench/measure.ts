// The article-extraction-benchmark's measure (its evaluate.py, MIT): multisets of four tokens in a row, F1 of the mean
// precision and the mean recall over the pages. A Han character, kana or Hangul syllable is a token in East Asian pages.

const EAST_ASIAN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}ー々〆〇';
const CHARACTERS = new RegExp(`[${EAST_ASIAN}]|(?:(?![${EAST_ASIAN}])[\\p{L}\\p{N}_])+`, 'gu');
const WORDS = /[\p{L}\p{N}_]+/gu;
const IN_A_ROW = 4;

export interface PageScore {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly empty: boolean;
}

export interface TrackScore {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scorePage(id: string, truth: string, answer: string, eastAsian: boolean): PageScore {
  const wanted = shingles(truth, eastAsian);
  const given = shingles(answer, eastAsian);
  let hit = 0;
  for (const [key, count] of wanted) hit += Math.min(count, given.get(key) ?? 0);
  const precision = share(hit, total(given), total(wanted));
  const recall = share(hit, total(wanted), 0);
  return { id, precision, recall, f1: harmonic(precision, recall), empty: given.size === 0 };
}

/** An empty answer costs recall only, as in the benchmark. */
export function scoreTrack(scores: readonly PageScore[]): TrackScore {
  const precision = mean(scores.filter(({ empty }) => !empty).map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { pages: scores.length, precision, recall, f1: harmonic(precision, recall) };
}

function shingles(text: string, eastAsian: boolean): Map<string, number> {
  const tokens = text.match(eastAsian ? CHARACTERS : WORDS) ?? [];
  const counts = new Map<string, number>();
  const last = tokens.length === 0 ? 0 : Math.max(1, tokens.length - IN_A_ROW + 1);
  for (let i = 0; i < last; i++) {
    const key = tokens.slice(i, i + IN_A_ROW).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Nothing given is right only when nothing was wanted. */
function share(hit: number, of: number, wanted: number): number {
  if (of > 0) return hit / of;
  return wanted > 0 ? 0 : 1;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
