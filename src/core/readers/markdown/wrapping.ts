import { countHan } from '../../text/characters';

/** Where editors and mail break lines. */
const WIDEST = 120;
const NARROWEST = 40;
/** Words are a few letters long: a wrapped line that could not take the next one lacks no more than this. */
const RAGGED = 0.65;

/** Whether a paragraph of several lines was wrapped to a width: all lines but the last are about as wide, none is wider. */
export function isWrapped(source: string): boolean {
  const lines = source.split('\n').map((line) => line.trim());
  // East Asian lines that end anywhere were wrapped; but no tool wraps them, since each break would read as a blank.
  const widths = lines.map((line) => line.length + countHan(line));
  const widest = Math.max(...widths.slice(0, -1));
  if (widest > WIDEST || widest < NARROWEST) return false;
  return widths.slice(0, -1).every((width) => width >= widest * RAGGED) && (widths.at(-1) ?? 0) <= widest * 1.2;
}
