// Markup as blanks of the same length, so that offsets stay: what is left are the words that a reader sees.

import type { Format } from '../article';

const HTML = /<[^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});/g;
const MARKDOWN = /\]\([^()\s]{0,500}\)|https?:\/\/[^\s<>()]{1,500}|[*_`#>|~[\]]/g;
const ADDRESS = /https?:\/\/[^\s<>()，。]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

export function maskMarkup(text: string, format: Format): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const plain = text.replace(ADDRESS, blank);
  if (format === 'html') return plain.replace(HTML, blank);
  return format === 'markdown' ? plain.replace(MARKDOWN, blank) : plain;
}
