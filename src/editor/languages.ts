import type { DocumentSelector, TextDocument, Uri } from 'vscode';
import type { Format } from '../core';

/** How a document of a language is read. A language that is not here is no news text. */
const FORMATS: Readonly<Record<string, Format>> = {
  plaintext: 'text',
  'news-text': 'text',
  markdown: 'markdown',
  html: 'html',
};

export function formatOf(document: Pick<TextDocument, 'languageId'>): Format | undefined {
  return FORMATS[document.languageId];
}

/** The language of a file that no editor has open. */
export function languageOf({ path }: Pick<Uri, 'path'>): string {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return /\.x?html?$/i.test(path) ? 'html' : 'plaintext';
}

/** A page is read and never rewritten: what the reader of it sees is made by its site. */
export function isRewritable(document: Pick<TextDocument, 'languageId'>): boolean {
  return formatOf(document) !== 'html';
}

/** The documents that the features of the editor are for. */
export const TEXT_SELECTOR: DocumentSelector = [
  { language: 'plaintext' },
  { language: 'news-text' },
  { language: 'markdown' },
];
