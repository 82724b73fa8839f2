// For readers that know one line end only.

import { firstWhere } from './first-where';

export interface LineFeeds {
  readonly text: string;
  /** Where an offset of `text` stands in the source; that of a line end before all of it. */
  placeOf(offset: number): number;
}

/** The text with LF for every CRLF and CR. */
export function withLineFeeds(source: string): LineFeeds {
  if (!source.includes('\r')) return { text: source, placeOf: (offset) => offset };
  /** Offsets in the text of the line ends that lost a character, in order. */
  const shorter: number[] = [];
  const text = source.replace(/\r\n?/g, (end, at: number) => {
    if (end.length > 1) shorter.push(at - shorter.length);
    return '\n';
  });
  return { text, placeOf: (offset) => offset + firstWhere(shorter, (place) => place >= offset) };
}
