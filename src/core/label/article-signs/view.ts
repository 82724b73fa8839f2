import type { Block, Format } from '../../article';
import { endsSentence } from '../../text/characters';
import { fold } from '../../text/fold';
import { splitLines } from '../../text/lines';
import { factsOf } from '../line-facts';
import type { SignLine, TextView } from './sign';

/** So much of a text tells what it is. */
const MOST_LINES = 3000;
const MOST_LETTERS = 150_000;

/** A line of this size that ends like a sentence is running text: some eight words. */
const PROSE_SIZE = 45;

/** HTML is looked at as its reader gives it; other text as it stands, markup and all, since Markdown's marks are signs. */
export function viewOf(text: string, blocks: readonly Block[], format: Format): TextView {
  const lines = linesOf(text, blocks, format).filter(({ folded }) => folded !== '');
  const prose = lines.filter(({ ends, size }) => ends && size >= PROSE_SIZE);
  return { lines, prose, size: sum(lines), proseSize: sum(prose) };
}

/** Whether signs look at a whole line of plain text; they do at none below one that is not. */
export function isLookedAt({ line, end }: Block): boolean {
  return line <= MOST_LINES && end <= MOST_LETTERS;
}

function linesOf(text: string, blocks: readonly Block[], format: Format): SignLine[] {
  if (format === 'html') return blocks.slice(0, MOST_LINES).map((block) => lineOf(block.text, block));
  if (format === 'text') {
    const end = blocks.findIndex((block) => !isLookedAt(block));
    const whole = end < 0 ? blocks : blocks.slice(0, end);
    const cut = blocks[whole.length];
    const lines = whole.map((block) => lineOf(rawOf(text, block), block));
    return cut && cut.line <= MOST_LINES && cut.start < MOST_LETTERS
      ? [...lines, lineOf(text.slice(cut.start, MOST_LETTERS))]
      : lines;
  }
  return splitLines(text.slice(0, MOST_LETTERS))
    .slice(0, MOST_LINES)
    .map(({ start, end }) => lineOf(text.slice(start, end)));
}

/** Most lines have no blanks at their ends. */
function rawOf(source: string, { text, start, end }: Block): string {
  return end - start === text.length ? text : source.slice(start, end);
}

function lineOf(raw: string, block: Pick<Block, 'text' | 'folded'> = wordsOf(raw)): SignLine {
  const { text, folded } = block;
  const facts = factsOf(text);
  return { raw, folded, size: facts.size, ends: endsSentence(folded), facts, isBare: raw.length === text.length };
}

function wordsOf(raw: string): Pick<Block, 'text' | 'folded'> {
  const text = raw.trim();
  return { text, folded: fold(text) };
}

function sum(lines: readonly SignLine[]): number {
  return lines.reduce((total, { size }) => total + size, 0);
}
