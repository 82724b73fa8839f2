// The page that each annotated paragraph was taken from: folds by page tell how a model does on sites that it has not seen.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA, type Paragraph } from './data';

/** By paragraph: number of its page; paragraphs without a page have one of their own. */
export function pagesOf(paragraphs: readonly Paragraph[]): number[] {
  const folder = join(DATA, 'bench/pages');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('-text.jsonl.gz') && !file.startsWith('more'))
    .flatMap((file) =>
      gunzipSync(readFileSync(join(folder, file)))
        .toString()
        .split('\n'),
    )
    .filter((line) => line)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return paragraphs.map(({ text }, i) => {
    const page = texts.findIndex((page) => page.includes(text.slice(5, 40)));
    return page >= 0 ? page : texts.length + i;
  });
}
