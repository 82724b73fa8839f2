// What other extensions may ask of this one: `await extensions.getExtension('news-text.news-text-cleanup')?.activate()`.
import type { Edit, UserPhrase } from '../core';
import { edited } from './document-edits';
import type { Engine, Reading, ReadOptions } from './engine/engine';

/** How a text is read; settings and workspace files are not looked at. */
export interface TextOptions extends Partial<Pick<ReadOptions, 'format' | 'preset' | 'levels'>> {
  /** Phrases that are always noise, and never. */
  readonly noise?: readonly UserPhrase[];
  readonly never?: readonly UserPhrase[];
}

/** The work is done in a thread of its own; every call answers with plain data, and rejects only where that thread fails. */
export interface NewsTextApi {
  /** Grows when something has to break. */
  readonly version: 1;
  /** Roles of the lines, sections, metadata, findings, outline. Offsets are UTF-16 code units in `text`. */
  parse(text: string, options?: TextOptions): Promise<Reading>;
  /** The cleaned text, and the edits from the text to it. What is no news article comes back as it is, unless `anyway`. */
  clean(text: string, options?: TextOptions & { readonly anyway?: boolean }): Promise<CleanedText>;
  /** The article with front matter and headings. */
  toMarkdown(text: string, options?: TextOptions): Promise<string>;
}

export interface CleanedText {
  readonly text: string;
  readonly isArticle: boolean;
  readonly edits: readonly Edit[];
}

export function createApi(engine: Engine): NewsTextApi {
  return {
    version: 1,
    parse: (text, options) => engine.read(text, readOptions(options)),
    async clean(text, { anyway = false, ...options } = {}) {
      const { isArticle, edits } = await engine.clean(text, readOptions(options), { anyway });
      return { text: edited(text, edits), isArticle, edits };
    },
    toMarkdown: async (text, options) => (await engine.markdown(text, readOptions(options))).markdown,
  };
}

function readOptions({
  format = 'text',
  preset = 'balanced',
  levels = {},
  noise = [],
  never = [],
}: TextOptions = {}): ReadOptions {
  return { format, preset, levels, noise, never, keep: [], patterns: true, corrections: [] };
}
