import type { Block, Span } from '../article';
import { firstWhere } from '../text/first-where';
import { fold } from '../text/fold';
import { nextLineAfter, splitLines, startOf } from '../text/lines';
import { own } from '../text/own';

/** Plain text: every line that holds a visible character is a block. */
export function readPlain(text: string): Block[] {
  return readLines(text, { start: startOf(text), end: text.length }, 0, 1).blocks;
}

/** A text that was edited, as far as it is what it was. */
export interface Reread {
  readonly blocks: Block[];
  /** How many blocks at the start, and at the end, are lines of before. */
  readonly head: number;
  readonly tail: number;
}

/** The same as `readPlain`, of a text that was read before: only the lines from the first to the last difference are read. */
export function rereadPlain(
  text: string,
  before: { readonly text: string; readonly blocks: readonly Block[] },
): Reread {
  const last = before.blocks;
  const moved = text.length - before.text.length;
  const prefix = commonStart(before.text, text);
  const suffix = commonEnd(before.text, text, Math.min(before.text.length, text.length) - prefix);
  // Up to the line below whose start the texts differ: what follows a \r says whether a line ends there.
  const head = firstWhere(last, ({ end }) => nextLineAfter(before.text, end) >= prefix);
  const above = last[head - 1];
  const start = above ? nextLineAfter(text, above.end) : startOf(text);
  // A byte order mark is no line's only at the start of a text.
  const differs = Math.max(before.text.length - suffix, startOf(before.text));
  const lower = Math.max(
    head,
    firstWhere(last, (block) => block.start > differs),
  );
  const below = last[lower];
  const end = below ? below.start + moved : text.length;
  const between = readLines(text, { start, end }, head, above ? above.line + 1 : 1, own);
  const index = head + between.blocks.length - lower;
  const line = between.next - (below?.line ?? 0);
  // Field by field: there are thousands of them.
  const kept = last.slice(lower).map(
    (block, i): Block => ({
      index: block.index + index,
      line: block.line + line,
      start: block.start + moved,
      end: block.end + moved,
      text: block.text,
      folded: block.folded,
      indent: block.indent,
      blanksBefore: i === 0 ? between.blanks : block.blanksBefore,
    }),
  );
  const tail = below && below.blanksBefore !== between.blanks ? kept.length - 1 : kept.length;
  return { blocks: [...last.slice(0, head), ...between.blocks, ...kept], head, tail };
}

interface Lines {
  readonly blocks: Block[];
  /** Number of the line after them. */
  readonly next: number;
  /** Blank lines behind the last block. */
  readonly blanks: number;
}

/** The blocks in a part of the text that holds whole lines; `index` and `line`: of the first; `held`: their words as they are held. */
function readLines(
  text: string,
  part: Span,
  index: number,
  line: number,
  held: (words: string) => string = (words) => words,
): Lines {
  const blocks: Block[] = [];
  const lines = splitLines(text, part);
  let blanks = 0;
  lines.forEach(({ start, end }, i) => {
    const raw = text.slice(start, end);
    const words = held(raw.trim());
    if (words === '') {
      blanks++;
      return;
    }
    blocks.push({
      index: index + blocks.length,
      line: line + i,
      start,
      end,
      text: words,
      folded: fold(words),
      indent: raw.slice(0, raw.indexOf(words)),
      blanksBefore: blanks,
    });
    blanks = 0;
  });
  return { blocks, next: line + lines.length, blanks };
}

/** Texts are compared in pieces before it is asked where in a piece they differ. */
const PIECE = 4096;

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same + PIECE <= most && one.slice(same, same + PIECE) === other.slice(same, same + PIECE)) same += PIECE;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same;
}

/** At most `most` characters. */
function commonEnd(one: string, other: string, most: number): number {
  const pieceOf = (text: string) => text.slice(text.length - same - PIECE, text.length - same);
  const codeOf = (text: string) => text.charCodeAt(text.length - same - 1);
  let same = 0;
  while (same + PIECE <= most && pieceOf(one) === pieceOf(other)) same += PIECE;
  while (same < most && codeOf(one) === codeOf(other)) same++;
  return same;
}
