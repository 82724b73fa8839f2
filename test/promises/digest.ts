// What is read out of a text, as a few characters: the same in every process, place and browser.

import { articleJson, clean, type Format, outline, parse, toMarkdown } from '../../src/core';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

/** By text, SHA-256 of all that is made of it, as any format. */
export async function digestsOf(texts: readonly NamedText[]): Promise<string[]> {
  const digests: string[] = [];
  for (const { name, text } of texts) {
    const made = FORMATS.map((format) => {
      const article = parse(text, { format });
      return [articleJson(article), clean(article, { anyway: true }), toMarkdown(article), outline(article)];
    });
    const bytes = new TextEncoder().encode(JSON.stringify(made));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    digests.push(`${name} ${[...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  }
  return digests;
}
