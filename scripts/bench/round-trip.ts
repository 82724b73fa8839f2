// Whether the Markdown of every page parses back to the blocks that it was written from, and how long a page takes.

import type { Root, RootContent } from 'mdast';
import { parse, toMarkdown } from '../../src/core';
import { BODY_ROLES, type Role } from '../../src/core/article';
import { markdownTree } from '../../src/core/markdown/tree';
import { readMarkdown, sketch } from '../../test/core/markdown/read';
import { LEARNT, type Learnt, readPages, TRACKS, type Track } from '../train/data';
import { timed } from './tracks';

/** Milliseconds: no page may take longer. */
const LONGEST = 250;
/** Some pages have their whole story in a list. */
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

interface Fate {
  readonly id: string;
  readonly took: number;
  readonly empty: boolean;
  /** Where the first block differs, with both; undefined where none does. */
  readonly difference: string | undefined;
}

/** Pages that do not come back, come out empty or take too long are told one by one; returns how many there are. */
export function benchRoundTrip(slowest: number): number {
  let failed = 0;
  for (const format of LEARNT) {
    // The first parse unpacks the weights and compiles the rules; the clock is for pages.
    parse('A line.', { format });
    for (const track of [...TRACKS, 'more'] as const) {
      const fates = readPages(track, format).map((page) => fateOf(page.id, page.text, format));
      failed += tellOf(track, format, fates, slowest);
    }
  }
  return failed;
}

function fateOf(id: string, text: string, format: Learnt): Fate {
  const { took, made } = timed(() => {
    const article = parse(text, { format });
    return { article, markdown: toMarkdown(article) };
  });
  const { article, markdown } = made;
  const empty = !article.lines.some(({ role }) => BODY.has(role));
  return { id, took, empty, difference: differenceOf(markdownTree(article), readMarkdown(markdown)) };
}

function tellOf(track: Track | 'more', format: Learnt, fates: readonly Fate[], slowest: number): number {
  const changed = fates.filter(({ difference }) => difference !== undefined);
  const empty = fates.filter((fate) => fate.empty);
  const slow = [...fates].sort((a, b) => b.took - a.took);
  const late = slow.filter(({ took }) => took > LONGEST);
  console.log(
    `${track}-${format}  ${fates.length - changed.length} of ${fates.length} pages parse back, ${empty.length} empty, ${late.length} over ${LONGEST} ms`,
  );
  for (const { id, difference } of changed) console.log(`  not the same: ${id}\n    ${difference}`);
  for (const { id } of empty) console.log(`  empty: ${id}`);
  for (const { id, took } of slow.slice(0, slowest)) console.log(`  ${took.toFixed(0)} ms  ${id}`);
  return changed.length + empty.length + late.length;
}

function differenceOf(written: Root, read: Root): string | undefined {
  const length = Math.max(written.children.length, read.children.length);
  for (let i = 0; i < length; i++) {
    const [one, other] = [told(written.children[i]), told(read.children[i])];
    if (one !== other) return `${one}\n    ${other}`;
  }
  return undefined;
}

function told(node: RootContent | undefined): string {
  return node === undefined ? 'nothing' : JSON.stringify(sketch(node));
}
