// What is promised of any text, tried on texts that are written, damaged, or made up.

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import type { Format } from '../../src/core';
import { countTried } from '../ledger';
import { MUTATIONS, mutate, ODD_CHARACTERS, ODD_WORDS } from '../promises/mutations';
import { tryPromises } from '../promises/promises';
import { randomFrom } from '../promises/random';
import { CASES } from './articles-gold';

const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.html': 'html' };

const read = (file: string) => readFileSync(file, 'utf8');
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...CASES.map(({ name, text }) => [name, text] as const),
  ...globSync('samples/**/*.{txt,news}').map((file) => [file, read(file)] as const),
];

/** Tries the promises; a failure names the text. */
function attempt(name: string, text: string, format: Format): void {
  countTried(1);
  try {
    tryPromises(text, format);
  } catch (error) {
    throw new Error(`${name} as ${format}: ${(error as Error).message}`, { cause: error });
  }
}

describe('What is promised of any text holds', () => {
  for (const file of globSync('test/fixtures/found/*.{txt,md,html}').sort())
    it(`for ${file}`, () => attempt(file, read(file), FORMATS[extname(file)] ?? 'text'));

  for (const format of Object.values(FORMATS))
    it(`for the articles of the fixtures and the samples, read as ${format}`, () => {
      for (const [name, text] of TEXTS) attempt(name, text, format);
    });

  for (const [mutation, change] of Object.entries(MUTATIONS))
    it(`for an article with ${mutation}`, () => {
      const random = randomFrom(mutation.length);
      for (const format of Object.values(FORMATS)) {
        const [name, text] = random.pick(TEXTS);
        attempt(`${name}, ${mutation}`, change(text, random), format);
      }
    });

  it('for articles that were damaged again and again', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const [name, text] = random.pick(TEXTS);
      const format = random.pick(Object.values(FORMATS));
      attempt(`${name}, seed ${seed}`, mutate(text, random), format);
    }
  });

  for (const format of Object.values(FORMATS))
    it(`for texts that nobody wrote, read as ${format}`, () => {
      const piece = fc.oneof(
        fc.constantFrom(...ODD_CHARACTERS, ...ODD_WORDS),
        fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '渡轮停运的第一天，码头上来了三百多人。',
          'The council voted on Tuesday. ',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      );
      const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(text, (made) => attempt('a text', made, format)),
        { numRuns: 150, seed: 8 },
      );
    });
});
