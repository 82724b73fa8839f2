// From a source to what rules and labeller look at: blocks, the words that they show, what the file says of itself.

import type { Format, Reading } from './article';
import { profileOf } from './label/profile';
import type { Page } from './noise/rule';
import { readHtml } from './readers/html';
import { readMarkdown } from './readers/markdown';
import { readPlain } from './readers/plain';
import { viewOf } from './readers/view';
import type { CompiledPhrases } from './user-phrases';

/** Readers of marked-up text: what they give is looked at as the words that it shows. */
const READERS: Readonly<Partial<Record<Format, (text: string) => Reading>>> = {
  html: readHtml,
  markdown: readMarkdown,
};

export function readPage(source: string, format: Format, userNoise?: CompiledPhrases): Page {
  const reading = READERS[format]?.(source);
  const { text, blocks } = reading ? viewOf(reading) : { text: source, blocks: readPlain(source) };
  return { text, blocks, profile: profileOf(text, blocks), userNoise, ...(reading && { reading }) };
}
