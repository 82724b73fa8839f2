// Marked-up text as its words alone, a block a line, and the way back: rules and labeller read words, people edit sources.

import type { Article, Block, Finding, Format, Places, Reading, Span } from '../article';
import { firstWhere } from '../text/first-where';
import { nextLineAfter } from '../text/lines';
import { placeOf } from '../text/places';

/** The words of the blocks as a text of their own, with the blocks' places in it. */
export function viewOf({ blocks }: Reading): { readonly text: string; readonly blocks: Block[] } {
  let text = '';
  let line = 1;
  const placed = blocks.map((block, i): Block => {
    if (i > 0) {
      const gap = 1 + Math.min(1, block.blanksBefore);
      text += '\n'.repeat(gap);
      line += gap;
    }
    const start = text.length;
    text += block.text;
    const { index, folded, blanksBefore, markup } = block;
    const placed = { index, line, start, end: text.length, text: block.text, folded, indent: '', blanksBefore };
    return markup ? { ...placed, markup } : placed;
  });
  return { text, blocks: placed };
}

/** An article over the words of a reading, with every place told in the source; the first stays in `plain`. */
export function inSource(plain: Article, text: string, format: Format, reading: Reading): Article {
  const { blocks, places, guarded = [] } = reading;
  const whole = (from: Span, to: Span): Span => ({ start: from.start, end: nextLineAfter(text, to.end) });
  return {
    ...plain,
    text,
    format,
    blocks,
    lines: plain.lines.map((line, i) => {
      const { start, end, line: number } = blocks[i] ?? line;
      const { role, noise } = line;
      return noise === undefined ? { line: number, start, end, role } : { line: number, start, end, role, noise };
    }),
    sections: plain.sections.map((section) => {
      const first = blocks[blockAt(plain.blocks, section.start)];
      const last = blocks[blockAt(plain.blocks, Math.max(section.start, section.end - 1))];
      return { ...section, start: first?.start ?? 0, end: last?.end ?? 0 };
    }),
    findings: plain.findings
      .flatMap((finding) => placed(finding, plain.blocks, reading, whole))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    ...(guarded.length > 0 && { guarded }),
    plain,
    places,
  };
}

function placed(
  finding: Finding,
  said: readonly Block[],
  { blocks, places, guarded = [] }: Reading,
  whole: (from: Span, to: Span) => Span,
): Finding[] {
  const first = blockAt(said, finding.start);
  const last = Math.max(first, blockAt(said, Math.max(finding.start, finding.end - 1)));
  const [from, to, source, target] = [said[first], said[last], blocks[first], blocks[last]];
  if (!from || !to || !source || !target) return [];
  const covers = finding.start <= from.start && finding.end >= to.end;
  const span = covers
    ? whole(source, target)
    : {
        start: placeOf(places[first] ?? [], finding.start - from.start, 'start') ?? source.start,
        end: placeOf(places[last] ?? [], finding.end - to.start, 'end') ?? target.end,
      };
  const free =
    covers && finding.replacement === ''
      ? (guarded[blockAt(guarded, span.end - 1)]?.end ?? 0) <= span.start
      : first === last &&
        (guarded[blockAt(guarded, span.end)]?.end ?? 0) <= span.start &&
        isUnbroken(places[first] ?? [], finding.start - from.start, finding.end - from.start);
  const fix = free && span.start <= span.end ? finding.fix : 'report';
  return span.start > span.end ? [] : [{ ...finding, ...span, fix, said: { start: finding.start, end: finding.end } }];
}

/** Whether the words stand in the source one after the other, without markup between them or a cut through a reference. */
function isUnbroken(places: Places, from: number, to: number): boolean {
  let reached = -1;
  for (let i = 0; i < places.length; i += 4) {
    const [at = 0, length = 0, start = 0, size = 0] = places.slice(i, i + 4);
    if (at + length <= from || at >= to) continue;
    if (reached >= 0 && start !== reached) return false;
    if (length !== size && (at < from || at + length > to)) return false;
    reached = start + size;
  }
  return reached >= 0;
}

/** The last block that starts at the offset or before it; -1 where none does. */
const blockAt = (blocks: readonly Span[], offset: number): number =>
  firstWhere(blocks, ({ start }) => start > offset) - 1;
