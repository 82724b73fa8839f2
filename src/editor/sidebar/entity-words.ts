// How entities are told to people.
import { env, l10n } from 'vscode';
import type { Entity, EntityType, Span } from '../../core';

export function typeName(type: EntityType): string {
  const names: Readonly<Record<EntityType, string>> = {
    person: l10n.t('person'),
    organization: l10n.t('organisation'),
    place: l10n.t('place'),
    work: l10n.t('work'),
    date: l10n.t('date'),
    quantity: l10n.t('figure'),
  };
  return names[type];
}

export function groupName(type: EntityType): string {
  const names: Readonly<Record<EntityType, string>> = {
    person: l10n.t('People'),
    organization: l10n.t('Organisations'),
    place: l10n.t('Places'),
    work: l10n.t('Works'),
    date: l10n.t('Dates'),
    quantity: l10n.t('Figures'),
  };
  return names[type];
}

/** A date as ISO 8601 has it, a figure with a number that people can read: 440500000000 CNY is 440.5 billion CNY. */
export function valueText({ type, value }: Pick<Entity, 'type' | 'value'>): string {
  if (type !== 'quantity' || value === undefined) return value ?? '';
  const [number = '', ...unit] = value.split(' ');
  if (!Number.isFinite(Number(number))) return value;
  return [readable(Number(number)), ...unit].join(' ').trim();
}

/** Up to a million with all digits, from there on in millions, billions or 亿. */
function readable(number: number): string {
  const format: Intl.NumberFormatOptions =
    Math.abs(number) < 1_000_000
      ? { maximumFractionDigits: 3 }
      : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };
  return new Intl.NumberFormat(env.language, format).format(number);
}

/** Words around a place: what stands before it, the place, what stands behind it. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const SENTENCE_END = /[。！？!?…；;]|\.(?=\s)|\n/g;

/** The sentence around a place, on one line; cut where it is longer than so many characters on a side. */
export function contextOf(text: string, { start, end }: Span, longestBefore = 100, longestAfter = 100): Context {
  const from = Math.max(0, start - longestBefore);
  const to = Math.min(text.length, end + longestAfter);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  const opening = [...head.matchAll(SENTENCE_END)].at(-1);
  const closing = tail.matchAll(SENTENCE_END).next().value;
  const before = opening
    ? head.slice(opening.index + 1)
    : from > 0
      ? `…${head.replace(/^[\s,，、；;：:]+/, '')}`
      : head;
  const isLineEnd = closing?.[0] === '\n';
  const after = closing ? tail.slice(0, closing.index + (isLineEnd ? 0 : 1)) : to < text.length ? `${tail}…` : tail;
  return { before: flat(before).trimStart(), words: flat(text.slice(start, end)), after: flat(after).trimEnd() };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
