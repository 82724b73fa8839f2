import type { Article, Metadata, Role } from '../article';
import { cleanText } from '../edits';
import { comparisonKey } from '../text/fold';

/** The metadata with the repaired wording of the lines that it was read from: marks widened, spaces before marks gone. */
export function polishedMetadata(article: Article): Metadata {
  const said = (role: Role, words: string | undefined): string | undefined => {
    const key = words === undefined ? '' : comparisonKey(words);
    const line = article.lines.find((one) => one.role === role && comparisonKey(cleanText(article, one)) === key);
    return line && key !== '' ? cleanText(article, line) : words;
  };
  const { title, kicker, deck, originalTitle } = article.metadata;
  const polished = {
    title: said('title', title),
    kicker: said('kicker', kicker),
    deck: said('deck', deck),
    originalTitle: said('original-title', originalTitle),
  };
  return {
    ...article.metadata,
    ...Object.fromEntries(Object.entries(polished).filter(([, words]) => words !== undefined)),
  };
}

/** Whether a line of head or tail says something that the metadata does not hold, so that leaving it out would lose it. */
export function unsaidBy(metadata: Metadata): (role: Role, text: string) => boolean {
  const values: Partial<Record<Role, readonly (string | undefined)[]>> = {
    title: [metadata.title],
    kicker: [metadata.kicker],
    'original-title': [metadata.originalTitle],
  };
  const credits = [...(metadata.authors ?? []), metadata.source, metadata.editor, ...(metadata.keywords ?? [])];
  const keys = (words: readonly (string | undefined)[]) =>
    words.map((word) => comparisonKey(word ?? '')).filter((key) => key !== '');
  const creditKeys = keys(credits);
  return (role, text) => {
    const line = comparisonKey(text);
    if (line === '') return false;
    const own = values[role];
    if (own) return !keys(own).some((key) => key.includes(line) || line.includes(key));
    if (role === 'date' && (metadata.published ?? metadata.updated) !== undefined) return false;
    return !creditKeys.some((key) => line.includes(key));
  };
}
