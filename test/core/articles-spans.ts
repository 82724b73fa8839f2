// Findings cut to the lines of a text, and what is right inside a line.

import { applyEdits, type Finding } from '../../src/core';
import type { Gold, GoldLine, GoldSpan } from './articles-gold';

/** A finding's part of one line, in UTF-16 units from the line's start. Only the first line gets the replacement. */
export interface LineEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly rule: string;
}

/** The findings by line number, in their order. */
export function cutToLines(lines: readonly string[], findings: readonly Finding[]): Map<number, LineEdit[]> {
  const cuts = new Map<number, LineEdit[]>();
  for (const { start, end, replacement, rule } of findings) {
    let lineStart = 0;
    let first = true;
    lines.forEach((line, i) => {
      const lineEnd = lineStart + line.length;
      const touches = start === end ? start >= lineStart && start <= lineEnd : start < lineEnd && end > lineStart;
      if (touches) {
        const cut = {
          start: Math.max(0, start - lineStart),
          end: Math.min(line.length, end - lineStart),
          replacement: first ? replacement : '',
          rule,
        };
        first = false;
        cuts.set(i + 1, [...(cuts.get(i + 1) ?? []), cut]);
      }
      lineStart = lineEnd + 1;
    });
  }
  return cuts;
}

/** Of edits that overlap the outer ones. */
export function outer(edits: readonly LineEdit[]): LineEdit[] {
  const kept: LineEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/** The line after its edits; blanks around it, and how many stand in a row, never decide. */
export function withEdits(line: string, edits: readonly Pick<LineEdit, 'start' | 'end' | 'replacement'>[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return applyEdits(line, ordered)
    .replace(/^[ \t\u3000\u00a0]+|[ \t\u3000\u00a0]+$/g, '')
    .replace(/ {2,}/g, ' ');
}

/** Every text that is right for the line. */
export function rightTexts(line: string, { n, inline = [] }: GoldLine, { either = [] }: Gold): Set<string> {
  const choices = [
    ...inline.filter(({ level }) => level === 'fix').map((span) => ways(span)),
    ...either.filter((span) => span.n === n).map((span) => [undefined, ...ways({ replacement: '', ...span })]),
  ];
  let sets: LineEdit[][] = [[]];
  for (const choice of choices) sets = sets.flatMap((set) => choice.map((way) => (way ? [...set, way] : set)));
  return new Set(sets.map((edits) => withEdits(line, edits)));
}

function ways({
  start,
  end,
  replacement,
  altReplacement = [],
}: Pick<GoldSpan, 'start' | 'end' | 'replacement' | 'altReplacement'>): LineEdit[] {
  return [replacement, ...altReplacement].map((words) => ({ start, end, replacement: words, rule: '' }));
}

/** Whether the edits have one that does what the span wants, however its ends are chosen. */
export function does(line: string, span: GoldSpan, edits: readonly LineEdit[]): boolean {
  const wanted = canonical(line, span);
  return edits.some((edit) => canonical(line, edit) === wanted);
}

/** Whether one offer, or several together, stand exactly where the span says. */
export function isOffered(line: string, span: GoldSpan, offers: readonly LineEdit[]): boolean {
  const { start, end } = trimmed(line, span);
  if (span.start === span.end)
    return offers.some(
      (offer) => offer.start <= start && offer.end >= start && offer.end - offer.start < line.length / 2,
    );
  const near = offers.filter((offer) => offer.start < end && offer.end > start);
  const places = near.map((offer) => trimmed(line, offer));
  return (
    places.some((place) => place.start === start && place.end === end) ||
    does(line, span, near) ||
    (near.length > 1 &&
      Math.min(...places.map((place) => place.start)) === start &&
      Math.max(...places.map((place) => place.end)) === end)
  );
}

type Place = Pick<LineEdit, 'start' | 'end'>;

function trimmed(line: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(line.charAt(from))) from++;
  while (to > from && /\s/.test(line.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** One name for all edits that come to the same: what both sides share is cut off, a removal slides to the left. */
function canonical(line: string, edit: Place & Pick<LineEdit, 'replacement'>): string {
  let { start, end, replacement } = edit;
  while (start < end && replacement !== '' && line[start] === replacement[0]) {
    replacement = replacement.slice(1);
    start++;
  }
  while (start < end && replacement !== '' && line[end - 1] === replacement.at(-1)) {
    replacement = replacement.slice(0, -1);
    end--;
  }
  if (replacement === '')
    while (start > 0 && end > start && line[start - 1] === line[end - 1]) {
      start--;
      end--;
    }
  return `${start},${end},${replacement}`;
}
