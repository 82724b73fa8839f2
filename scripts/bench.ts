// Measures the parser on pages whose sites its weights have not seen, and on cases and columns both as shipped and
// unseen: `npm run bench [-- --worst N]`; `--raise` writes the floors that were exceeded.

import { readFileSync, writeFileSync } from 'node:fs';
import { parse, parseBody } from '../src/core';
import { unpackWeights, type Weights } from '../src/core/label/weights';
import { CASES } from '../test/core/articles-gold';
import { faultsOf } from '../test/core/articles-score';
import { type ColumnScore, NOTHING, scoreColumn, sumOf } from './bench/columns';
import { digestOfEngine } from './bench/digest';
import { type PageScore, scorePage, scoreTrack } from './bench/measure';
import { TRACKS } from './train/data';
import { readExamples, type TrainingText } from './train/examples';
import { FOLDS, foldOf, Trainer } from './train/labeller';

/** Of a figure: a page that falls the other way. */
const TOLERANCE = 5e-4;
const FLOORS = 'test/bench/floors.json';
const raises = process.argv.includes('--raise');
const worst = Number(process.argv[process.argv.indexOf('--worst') + 1] ?? 5) || 5;

const texts = [...readExamples()];
const trainer = new Trainer(texts);
const unseen: Weights[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  console.error(`fold ${fold + 1} of ${FOLDS}`);
  unseen.push(unpackWeights(trainer.train(fold)));
}
const strangerTo = (text: { readonly site: string }) => unseen[foldOf(text)] as Weights;

const figures: Record<string, number> = {};
for (const track of TRACKS) benchTrack(track);
benchColumns();
benchCases();
compareWithFloors();

function benchTrack(track: TrainingText['kind']): void {
  const scores: PageScore[] = texts
    .filter(({ kind, variant }) => kind === track && !variant)
    .map((text) =>
      scorePage(text.id, text.truth ?? '', parseBody(text.page.text, { weights: strangerTo(text) }), track === 'cjk'),
    );
  const { pages, precision, recall, f1 } = scoreTrack(scores);
  console.log(`${track}-text  F1 ${f1.toFixed(4)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${pages} pages`);
  for (const score of scores.sort((a, b) => a.f1 - b.f1).slice(0, worst))
    console.log(
      `  worst ${score.f1.toFixed(3)}  P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}  ${score.id}`,
    );
  figures[`${track}-text`] = f1;
}

function benchColumns(): void {
  let score: ColumnScore = NOTHING;
  for (const text of texts.filter(({ kind }) => kind === 'column')) {
    const { lines } = parse(text.page.text, { weights: strangerTo(text) });
    const source = text.page.text.split('\n');
    const one = scoreColumn(
      text.gold ?? [],
      new Map(lines.map(({ line, role }) => [line, role])),
      (n, right, found, bad) => {
        if (bad) console.log(`  ${text.id}:${n}  ${right} as ${found}  «${(source[n - 1] ?? '').slice(0, 60)}»`);
      },
    );
    score = sumOf(score, one);
  }
  const { body, bodyLost, noise, noiseLeft, metadata, metadataLost, lines, rolesRight } = score;
  console.log(
    `columns  body lost ${bodyLost} of ${body}, noise left ${noiseLeft} of ${noise}, metadata lost ${metadataLost} of ${metadata}, roles right ${((100 * rolesRight) / lines).toFixed(1)} %`,
  );
  figures['columns-body-kept'] = 1 - bodyLost / body;
  figures['columns-noise-found'] = 1 - noiseLeft / noise;
  figures['columns-metadata-kept'] = 1 - metadataLost / metadata;
  figures['columns-roles'] = rolesRight / lines;
}

function benchCases(): void {
  const passed = (weights: (name: string) => Weights | undefined) =>
    CASES.filter((one) => {
      const of = weights(one.name);
      return Object.values(faultsOf(one, parse(one.text, of ? { weights: of } : {}))).every(
        (faults) => faults.length === 0,
      );
    }).map(({ name }) => name);
  const shipped = passed(() => undefined);
  const strange = passed((name) => strangerTo({ site: `case-${name}` }));
  console.log(
    `cases  ${shipped.length} of ${CASES.length} as shipped, ${strange.length} by weights that have not seen them`,
  );
  console.log(
    `  not as shipped: ${CASES.filter(({ name }) => !shipped.includes(name))
      .map(({ name }) => name)
      .join(' ')}`,
  );
  console.log(
    `  not unseen: ${CASES.filter(({ name }) => !strange.includes(name))
      .map(({ name }) => name)
      .join(' ')}`,
  );
  figures['cases-shipped'] = shipped.length;
  figures['cases-unseen'] = strange.length;
}

/** A figure below its floor fails; floors are raised on purpose, never lowered here. The digest says what was measured. */
function compareWithFloors(): void {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')).figures as Record<string, number>;
  for (const [name, figure] of Object.entries(figures)) {
    const floor = floors[name] ?? 0;
    if (figure < floor - TOLERANCE) {
      console.log(`${name} is ${figure.toFixed(4)}, its floor ${floor}`);
      process.exitCode = 1;
    }
    floors[name] = Math.max(floor, Math.floor(figure * 1000) / 1000);
  }
  if (raises) writeFileSync(FLOORS, `${JSON.stringify({ digest: digestOfEngine(), figures: floors }, null, 2)}\n`);
}
