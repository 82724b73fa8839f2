import type { Block } from '../article';
import { fold } from '../text/fold';
import { splitLines } from '../text/lines';

/** Plain text: every line that holds a visible character is a block. */
export function readPlain(text: string): Block[] {
  const blocks: Block[] = [];
  let blanksBefore = 0;
  splitLines(text).forEach(({ start, end }, number) => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    if (words === '') {
      blanksBefore++;
      return;
    }
    blocks.push({
      index: blocks.length,
      line: number + 1,
      start,
      end,
      text: words,
      folded: fold(words),
      indent: raw.slice(0, raw.indexOf(words)),
      blanksBefore,
    });
    blanksBefore = 0;
  });
  return blocks;
}
