// What the Outline view shows, as plain rows. The same row has the same id after an edit, so that folds stay.
import type { Outline, OutlineSection, Part, Role, Size, Span } from '../../core';

export interface OutlineRow extends Span {
  readonly id: string;
  readonly kind: 'title' | 'detail' | 'section' | Part['kind'];
  readonly text: string;
  /** Of a detail. */
  readonly role?: Role;
  /** Of the title and of sections. */
  readonly size?: Size;
  /** Of lists, tables and poems: how many lines. */
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

/** The innermost section at a place; the title before the first one. */
export function sectionAt(rows: readonly OutlineRow[], offset: number): OutlineRow | undefined {
  const inside = rows.find(({ kind, start, end }) => kind === 'section' && start <= offset && offset < end);
  if (inside) return sectionAt(inside.children, offset) ?? inside;
  const last = rows.findLast(({ kind }) => kind === 'section');
  // The cursor behind the last character is still in the last section.
  if (last && offset === last.end) return sectionAt(last.children, offset) ?? last;
  return rows.find(({ kind }) => kind === 'title');
}
