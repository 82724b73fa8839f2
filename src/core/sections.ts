import { type Block, METADATA_ROLES, type Role, type Section } from './article';
import type { LabelledPage } from './noise/rule';

/** How headings are numbered, the widest first: 一、 holds （一）, and （一） holds 1. */
const NUMBERINGS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十百\d]{1,4}[编編部篇]|part (?:[ivx]+|\d+|one|two|three|four|five))(?![\p{L}])/iu,
  /^(?:第[一二三四五六七八九十百\d]{1,4}章|chapter \d+)/i,
  /^第[一二三四五六七八九十百\d]{1,4}[节節]/,
  /^(?:[一二三四五六七八九十]{1,3}[、..,]|[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.]|[IVX]{1,5}[.、] )/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}(?:[、..](?!\d)|$| )|^0\d$/,
  /^(?:\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.\d{1,2}(?!\d)|[①-⑳]|[A-Za-z][.)] )/,
];
const DEEPEST = 4;

/** 【望江日报】多家银行下调利率: under a plain heading it is one of its items. */
const BRACKETED = /^【[^】]+】/;

const OUTSIDE: ReadonlySet<Role> = new Set([...METADATA_ROLES, 'noise']);

/** A section for each heading; it reaches to the next heading of its level or above, or to the end of the article's last line. */
export function sectionsOf({ blocks, roles }: LabelledPage): Section[] {
  const headings = blocks.filter((_, i) => roles[i] === 'heading');
  const levels = headings.some(({ markup }) => markup?.level !== undefined)
    ? markedLevels(headings)
    : numberedLevels(headings);
  const last = blocks.findLast((_, i) => !OUTSIDE.has(roles[i] ?? 'noise'));
  // From the last heading to the first: by level, where the nearest heading below starts that ends a section of it.
  const starts: number[] = [];
  const sections: Section[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    const block = headings[i];
    if (!block) continue;
    const level = levels[i] ?? 2;
    sections.push({ title: block.text, level, start: block.start, end: starts[level] ?? last?.end ?? block.end });
    for (let deeper = level; deeper <= DEEPEST; deeper++) starts[deeper] = block.start;
  }
  return sections.reverse();
}

/** What markup says, with the gaps closed: h2 and h4 become 2 and 3. */
function markedLevels(headings: readonly Block[]): number[] {
  const depths = headings.map(({ markup }) => markup?.level ?? 2);
  return ranks(depths);
}

/**
 * Numbers nest by their kind. Headings without a number stand beside the uppermost, but those between two of them, as
 * in 一、… 起因 … 二、…, divide what stands above them.
 */
function numberedLevels(headings: readonly Block[]): number[] {
  const kinds = headings.map(({ folded }) => NUMBERINGS.findIndex((pattern) => pattern.test(folded)));
  const used = NUMBERINGS.findIndex((_, kind) => kinds.includes(kind));
  const widest = used >= 0 ? used : NUMBERINGS.length - 1;
  const first = kinds.indexOf(widest);
  const last = kinds.lastIndexOf(widest);
  const plain = headings.some(({ folded }) => !BRACKETED.test(folded));
  return ranks(
    kinds.map((kind, i) => {
      if (kind >= 0) return kind;
      if (plain && BRACKETED.test(headings[i]?.folded ?? '')) return NUMBERINGS.length;
      return i > first && i < last ? NUMBERINGS.length - 1 : widest;
    }),
  );
}

/** 2 for the smallest, 3 for the next, 4 for all others: below that the eye sees no difference. */
function ranks(depths: readonly number[]): number[] {
  const used = [...new Set(depths)].sort((a, b) => a - b);
  return depths.map((depth) => Math.min(DEEPEST, 2 + used.indexOf(depth)));
}
