// Learns the weights of the signs by which news is told from other texts: `node scripts/run.mjs scripts/train-gate.ts`.
// Logistic regression without chance: the same texts give the same bytes. `--check` prints the figures and writes nothing.

import { writeFileSync } from 'node:fs';
import { measure, SIGNS, score, type Weights } from '../src/core/label/article-signs';
import { viewOf } from '../src/core/label/article-signs/view';
import { readPlain } from '../src/core/readers/plain';
import { type GateText, isTrained, readTexts } from './gate/texts';

const FILE = 'src/core/label/article-signs/signs.weights.json';
const ROUNDS = 3000;
const STEP = 0.5;
const DECAY = 0.0001;

interface Sample {
  readonly of: GateText;
  readonly measures: readonly number[];
}

const samples: Sample[] = readTexts().map((of) => ({
  of,
  measures: measure(viewOf(of.text, readPlain(of.text), 'text')),
}));

const half = learn(samples.filter(({ of }) => isTrained(of)));
console.log('Trained on one half, judged on the other:');
report(
  samples.filter(({ of }) => !isTrained(of)),
  half,
);
const all = learn(samples);
console.log('\nTrained on all, judged on all:');
report(samples, all);
if (!process.argv.includes('--check')) writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);

/** Gradient descent on the weighed log loss; a weight never changes sides. News and other texts count the same in sum. */
function learn(seen: readonly Sample[]): Weights {
  const sums = [false, true].map((news) => seen.reduce((sum, { of }) => sum + (of.news === news ? of.weight : 0), 0));
  const shares = seen.map(({ of }) => of.weight / (2 * (sums[of.news ? 1 : 0] ?? 1)));
  const weights = new Float64Array(SIGNS.length);
  const speeds = new Float64Array(SIGNS.length + 1);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(SIGNS.length + 1);
    seen.forEach(({ of, measures }, i) => {
      const sum = measures.reduce((total, value, k) => total + value * (weights[k] ?? 0), bias);
      const error = ((of.news ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (shares[i] ?? 0);
      measures.forEach((value, k) => {
        slopes[k] = (slopes[k] ?? 0) + error * value;
      });
      slopes[SIGNS.length] = (slopes[SIGNS.length] ?? 0) + error;
    });
    SIGNS.forEach(({ speaks }, k) => {
      const weight = weights[k] ?? 0;
      const slope = (slopes[k] ?? 0) - DECAY * weight;
      speeds[k] = (speeds[k] ?? 0) * 0.9 + slope;
      const next = weight + STEP * (speeds[k] ?? 0);
      weights[k] = speaks === 'for' ? Math.max(0, next) : Math.min(0, next);
    });
    speeds[SIGNS.length] = (speeds[SIGNS.length] ?? 0) * 0.9 + (slopes[SIGNS.length] ?? 0);
    bias += STEP * (speeds[SIGNS.length] ?? 0);
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return { bias: round(bias), weights: Object.fromEntries(SIGNS.map(({ id }, k) => [id, round(weights[k] ?? 0)])) };
}

function report(judged: readonly Sample[], weights: Weights): void {
  const counted = judged.filter(({ of }) => !of.made);
  for (const kind of [...new Set(counted.map(({ of }) => of.kind))]) {
    const texts = counted.filter(({ of }) => of.kind === kind);
    const wrong = texts.filter(({ of, measures }) => score(measures, weights) > 0 !== of.news);
    console.log(`${kind.padEnd(16)} ${texts.length - wrong.length} of ${texts.length} right`);
    for (const { of, measures } of wrong) console.log(`    ${score(measures, weights).toFixed(2)}  ${of.name}`);
  }
}
