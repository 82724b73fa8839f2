// Five folds by id, and the sample by a model that has not seen it:
// node scripts/run.mjs scripts/entities/evaluate.ts zh|en [--by-page] [--errors N] [--without NAME] [--write]
// `--write` records the figures in test/core/entities/floors.json with a digest of what they were measured on.

import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/entities/language';
import { unpack } from '../../src/core/entities/pack';
import { recognise, scorePiece } from '../../src/core/entities/recognise';
import { type Paragraph, readOwn, readTrain } from './data';
import { readLexicon } from './examples';
import { writeFloors } from './floors';
import { examplesOf, finish, prepare } from './learn';
import { pagesOf } from './pages';
import { Score } from './score';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    folds: { type: 'string', default: '5' },
    /** Leaves out paragraphs of our own whose file has this in its name. */
    without: { type: 'string' },
    /** Folds by page: the harder question. */
    'by-page': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const language = (positionals[0] ?? 'zh') as Language;
const news = readTrain(language === 'zh' ? 'zh-news' : 'en-news');
const examples = news.map((paragraph) => examplesOf(language, paragraph));
const own = readOwn(language).filter(({ id }) => !values.without || !id.includes(values.without));
const lesson = prepare(language, examples.flat(), own);
const pages = values['by-page'] ? pagesOf(news) : undefined;
const folds = news.map(({ id }, i) => (pages ? (pages[i] ?? 0) : Number(/\d+$/.exec(id)?.[0] ?? 0)) % 5);

const score = new Score();
for (let fold = 0; fold < Number(values.folds); fold++) {
  const seen = examples.filter((_, i) => folds[i] !== fold).flat();
  judge(
    score,
    finish(language, lesson, seen),
    news.filter((_, i) => folds[i] === fold),
  );
}
for (const line of score.errors.slice(0, Number(values.errors))) console.log(line);
console.log(score.table());

const sample = new Score();
if (language === 'zh') {
  judge(sample, finish(language, lesson, examples.flat()), readTrain('sample'));
  for (const line of sample.errors.slice(0, Number(values.errors))) console.log(line);
  console.log(`\nsample\n${sample.table()}`);
}
if (values.write) writeFloors(language, score, language === 'zh' ? sample : undefined);

function judge(into: Score, bytes: Uint8Array, paragraphs: readonly Paragraph[]): void {
  const model = { tagger: unpack(bytes), ...readLexicon(language) };
  for (const paragraph of paragraphs)
    into.add(paragraph, recognise([scorePiece(paragraph.text, language, model)], language, model)[0] ?? []);
}
