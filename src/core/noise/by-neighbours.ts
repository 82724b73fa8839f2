// What rules say of a line by itself and its neighbours: after an edit they are asked of the lines near it alone.

import type { Block, Role, Span } from '../article';
import type { Sieve } from '../sieve/sieve';
import { type Change, changeOf, isKept, PageMemory } from './change';
import type { LabelledPage, Mark, Page } from './rule';
import { suspects } from './suspects';

/** So far, in lines, a rule may look around a line that it is asked of, and mark others. */
const REACH = 20;

type Unchanged = Pick<Change, 'head' | 'tail'>;
type Ask<P extends Page, Item> = (page: P) => Iterable<Item>;

interface Answer<P extends Page, Item> {
  readonly page: P;
  readonly items: readonly Item[];
}

/** How items are told apart by place, and moved. */
interface Kind<P extends Page, Item> {
  readonly placeOf: (item: Item) => number;
  /** Where the items of a block begin, and after the last block. */
  readonly startOf: (page: P, block: number) => number;
  readonly moved: (item: Item, by: number) => Item;
  /** How many lines at the start and at the end are as they were, for these items; undefined where none can be trusted. */
  readonly unchanged: (page: P, before: P, change: Change) => Unchanged | undefined;
}

/**
 * Marks that depend on what stands at most `REACH` lines from the line, and on what the page as a whole is compared by
 * (`change.ts`): language, zones, body, how often a line stands there. Of blocks it asks `suspects` and `asked` alone.
 */
export function marksByNeighbours(ask: Ask<Page, Mark>): Ask<Page, Mark> {
  return byNeighbours(ask, {
    placeOf: ({ block }) => block,
    startOf: (_, block) => block,
    moved: (mark, by) => ({ ...mark, block: mark.block + by }),
    unchanged: (_page, _before, change) => change,
  });
}

/** The same for spans inside lines; they depend on the roles of these lines, and on the title, too. */
export function hitsByNeighbours<T extends Span>(ask: Ask<LabelledPage, T>): Ask<LabelledPage, T> {
  return byNeighbours(ask, {
    placeOf: ({ start }) => start,
    startOf: ({ blocks }, block) => blocks[block]?.start ?? Number.POSITIVE_INFINITY,
    moved: (hit, by) => ({ ...hit, start: hit.start + by, end: hit.end + by }),
    unchanged: (page, before, change) =>
      page.title === before.title ? unchangedRoles(page.roles, before.roles, change) : undefined,
  });
}

/** The blocks that pass the sieve and a test of the line alone, in their order. */
export function linesThat(sieve: Sieve, test: (folded: string) => boolean): (page: Page) => readonly Block[] {
  const marks = marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, sieve)) if (test(folded)) yield { block: index, sure: 'likely' };
  });
  return (page) => Array.from(marks(page), ({ block }) => page.blocks[block] as Block);
}

function byNeighbours<P extends Page, Item>(ask: Ask<P, Item>, kind: Kind<P, Item>): Ask<P, Item> {
  const memory = new PageMemory<Answer<P, Item>>();
  return (page) => {
    if (page.only || !isKept(page)) return ask(page);
    const answered = memory.get(page);
    if (answered?.page === page) return answered.items;
    const change = changeOf(page);
    const last = change && memory.get(change.before);
    const unchanged = last && kind.unchanged(page, last.page, change);
    const items = unchanged ? askedAnew(ask, kind, page, last, unchanged) : [...ask(page)];
    memory.set(page, { page, items });
    return items;
  };
}

function askedAnew<P extends Page, Item>(
  ask: Ask<P, Item>,
  { placeOf, startOf, moved }: Kind<P, Item>,
  page: P,
  last: Answer<P, Item>,
  unchanged: Unchanged,
): Item[] {
  const { from, to, only } = stretchOf(page, unchanged);
  const before = to - page.blocks.length + last.page.blocks.length;
  const [start, end, lastEnd] = [startOf(page, from), startOf(page, to), startOf(last.page, before)];
  const items: Item[] = [];
  for (const item of last.items) if (placeOf(item) < start) items.push(item);
  for (const item of ask({ ...page, only })) if (placeOf(item) >= start && placeOf(item) < end) items.push(item);
  const by = end - lastEnd;
  for (const item of last.items) if (placeOf(item) >= lastEnd) items.push(by === 0 ? item : moved(item, by));
  return items;
}

/** The lines whose items are found anew, and those that are asked: a line near the edge may be marked by one outside of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly only: NonNullable<Page['only']>;
}

/** Found once for all rules, which then share what `suspects` sorts. */
const stretches = new WeakMap<Unchanged, Stretch>();

function stretchOf({ blocks: { length } }: Page, unchanged: Unchanged): Stretch {
  let stretch = stretches.get(unchanged);
  if (!stretch) {
    const from = Math.max(0, unchanged.head - 2 * REACH);
    const to = Math.min(length, length - unchanged.tail + 2 * REACH);
    stretch = { from, to, only: { from: Math.max(0, from - REACH), to: Math.min(length, to + REACH) } };
    stretches.set(unchanged, stretch);
  }
  return stretch;
}

/** By roles: what was found of those before. */
const compared = new WeakMap<readonly Role[], Unchanged>();

function unchangedRoles(roles: readonly Role[], before: readonly Role[], change: Change): Unchanged {
  let unchanged = compared.get(roles);
  if (!unchanged) {
    let head = 0;
    while (head < change.head && roles[head] === before[head]) head++;
    let tail = 0;
    while (tail < change.tail && roles[roles.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
    unchanged = { head, tail };
    compared.set(roles, unchanged);
  }
  return unchanged;
}
