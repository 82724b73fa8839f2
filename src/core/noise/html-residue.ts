import { decodeEntity, ENTITY } from '../text/entities';
import { lineEndOf } from '../text/lines';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import type { Hit, Rule } from './rule';
import { asked } from './suspects';

const BREAKS = 'br|p|div|li|ul|ol|tr|table|tbody|section|article|blockquote|h[1-6]|hr|figure|figcaption';
const INLINE =
  'span|strong|b|em|i|u|s|a|font|img|sup|sub|small|big|center|label|td|th|iframe|script|style|video|audio|source|picture|ins|del|wbr|nobr|o:p|st1:[a-z]{1,20}';
const ATTRIBUTES = `(?:\\s{1,3}[\\w:-]{1,30}(?:\\s?=\\s?(?:"[^"<>\\n]{0,300}"|'[^'<>\\n]{0,300}'|[^\\s"'<>=]{1,200}))){0,12}`;
/** The markup that news pages are made of; brackets around a name in capitals or Han are somebody's own. */
const TAG = new RegExp(`</?(?:(${BREAKS})|${INLINE})${ATTRIBUTES}\\s{0,3}/?>`, 'gi');
const KNOWN = new RegExp(`^${TAG.source}$`, 'i');
const ESCAPED_TAG = new RegExp(`&lt;/?(?:(${BREAKS})|${INLINE})\\s{0,3}/?&gt;`, 'gi');
const OPENING = new RegExp(`^</?(?:${BREAKS}|${INLINE})[\\s>/]`, 'i');
/** Attributes may be of any length where nothing else stands in the line. */
const BETWEEN_BRACKETS = /<[^<>]{0,4000}>/g;
const OTHER = /<!--[^<>\n]{0,300}-->|<!\[CDATA\[|(?:\/\/)?\]\]>/g;
const UNKNOWN = /<\/?[a-z][a-z0-9-]{1,30}(?:\s[^<>\n]{0,300}=[^<>\n]{0,300})?\/?>/g;
const QUOTED = /[“"'‘`「]/;
/** Marks that are wide enough already. */
const WIDE = /[\u3000-\u303f\uff00-\uffef“”‘’…—\s]|^$/;

/** Catches &nbsp; and &amp;lt; and </p>; must not touch R&D, AT&T or 当a<b时. */
export const htmlResidue: Rule = {
  id: 'html-residue',
  title: 'Left-over HTML',
  explanation:
    'Character references (escaped twice or once) become their characters, known tags go or become line breaks. Other tags are only reported; R&D, a<b and what stands in quotes stay.',
  example: { noise: '立即停机。&nbsp;去年一年', content: '他的团队负责R&D阶段，当a<b时继续加压。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'Markup of the page that the text was taken from' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded, markup } of asked(page))
      if (!markup && isOnlyTags(folded)) yield { block: index, sure: 'certain' };
  }),
  find: hitsByNeighbours(function* (page) {
    const newLine = lineEndOf(page.text);
    for (const { start, end, markup } of asked(page)) {
      if (markup) continue;
      const line = page.text.slice(start, end);
      if (line.includes('&')) yield* entities(line, start);
      if (line.includes('<') || line.includes('&lt;') || line.includes(']]>')) yield* tags(line, start, newLine);
    }
  }),
};

function* entities(line: string, start: number): Iterable<Hit> {
  for (const { index, 0: reference } of line.matchAll(ENTITY)) {
    const character = decodeEntity(reference);
    const end = index + reference.length;
    if (character === undefined || isQuoted(line, index, end)) continue;
    const blank = character === ' ' && (WIDE.test(line.charAt(index - 1)) || WIDE.test(line.charAt(end)));
    yield { start: start + index, end: start + end, replacement: blank ? '' : character };
  }
}

function* tags(line: string, start: number, newLine: string): Iterable<Hit> {
  for (const pattern of [TAG, ESCAPED_TAG]) {
    let broken = -1;
    for (const { index, 0: tag, 1: breaks } of line.matchAll(pattern)) {
      const end = index + tag.length;
      if (isQuoted(line, index, end)) continue;
      // Of tags in a row the first breaks the line.
      const again = broken >= 0 && line.slice(broken, index).trim() === '';
      const inside = breaks !== undefined && hasWords(line.slice(0, index)) && hasWords(line.slice(end));
      if (inside) broken = end;
      yield { start: start + index, end: start + end, replacement: inside && !again ? newLine : '' };
    }
  }
  for (const { index, 0: residue } of line.matchAll(OTHER))
    yield { start: start + index, end: start + index + residue.length, replacement: '' };
  for (const { index, 0: tag } of line.matchAll(UNKNOWN)) {
    if (!KNOWN.test(tag) && /^<\/|=|\/>$/.test(tag))
      yield { start: start + index, end: start + index + tag.length, replacement: '', fix: 'report', confidence: 0.5 };
  }
}

function isQuoted(line: string, start: number, end: number): boolean {
  return QUOTED.test(line.charAt(start - 1)) && /[”"'’`」]/.test(line.charAt(end));
}

/** Whether anything but markup stands there; looks at a few hundred characters at most. */
function hasWords(part: string): boolean {
  return part.length > 2000 || /[\p{L}\p{N}]/u.test(part.replace(TAG, ''));
}

/** Whether nothing is left of the line without the tags that it is made of, written out or escaped. */
function isOnlyTags(folded: string): boolean {
  if (!/^(?:<|&lt;).*(?:>|&gt;)$/.test(folded)) return false;
  const line = folded
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return OPENING.test(line) && !/[^\s\u200b\ufeff]/.test(line.replace(BETWEEN_BRACKETS, '').replace(ENTITY, invisible));
}

function invisible(reference: string): string {
  return decodeEntity(reference)?.replace(/[\s\u00a0\u200b-\u200f\ufeff]/g, '') ?? reference;
}
