// Signs of form: news is running text in paragraphs; most of what else lies about is lists, columns and short lines.

import { keep, type Sign, shareOf } from './sign';

const LONG = 150;
const SHORT = 40;
/** Verse keeps its lines between these sizes. */
const VERSE = { least: 10, most: 110 };
const CAPITALS = /^[^a-zA-Z]*[A-Z][^a-z]{12,}$/;
const capitals = keep(({ folded }) => (CAPITALS.test(folded) ? 1 : 0));

export const FORM: readonly Sign[] = [
  { id: 'running-text', speaks: 'for', measure: ({ size, proseSize }) => (size === 0 ? 0 : proseSize / size) },
  {
    id: 'paragraphs',
    speaks: 'for',
    measure: ({ lines, size }) =>
      size === 0 ? 0 : lines.reduce((sum, line) => sum + (line.ends && line.size >= LONG ? line.size : 0), 0) / size,
  },
  // A page has paragraphs whatever stands around them; three are enough.
  {
    id: 'some-paragraphs',
    speaks: 'for',
    measure: ({ lines }) => Math.min(1, lines.filter((line) => line.ends && line.size >= LONG).length / 3),
  },
  {
    id: 'no-paragraph',
    speaks: 'against',
    measure: ({ lines }) => (lines.some((line) => line.ends && line.size >= 80) ? 0 : 1),
  },
  // A line or two are no article, whatever they say.
  {
    id: 'hardly-a-text',
    speaks: 'against',
    measure: ({ size }) => Math.max(0, Math.min(1, (LONG * 2 - size) / LONG)),
  },
  {
    id: 'verse-lines',
    speaks: 'against',
    measure: ({ lines }) =>
      lines.length < 3 || lines.some(({ size }) => size > LONG)
        ? 0
        : shareOf(lines, ({ size }) => size >= VERSE.least && size <= VERSE.most),
  },
  {
    id: 'short-lines',
    speaks: 'against',
    measure: ({ lines, prose }) => (prose.length > 3 ? 0 : shareOf(lines, ({ size }) => size < SHORT)),
  },
  // A headline: neither a sentence nor a label, with running text after it.
  {
    id: 'headline',
    speaks: 'for',
    measure: ({ lines }) => {
      const first = lines.slice(0, 3).findIndex((line) => !line.ends && line.size >= 22 && line.size <= 160);
      return first >= 0 && lines.slice(first + 1, first + 8).some((line) => line.ends && line.size >= LONG) ? 1 : 0;
    },
  },
  {
    id: 'all-capitals',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, (line) => capitals(line) === 1),
  },
];
