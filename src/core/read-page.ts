// From a source to what rules and labeller look at: blocks, the words that they show, what the file says of itself.

import type { Format, Reading } from './article';
import { profileOf } from './label/profile';
import { keepPage } from './noise/change';
import type { Page } from './noise/rule';
import { readHtml } from './readers/html';
import { readMarkdown } from './readers/markdown';
import { readPlain, rereadPlain } from './readers/plain';
import { viewOf } from './readers/view';
import { onForget } from './text/memo';
import type { CompiledPhrases } from './user-phrases';

/** Readers of marked-up text: what they give is looked at as the words that it shows. */
const READERS: Readonly<Partial<Record<Format, (text: string) => Reading>>> = {
  html: readHtml,
  markdown: readMarkdown,
};

export function readPage(source: string, format: Format, userNoise?: CompiledPhrases): Page {
  const reading = READERS[format]?.(source);
  if (!reading) return readPlainPage(source, userNoise);
  const { text, blocks } = viewOf(reading);
  return { text, blocks, profile: profileOf(text, blocks), userNoise, reading };
}

/** Characters: shorter texts are read anew as fast, longer ones would be held in memory for long. */
const SHORTEST = 20_000;
const LONGEST = 4_000_000;
/** The latest text of that length: it comes back after each keystroke. */
let latest: Page | undefined;
onForget(() => {
  latest = undefined;
});

function readPlainPage(text: string, userNoise: CompiledPhrases | undefined): Page {
  if (text.length < SHORTEST || text.length > LONGEST) {
    const blocks = readPlain(text);
    return { text, blocks, profile: profileOf(text, blocks), userNoise };
  }
  const { blocks, ...unchanged } = latest ? rereadPlain(text, latest) : { blocks: readPlain(text), head: 0, tail: 0 };
  const change = latest && { ...unchanged, before: latest };
  const page = { text, blocks, profile: profileOf(text, blocks, change), userNoise };
  keepPage(page, change);
  latest = page;
  return page;
}
