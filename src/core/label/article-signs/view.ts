import type { Block, Format } from '../../article';
import { countHan, endsSentence } from '../../text/characters';
import { fold } from '../../text/fold';
import { splitLines } from '../../text/lines';
import type { SignLine, TextView } from './sign';

/** So much of a text tells what it is. */
const MOST_LINES = 3000;
const MOST_LETTERS = 150_000;

/** A line of this size that ends like a sentence is running text: some eight words. */
const PROSE_SIZE = 45;
const HAN_SIZE = 2.5;

/** HTML is looked at as its reader gives it; other text as it stands, markup and all, since Markdown's marks are signs. */
export function viewOf(text: string, blocks: readonly Block[], format: Format): TextView {
  const raw =
    format === 'html'
      ? blocks.slice(0, MOST_LINES).map((block) => block.text)
      : splitLines(text.slice(0, MOST_LETTERS)).map(({ start, end }) => text.slice(start, end));
  const lines = raw
    .slice(0, MOST_LINES)
    .map(lineOf)
    .filter(({ folded }) => folded !== '');
  const prose = lines.filter(({ ends, size }) => ends && size >= PROSE_SIZE);
  return {
    lines,
    prose,
    folded: lines.map(({ folded }) => folded).join('\n'),
    running: prose.map(({ folded }) => folded).join('\n'),
    size: sum(lines),
    proseSize: sum(prose),
  };
}

function lineOf(raw: string): SignLine {
  const folded = fold(raw);
  return { raw, folded, size: folded.length + countHan(folded) * (HAN_SIZE - 1), ends: endsSentence(folded) };
}

function sum(lines: readonly SignLine[]): number {
  return lines.reduce((total, { size }) => total + size, 0);
}
