// Five folds by id: `node scripts/run.mjs scripts/entities/evaluate.ts zh [--errors N] [--folds N] [--epochs N]`.

import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/entities/language';
import { pack, unpack } from '../../src/core/entities/pack';
import { recognise, scorePiece } from '../../src/core/entities/recognise';
import { type Paragraph, readTrain } from './data';
import { exampleOf, words } from './examples';
import { Fitter, keepLargest, spaceOf } from './fit';
import { Score } from './score';
import { backgroundOf, ownOf } from './sets';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    folds: { type: 'string', default: '5' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.00001' },
    dropout: { type: 'string', default: '0.1' },
    least: { type: 'string', default: '2' },
    open: { type: 'string', default: '0.3' },
    tune: { type: 'string', default: '12' },
    keep: { type: 'string', default: '120000' },
    replay: { type: 'string', default: '5' },
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
const news = readTrain(language === 'zh' ? 'zh-news' : 'en-news');
const background = backgroundOf(language, Number(values.open));
const own = [...ownOf(language), ...background.filter((_, i) => i % Number(values.replay) === 0)];
const examples = news.map((p) => exampleOf(language, p, 1));
const space = spaceOf([...background, ...own, ...examples], options.least);
const common = new Fitter(space, options);
const began = Date.now();
common.learn(background, options.epochs);
console.error(`background: ${space.slots.length} features, ${Math.round((Date.now() - began) / 1000)} s`);
const foldOf = ({ id }: Paragraph) => Number(/\d+$/.exec(id)?.[0] ?? 0) % 5;
const score = new Score();
for (let fold = 0; fold < Number(values.folds); fold++) {
  const started = Date.now();
  const seen = examples.filter((_, i) => news[i] && foldOf(news[i]) !== fold);
  const fitted = new Fitter(space, options, common).learn([...seen, ...own], Number(values.tune));
  const model = { tagger: unpack(pack(keepLargest(fitted, Number(values.keep)))), words };
  for (const paragraph of news.filter((p) => foldOf(p) === fold))
    score.add(paragraph, recognise([scorePiece(paragraph.text, language, model)], language, model)[0] ?? []);
  console.error(`fold ${fold}: ${Math.round((Date.now() - started) / 1000)} s`);
}
for (const line of score.errors
  .filter((line) => /person|organization|place/.test(line))
  .slice(0, Number(values.errors)))
  console.log(line);
console.log(score.table());
