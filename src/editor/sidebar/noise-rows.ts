// What the Noise view shows, as plain rows: kinds with their findings, the most frequent kind first.
import type { Problem } from '../../core';
import type { FindingPlace } from '../engine/engine';

export interface KindRow {
  readonly kind: 'kind';
  readonly id: string;
  readonly rule: string;
  readonly children: readonly FindingRow[];
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly id: string;
  readonly parent: KindRow;
  readonly problem: Problem;
  /** The words that are wrong. */
  readonly text: string;
}

/** Says that not all is shown. */
export interface MoreRow {
  readonly kind: 'more';
  readonly id: string;
  readonly parent: KindRow;
  readonly count: number;
}

export type NoiseRow = KindRow | FindingRow | MoreRow;

/** How much of a text tells a row from others. */
const NAMED = 60;
/** Rows of one kind that are shown; the rest is said as a number. */
const SHOWN_ROWS = 500;

export function noiseRows(problems: readonly Problem[], text: string): KindRow[] {
  const kinds = new Map<string, KindRow & { children: FindingRow[] }>();
  const names = new Map<string, number>();
  for (const problem of problems) {
    const { rule, start, end } = problem;
    const parent = kinds.get(rule) ?? { kind: 'kind', id: rule, rule, children: [] };
    kinds.set(rule, parent);
    const words = text.slice(start, end);
    const name = `${rule}/${words.slice(0, NAMED)}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    parent.children.push({ kind: 'finding', id: `${name}#${count}`, parent, problem, text: words });
  }
  return [...kinds.values()].sort((a, b) => b.children.length - a.children.length);
}

export function childrenOf(row: NoiseRow): NoiseRow[] {
  if (row.kind !== 'kind') return [];
  const { children, id } = row;
  if (children.length <= SHOWN_ROWS) return [...children];
  const count = children.length - SHOWN_ROWS;
  return [...children.slice(0, SHOWN_ROWS), { kind: 'more', id: `${id}/…`, parent: row, count }];
}

/** What is only reported has nothing that Clean could do. */
export const isFixable = ({ problem }: FindingRow): boolean => problem.fix !== 'report';

/** What the reader has ticked or unticked, by row; the rest is as Clean takes it. */
export type Ticks = ReadonlyMap<string, boolean>;

export function isTicked(row: FindingRow, ticks: Ticks): boolean {
  return isFixable(row) && (ticks.get(row.id) ?? row.problem.fix === 'apply');
}

/** A kind is ticked when all that can be done of it is. Nothing where nothing can be done. */
export function isKindTicked({ children }: KindRow, ticks: Ticks): boolean | undefined {
  const fixable = children.filter(isFixable);
  return fixable.length > 0 ? fixable.every((row) => isTicked(row, ticks)) : undefined;
}

export const placeOf = ({ problem: { rule, start, end } }: FindingRow): FindingPlace => ({ rule, start, end });
