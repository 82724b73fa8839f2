// What is measured. A case is made in the process that measures it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clean, createEntityReader, type Format, parse, toMarkdown } from '../../src/core';
import { forgetLines } from '../../src/core/text/memo';
import type { Case } from './measure';
import { OTHERS } from './others';
import { ADVERSARIAL, article, marked, pages } from './texts';

const SIZES = { '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '20 MB': 2e7 } as const;
const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];
/** Measured only where all is asked for. */
const HUGE = '100 MB';

type Maker = () => Case;

const makers = new Map<string, Maker>();

function add(name: string, on: string, texts: () => readonly string[], run: (text: string) => unknown): void {
  makers.set(`${name} · ${on}`, () => {
    const all = texts();
    const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return {
      ...{ name, on, bytes },
      async run() {
        // A corpus has other lines each time.
        forgetLines();
        for (const text of all) await run(text);
      },
    };
  });
}

/** Texts that were put together are made one when they are first searched: that is no part of a parse. */
function inOnePiece(text: string): string {
  text.indexOf('\0');
  return text;
}

const bare = (text: string) => {
  let found = 0;
  for (const line of text.split('\n')) if (/^(?:advertisement|广告)$/i.test(line)) found++;
  return found;
};
for (const [on, texts] of [
  ['pages, text', () => pages('text').filter((_, i) => i % 3 === 0)],
  ['pages, HTML', () => pages('html').filter((_, i) => i % 6 === 0)],
] as const) {
  const format: Format = on.endsWith('HTML') ? 'html' : 'text';
  add('bare pass', on, texts, bare);
  add('parse', on, texts, (text) => parse(text, { format }));
  add('parse and clean', on, texts, (text) => clean(parse(text, { format })));
  add('parse and write Markdown', on, texts, (text) => toMarkdown(parse(text, { format })));
  if (format === 'html') for (const [name, read] of Object.entries(OTHERS)) add(name, on, texts, read);
}
for (const [size, bytes] of Object.entries(SIZES))
  for (const format of FORMATS) {
    if (format !== 'text' && bytes > 1e6) continue;
    const on = `${size}, ${format}`;
    const texts = () => [format === 'text' ? article(bytes) : marked(article(bytes), format)];
    add('bare pass', on, texts, bare);
    add('parse', on, texts, (text) => parse(text, { format }));
    if (bytes > 1e6) continue;
    add('parse and clean', on, texts, (text) => clean(parse(text, { format })));
    add('parse and write Markdown', on, texts, (text) => toMarkdown(parse(text, { format })));
    if (format === 'html') for (const [name, read] of Object.entries(OTHERS)) add(name, on, texts, read);
  }
for (const size of ['100 kB', '1 MB'] as const) {
  makers.set(`clean, parse held · ${size}, text`, () => {
    const held = parse(article(SIZES[size]));
    return { name: 'clean, parse held', on: `${size}, text`, bytes: SIZES[size], run: () => clean(held) };
  });
  makers.set(`parse again after a keystroke · ${size}, text`, () => {
    const text = article(SIZES[size]);
    const middle = text.indexOf(' ', text.length >> 1);
    let typed = text;
    let strokes = 0;
    parse(text);
    return {
      ...{ name: 'parse again after a keystroke', on: `${size}, text`, bytes: SIZES[size] },
      prepare() {
        typed = inOnePiece(`${text.slice(0, middle)}${'x'.repeat(++strokes)}${text.slice(middle)}`);
      },
      run: () => parse(typed),
    };
  });
}
makers.set('entities · 100 kB, text', () => {
  const find = createEntityReader((name) => readFile(join('src/core/entities/models', name)));
  const texts = pages('text').slice(0, 20).join('\n').slice(0, 100_000) || article(SIZES['100 kB']);
  let times = 0;
  return {
    ...{ name: 'entities', on: '100 kB, text', bytes: Buffer.byteLength(texts) },
    // Other words each time: what was found before is remembered.
    run: () => find(parse(texts.replaceAll('. ', `. ${++times} `))),
  };
});
for (const [on, text] of Object.entries(ADVERSARIAL)) add('parse', on, () => [text()], parse);
add('parse', `${HUGE}, text`, () => [article(1e8)], parse);

/** Names of the cases in the order of the table; the largest only where all is asked for. */
export function caseNames(all: boolean): string[] {
  return [...makers.keys()].filter((name) => all || !name.includes(HUGE));
}

export function makeCase(name: string): Case {
  const make = makers.get(name);
  if (!make) throw new Error(`there is no case ${name}`);
  return make();
}
