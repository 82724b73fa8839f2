// Where a line stands: in the file, and against the runs of prose.

/** By block, distances in lines. */
export interface Places {
  /** Size of prose within two and within six lines, the line itself left out. */
  readonly near: Float64Array;
  readonly around: Float64Array;
  /** For each toll of `TOLLS`: 0 inside the densest run, negative before it, positive after it. */
  readonly fromRun: readonly Int32Array[];
  /** Lines since the last line that ends like a sentence and is no stub; to the next one. */
  readonly sinceSentence: Int32Array;
  readonly untilSentence: Int32Array;
}

/** What a line without prose costs a run: small tolls bridge interruptions, large ones find the core. */
const TOLLS = [20, 60, 150];

/** `weights` by block: how much prose it is. */
export function placesOf(weights: Float64Array): Places {
  const n = weights.length;
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + (weights[i] ?? 0);
  const within = (i: number, reach: number) =>
    (sums[Math.min(n, i + reach + 1)] ?? 0) - (sums[Math.max(0, i - reach)] ?? 0) - (weights[i] ?? 0);
  const sinceSentence = new Int32Array(n);
  const untilSentence = new Int32Array(n);
  for (let i = 0, since = 99; i < n; i++) {
    sinceSentence[i] = since;
    since = (weights[i] ?? 0) > 0 ? 1 : since + 1;
  }
  for (let i = n - 1, until = 99; i >= 0; i--) {
    untilSentence[i] = until;
    until = (weights[i] ?? 0) > 0 ? 1 : until + 1;
  }
  return {
    near: weights.map((_, i) => within(i, 2)),
    around: weights.map((_, i) => within(i, 6)),
    fromRun: TOLLS.map((toll) => distances(densestRun(weights, toll), n)),
    sinceSentence,
    untilSentence,
  };
}

/** The run of lines with the largest sum, where a line without prose costs the toll. First and last line, inclusive. */
function densestRun(weights: Float64Array, toll: number): readonly [number, number] {
  let best = 0;
  let [first, last] = [0, -1];
  let sum = 0;
  let start = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weight > 0 ? weight : -toll;
    if (sum <= best) continue;
    best = sum;
    first = start;
    last = i;
  }
  return [first, last];
}

function distances([first, last]: readonly [number, number], n: number): Int32Array {
  const from = new Int32Array(n);
  for (let i = 0; i < n; i++) from[i] = i < first ? i - first : i > last ? i - last : 0;
  return from;
}
