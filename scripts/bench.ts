// Measures the parser on pages whose sites its weights have not seen, and on cases and columns both as shipped and
// unseen, and what is promised of any text on every page: `npm run bench [-- --only text|html|promises] [--worst N]`;
// `--raise` writes the floors that were exceeded, `--every N` tries the promises on one page of N.

import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '../src/core';
import type { Weights } from '../src/core/label/weights';
import { CASES } from '../test/core/articles-gold';
import { faultsOf } from '../test/core/articles-score';
import { type ColumnScore, NOTHING, scoreColumn, sumOf } from './bench/columns';
import { digestOfEngine } from './bench/digest';
import { benchMetadata } from './bench/metadata';
import { benchPromises } from './bench/promises';
import { benchRoundTrip } from './bench/round-trip';
import { learnStrangers, type Strangers } from './bench/strangers';
import { benchTrack } from './bench/tracks';
import { LEARNT, type Learnt, TRACKS } from './train/data';
import { readExamples, type TrainingText } from './train/examples';

/** Of a figure: a page that falls the other way. */
const TOLERANCE = 5e-4;
const FLOORS = 'test/bench/floors.json';
const raises = process.argv.includes('--raise');
const worst = Number(wordAfter('--worst')) || 5;
const only = wordAfter('--only');

const figures: Record<string, number> = {};
for (const format of LEARNT) if (only === undefined || only === format) benchFormat(format);
if (only === undefined && benchRoundTrip(worst) > 0) process.exitCode = 1;
const every = Number(wordAfter('--every')) || 1;
if ((only ?? 'promises') === 'promises' && benchPromises(every) > 0) process.exitCode = 1;
compareWithFloors();

function wordAfter(flag: string): string | undefined {
  return process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
}

function benchFormat(format: Learnt): void {
  const texts = [...readExamples(format)];
  const strangerTo = learnStrangers(texts);
  for (const track of TRACKS) {
    const score = benchTrack(track, format, strangerTo, worst);
    figures[`${track}-${format}`] = score.f1;
    if (format === 'html' && score.empty > 0) process.exitCode = 1;
  }
  if (format !== 'text') return;
  benchColumns(texts, strangerTo);
  benchCases(strangerTo);
  const { title, date, authors } = benchMetadata(strangerTo);
  Object.assign(figures, { 'metadata-title': title, 'metadata-date': date, 'metadata-authors': authors });
}

function benchColumns(texts: readonly TrainingText[], strangerTo: Strangers): void {
  let score: ColumnScore = NOTHING;
  for (const text of texts.filter(({ kind, variant }) => kind === 'column' && !variant)) {
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

function benchCases(strangerTo: Strangers): void {
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
