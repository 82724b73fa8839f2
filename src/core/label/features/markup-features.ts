// The templates of marked-up blocks, behind those of their words.

import type { Block, Run } from '../../article';
import { LINK_BINS, linkBin, type MarkupView } from './markup';
import type { Names } from './names';
import { TYPES } from './shape';
import { binOf, type SlotWriter } from './sink';

/** Coarse kinds of line: prose, a sentence, a phrase, a word. */
const KINDS = 4;
const KIND = [0, 0, 0, 1, 1, 1, 1, 2, 1, 2, 3, 3];
const ROLES = ['heading', 'list-item', 'quote', 'caption', 'table-row'];
const SHARES = [0.001, 0.05, 0.15, 0.3, 0.5, 0.8];
const LIKE = [0, 0.2, 0.4, 0.6, 0.8, 0.95];
const COUNTS = [2, 3, 5, 10, 25];
const DOWN = 6;
const UP = 5;

export function putMarkup(
  writer: SlotWriter,
  view: MarkupView,
  blocks: readonly Block[],
  types: Int8Array,
  i: number,
  names: Names,
): void {
  const { elements, boxes, claimed, kin, progress, strange } = view;
  const markup = blocks[i]?.markup;
  const t = types[i] ?? 0;
  const k = KIND[t] ?? 0;
  const element = markup?.element ?? -1;
  const own = linkBin(markup?.linkShare ?? 0, 1);
  const links = (at: number) => {
    const near = blocks[at]?.markup;
    return near ? binOf(near.linkShare, [0.1, 0.7]) : 3;
  };
  writer.put(own * TYPES + t, LINK_BINS * TYPES);
  writer.put((links(i - 1) * 4 + links(i)) * 4 + links(i + 1), 64);
  const role = 1 + ROLES.indexOf(markup?.kind ?? '');
  writer.put(role * TYPES + t, (ROLES.length + 1) * TYPES);
  writer.put((markup?.level ?? 0) * KINDS + k, 7 * KINDS);
  writer.put((markup?.images?.length ? 1 : 0) * KINDS + k, 2 * KINDS);
  writer.put(lookOf(blocks[i]) * KINDS + k, 8 * KINDS);

  for (const { up, down, box } of boxes.cores) {
    const far = Math.min(up[element] ?? UP - 1, UP - 1) * DOWN + Math.min(down[element] ?? DOWN - 1, DOWN - 1);
    writer.put(far * KINDS + k, UP * DOWN * KINDS);
    const at = box[element] ?? -1;
    const density = at < 0 ? 0 : 1 + linkBin(boxes.linked[at] ?? 0, boxes.size[at] ?? 0);
    const share = at < 0 ? 0 : binOf((boxes.prose[at] ?? 0) / Math.max(1, boxes.totalProse), SHARES);
    const inside = (up[element] ?? 1) === 0 ? 1 : 0;
    const density8 = density * (SHARES.length + 1) + share;
    writer.put((density8 * 2 + inside) * KINDS + k, (LINK_BINS + 1) * (SHARES.length + 1) * 2 * KINDS);
    const many = at < 0 ? 0 : 1 + binOf(boxes.blocks[at] ?? 0, COUNTS);
    writer.put((many * 2 + inside) * KINDS + k, (COUNTS.length + 2) * 2 * KINDS);
  }
  let around = element;
  for (let step = 0; step < 3; step++) {
    const share = binOf((boxes.prose[around] ?? 0) / Math.max(1, boxes.totalProse), SHARES);
    const bin = linkBin(boxes.linked[around] ?? 0, boxes.size[around] ?? 0) * (SHARES.length + 1) + share;
    writer.put(bin * KINDS + k, LINK_BINS * (SHARES.length + 1) * KINDS);
    around = elements[around]?.around ?? -1;
  }

  const { prose = 0, size = 1, linked = 0, blocks: count = 1 } = kin[i] ?? {};
  const kinShare = binOf(prose / Math.max(1, boxes.totalProse), SHARES);
  writer.put((kinShare * LINK_BINS + linkBin(linked, size)) * KINDS + k, (SHARES.length + 1) * LINK_BINS * KINDS);
  writer.put(binOf(size / count, [10, 25, 60, 150, 300]) * TYPES + t, 6 * TYPES);
  writer.put(binOf(count, COUNTS) * TYPES + t, (COUNTS.length + 1) * TYPES);

  writer.put(binOf(claimed.body[i] ?? -1, [0, 0.01, 0.3, 0.7]) * TYPES + t, 5 * TYPES);
  writer.put(binOf(claimed.description[i] ?? -1, LIKE) * TYPES + t, (LIKE.length + 1) * TYPES);
  writer.put(binOf(claimed.title[i] ?? -1, LIKE) * TYPES + t, (LIKE.length + 1) * TYPES);
  writer.put(binOf(progress[i] ?? 0, [0.001, 0.05, 0.3, 0.7, 0.95, 0.9999]) * TYPES + t, 7 * TYPES);
  writer.put(besideOf(view, blocks, element, i) * KINDS + k, 16 * KINDS);
  writer.put((strange[i] ?? 0) * TYPES + t, 4 * TYPES);

  names.put(writer, element, k);
}

/** Of the second pass, which knows what the first believes. */
export function putBelieved(
  writer: SlotWriter,
  view: MarkupView,
  believed: Pick<MarkupView, 'boxes' | 'kin'>,
  blocks: readonly Block[],
  types: Int8Array,
  chance: number,
  i: number,
  names: Names,
): void {
  const { elements, claimed } = view;
  const { boxes, kin } = believed;
  const markup = blocks[i]?.markup;
  const k = KIND[types[i] ?? 0] ?? 0;
  const element = markup?.element ?? -1;
  writer.put(linkBin(markup?.linkShare ?? 0, 1) * KINDS + k, LINK_BINS * KINDS);
  writer.put((1 + ROLES.indexOf(markup?.kind ?? '')) * KINDS + k, (ROLES.length + 1) * KINDS);
  writer.put(markup?.level ?? 0, 7);
  writer.put(lookOf(blocks[i]), 8);
  for (const c of [0, 2, 5]) {
    const { up, down, box } = boxes.cores[c] ?? boxes.cores[0] ?? { up: [], down: [], box: [] };
    writer.put(
      Math.min(up[element] ?? UP - 1, UP - 1) * DOWN + Math.min(down[element] ?? DOWN - 1, DOWN - 1),
      UP * DOWN,
    );
    const at = box[element] ?? -1;
    const share = at < 0 ? BELIEF.length + 1 : binOf((boxes.prose[at] ?? 0) / Math.max(1, boxes.size[at] ?? 0), BELIEF);
    writer.put(share * 5 + chance, (BELIEF.length + 2) * 5);
  }
  let around = element;
  for (let step = 0; step < 3; step++) {
    const share = binOf((boxes.prose[around] ?? 0) / Math.max(1, boxes.size[around] ?? 0), BELIEF);
    writer.put(share * 5 + chance, (BELIEF.length + 1) * 5);
    around = elements[around]?.around ?? -1;
  }
  const { prose = 0, size = 1 } = kin[i] ?? {};
  writer.put(binOf(prose / Math.max(1, size), BELIEF) * 5 + chance, (BELIEF.length + 1) * 5);
  writer.put(binOf(claimed.body[i] ?? -1, [0, 0.01, 0.3, 0.7]), 5);
  writer.put(binOf(claimed.description[i] ?? -1, LIKE), LIKE.length + 1);
  writer.put(binOf(claimed.title[i] ?? -1, LIKE), LIKE.length + 1);
  writer.put(besideOf(view, blocks, element, i), 16);
  names.put(writer, element, k);
}

/** Of a mean probability. */
const BELIEF = [0.03, 0.15, 0.35, 0.6, 0.85, 0.95];

/** How the blocks before and after stand to it: in the same element, in one beside it, around it or inside, elsewhere. */
function besideOf({ elements }: MarkupView, blocks: readonly Block[], element: number, i: number): number {
  const to = (at: number) => {
    const other = blocks[at]?.markup?.element ?? -2;
    if (other === element) return 0;
    const [mine, its] = [elements[element]?.around, elements[other]?.around];
    return mine === its ? 1 : mine === other || its === element ? 2 : 3;
  };
  return to(i - 1) * 4 + to(i + 1);
}

/** How its words look: all strong, all slanted, one link from end to end, begins strong, … */
function lookOf(block: Block | undefined): number {
  const runs = block?.markup?.runs;
  if (!block || !runs) return 0;
  const length = Math.max(1, block.text.length);
  const share = (has: (run: Run) => boolean) =>
    runs.reduce((sum, run) => sum + (has(run) ? run.text.length : 0), 0) / length;
  if (share((run) => run.strong === true) > 0.9) return share((run) => run.link !== undefined) > 0.5 ? 1 : 2;
  if (share((run) => run.emphasis === true) > 0.9) return share((run) => run.link !== undefined) > 0.3 ? 3 : 4;
  if (runs[0]?.strong) return share((run) => run.link !== undefined) > 0.3 ? 5 : 6;
  return runs.at(-1)?.link !== undefined ? 7 : 0;
}
