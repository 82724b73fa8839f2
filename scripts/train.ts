// Learns the labeller's weights from the data that NEWS_TEXT_DATA names, and from the fixtures: `npm run train`.
// The same data gives the same bytes.

import { writeFileSync } from 'node:fs';
import { readExamples } from './train/examples';
import { Trainer } from './train/labeller';

const FILE = 'src/core/label/labeller.weights.json';
const LARGEST = 150_000;

const texts = [...readExamples()];
const packed = JSON.stringify(new Trainer(texts).train());
if (packed.length > LARGEST) throw new Error(`${FILE} would have ${packed.length} bytes; ${LARGEST} is the budget`);
writeFileSync(FILE, `${packed}\n`);
console.log(`${FILE}: ${packed.length} bytes, learnt from ${texts.length} texts`);
