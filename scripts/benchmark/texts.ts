// What is measured on: pages, where they are, and texts of any size made of sentences of the tests' own articles.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

const DATA = process.env.NEWS_TEXT_DATA ?? '../shared';
const TRACKS = ['en', 'cjk', 'world'];

/** Sources of all pages of a format; none where the data are not. */
export function pages(format: 'text' | 'html'): string[] {
  return TRACKS.flatMap((track) => {
    const file = join(DATA, 'bench/pages', `${track}-${format}.jsonl.gz`);
    if (!existsSync(file)) return [];
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { text: string }).text);
  });
}

/** Paragraphs of the project's own articles, of all languages in turn. */
function paragraphs(): string[] {
  const files = globSync('test/fixtures/articles/*/input.txt').sort();
  const found = files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/)).filter((line) => line.length > 60);
  if (found.length === 0) throw new Error('run this in the project’s folder: its articles are the material');
  return found;
}

/** An article of about so many bytes: head, paragraphs with a word of their own each, so that no two are the same, and noise. */
export function article(bytes: number): string {
  const all = paragraphs();
  const parts = ['The long report of a long year', 'By Jane Doe', '2024-11-22 09:10'];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const paragraph = i % 25 === 24 ? `Read more: report number ${i}` : withOwnWord(all[i % all.length] ?? '', i);
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The word stands before the mark that ends the paragraph. A number in brackets would be what many rules look for. */
function withOwnWord(paragraph: string, n: number): string {
  const word = [...n.toString()].map((digit) => String.fromCharCode(0x61 + Number(digit))).join('');
  return paragraph.replace(/\p{P}*$/u, ` ${word}$&`);
}

/** The same in HTML and Markdown. */
export function marked(text: string, format: 'html' | 'markdown'): string {
  const blocks = text.trim().split('\n\n');
  if (format === 'markdown') return `# ${blocks.join('\n\n')}\n`;
  const body = blocks.map((block) => `<p>${block.replace(/[<&]/g, (c) => (c === '<' ? '&lt;' : '&amp;'))}</p>`);
  return `<!doctype html><html><head><title>${blocks[0]}</title></head><body><article>${body.join('\n')}</article></body></html>`;
}

/** Input that somebody made to hurt. */
export const ADVERSARIAL: Readonly<Record<string, () => string>> = {
  'one line of 10 MB': () => 'The harbour of the town was quiet that day, as on most others. '.repeat(160_000),
  '1,000,000 empty lines': () => '\n'.repeat(1_000_000),
  '1,000,000 【': () => '【'.repeat(1_000_000),
  'nested brackets': () => `${'（['.repeat(150_000)}图${']）'.repeat(150_000)}\n`.repeat(3),
  'the openers of all rules': () => {
    const openers = readFileSync('docs/rules.md', 'utf8').match(/[^`\n]{2,80}(?=`)/g) ?? [];
    return `${openers.join('\n')}\n`.repeat(Math.ceil(1_000_000 / openers.join('\n').length));
  },
};
