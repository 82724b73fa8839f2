// Learns the labeller's weights from the data that NEWS_TEXT_DATA names, and from the fixtures: `npm run train`, or
// `npm run train -- html` for one format alone. The same data gives the same bytes.

import { writeFileSync } from 'node:fs';
import { LEARNT } from './train/data';
import { readExamples } from './train/examples';
import { Trainer } from './train/labeller';

const FILES = {
  text: 'src/core/label/labeller.weights.json',
  html: 'src/core/label/labeller-html.weights.json',
} as const;
const LARGEST = 150_000;
const named = process.argv.slice(2);

for (const format of LEARNT.filter((one) => named.length === 0 || named.includes(one))) {
  const texts = [...readExamples(format)];
  const packed = JSON.stringify(new Trainer(texts).train());
  const file = FILES[format];
  if (packed.length > LARGEST) throw new Error(`${file} would have ${packed.length} bytes; ${LARGEST} is the budget`);
  writeFileSync(file, `${packed}\n`);
  console.log(`${file}: ${packed.length} bytes, learnt from ${texts.length} texts`);
}
