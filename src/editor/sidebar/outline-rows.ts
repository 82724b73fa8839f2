// What the Outline view shows, as plain rows. The same row has the same id after an edit, so that folds stay.
import type { Outline, OutlineSection, Part, Role, Size, Span } from '../../core';

export interface OutlineRow extends Span {
  readonly id: string;
  /** `more` says that not all is shown, and stands where the rest begins. */
  readonly kind: 'title' | 'detail' | 'section' | 'more' | Part['kind'];
  readonly text: string;
  /** Of a detail. */
  readonly role?: Role;
  /** Of the title and of sections. */
  readonly size?: Size;
  /** Of lists, tables and poems: how many lines; of the rest: how many rows. */
  readonly lines?: number;
  readonly parent?: OutlineRow;
  readonly children: readonly OutlineRow[];
}

type Content = Omit<OutlineRow, 'id' | 'parent' | 'children'>;

/** How much of a text tells a row from others. */
const NAMED = 60;

export function outlineRows({ title, details, children, size }: Outline): OutlineRow[] {
  const names = new Map<string, number>();
  const row = (content: Content, parent?: OutlineRow): OutlineRow & { children: OutlineRow[] } => {
    const name = `${parent?.id ?? ''}/${content.kind}:${content.text.slice(0, NAMED)}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return { ...content, id: `${name}#${count}`, ...(parent && { parent }), children: [] };
  };
  const add = (child: Part | OutlineSection, parent?: OutlineRow): OutlineRow => {
    const { start, end, text, kind } = child;
    if (kind !== 'section') return row({ kind, start, end, text, lines: child.lines }, parent);
    const section = row({ kind, start, end, text, size: child.size }, parent);
    if (child.deck) section.children.push(row({ kind: 'detail', role: 'deck', ...child.deck }, section));
    for (const inner of child.children) section.children.push(add(inner, section));
    return section;
  };
  const top: OutlineRow[] = [];
  const head = title && row({ kind: 'title', ...title, size });
  if (head) top.push(head);
  const told = details.map((detail) => row({ kind: 'detail', ...detail }, head));
  if (head) head.children.push(...told);
  else top.push(...told);
  return [...top, ...children.map((child) => add(child))];
}

/** Rows below one that are shown; the rest is said as a number. */
const MOST_ROWS = 500;

export function outlineChildrenOf(rows: readonly OutlineRow[], parent?: OutlineRow): OutlineRow[] {
  const rest = rows[MOST_ROWS];
  if (!rest) return [...rows];
  const { start, end } = rest;
  const id = `${parent?.id ?? ''}/…`;
  const lines = rows.length - MOST_ROWS;
  const more: OutlineRow = { id, kind: 'more', text: '', start, end, lines, ...(parent && { parent }), children: [] };
  return [...rows.slice(0, MOST_ROWS), more];
}

/** The innermost section at a place; the title before the first one. */
export function sectionAt(rows: readonly OutlineRow[], offset: number): OutlineRow | undefined {
  const inside = rows.find(({ kind, start, end }) => kind === 'section' && start <= offset && offset < end);
  if (inside) return sectionAt(inside.children, offset) ?? inside;
  const last = rows.findLast(({ kind }) => kind === 'section');
  // The cursor behind the last character is still in the last section.
  if (last && offset === last.end) return sectionAt(last.children, offset) ?? last;
  return rows.find(({ kind }) => kind === 'title');
}
