// Markdown as blocks with their places in its source. What is no running text is guarded: nothing in it is edited.

import { GFM, parser } from '@lezer/markdown';
import type { Places, Reading, Span } from '../article';
import { withLineFeeds } from '../text/line-feeds';
import { MarkdownReader } from './markdown/reader';

const PARSER = parser.configure(GFM);
/** Front matter as Jekyll, Hugo and Obsidian write it: fences of three hyphens, the first on the first line. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\n((?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/;

export function readMarkdown(source: string): Reading {
  // The parser ends lines at LF only: a CR would be a character of the last word.
  const { text, placeOf } = withLineFeeds(source);
  const front = FRONT_MATTER.exec(text);
  const from = front?.[0].length ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const reader = new MarkdownReader(text, from);
  if (front) reader.guard(text.charCodeAt(0) === 0xfeff ? 1 : 0, from);
  reader.read(PARSER.parse(text.slice(from)).topNode);
  const reading = reader.finish(front?.[1] === undefined ? {} : { frontMatter: front[1] });
  return text === source ? reading : placedBy(placeOf, reading);
}

/** The reading with every place told by another count. */
function placedBy(placeOf: (offset: number) => number, { blocks, places, guarded = [], data }: Reading): Reading {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: placeOf(span.start), end: placeOf(span.end) });
  return { blocks: blocks.map(moved), places: places.map(movedPieces), guarded: guarded.map(moved), data };

  function movedPieces(pieces: Places): Places {
    return pieces.map((value, i) => {
      if (i % 4 === 2) return placeOf(value);
      if (i % 4 !== 3) return value;
      const start = pieces[i - 1] ?? 0;
      return placeOf(start + value) - placeOf(start);
    });
  }
}
