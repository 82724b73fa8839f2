// Five folds by id: `node scripts/run.mjs scripts/entities/evaluate.ts zh [--errors N] [--folds N] [--epochs N]`.

import { parseArgs } from 'node:util';
import type { TypedSpan } from '../../src/core/entities/entity';
import { spansOf } from '../../src/core/entities/states';
import { bestStates, scoresOf } from '../../src/core/entities/tagger';
import { unitsOf } from '../../src/core/entities/units';
import { type Paragraph, readOpen, readOwn, readTrain } from './data';
import { exampleOf, featuresOf, type Language } from './examples';
import { fit, taggerOf } from './fit';
import { Score } from './score';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    folds: { type: 'string', default: '5' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.00001' },
    dropout: { type: 'string', default: '0.1' },
    least: { type: 'string', default: '2' },
    open: { type: 'string', default: '0.3' },
  },
});
const language = (positionals[0] ?? 'zh') as Language;
const options = {
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  decay: Number(values.decay),
  dropout: Number(values.dropout),
  least: Number(values.least),
};
const OPEN = {
  zh: ['uner-zh-gsdsimp-train', 'uner-zh-gsdsimp-dev', 'uner-zh-pud-simplified'],
  en: ['uner-en-ewt-dev', 'uner-en-pud', 'wnut17-train', 'broad-twitter-corpus'],
};
const news = readTrain(language === 'zh' ? 'zh-news' : 'en-news');
const openWeight = Number(values.open);
const rest = [
  ...(openWeight > 0 ? OPEN[language].flatMap((name) => readOpen(name)) : []).map((p) =>
    exampleOf(language, p, openWeight),
  ),
  ...readOwn(language).map((p) => exampleOf(language, p, 1)),
];
const foldOf = ({ id }: Paragraph) => Number(/\d+$/.exec(id)?.[0] ?? 0) % 5;
const score = new Score();
for (let fold = 0; fold < Number(values.folds); fold++) {
  const started = Date.now();
  const seen = news.filter((p) => foldOf(p) !== fold).map((p) => exampleOf(language, p, 1));
  const fitted = fit([...seen, ...rest], options);
  const tagger = taggerOf(fitted);
  for (const paragraph of news.filter((p) => foldOf(p) === fold)) score.add(paragraph, find(paragraph.text));
  console.error(`fold ${fold}: ${fitted.slots.length} features, ${Math.round((Date.now() - started) / 1000)} s`);

  function find(text: string): TypedSpan[] {
    const units = unitsOf(text);
    const states = bestStates(tagger, scoresOf(tagger, featuresOf(language, text, units)));
    return spansOf(states).map(({ first, last, type }) => ({
      start: units.starts[first] ?? 0,
      end: units.ends[last - 1] ?? 0,
      type,
    }));
  }
}
for (const line of score.errors
  .filter((line) => /person|organization|place/.test(line))
  .slice(0, Number(values.errors)))
  console.log(line);
console.log(score.table());
