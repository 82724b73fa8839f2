import type { DocumentSelector, TextDocument } from 'vscode';
import type { Format } from '../core';

/** How a document of a language is read. A language that is not here is no news text. */
const FORMATS: Readonly<Record<string, Format>> = {
  plaintext: 'text',
  'news-text': 'text',
  markdown: 'markdown',
  html: 'html',
};

/** The formats that there is a reader for: marked-up text read as plain text would be damaged. */
const READABLE: readonly Format[] = ['text'];

export function formatOf(document: Pick<TextDocument, 'languageId'>): Format | undefined {
  return FORMATS[document.languageId];
}

export function isReadable(format: Format): boolean {
  return READABLE.includes(format);
}

/** The documents that the features of the editor are for. */
export const TEXT_SELECTOR: DocumentSelector = [
  { language: 'plaintext' },
  { language: 'news-text' },
  { language: 'markdown' },
];
