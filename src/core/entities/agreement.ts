// One name is of one type in a document, where the document says so: what is a person's surname here is no place there.

import type { Language } from './language';
import { isPlaceOrBody } from './names/en';
import type { Scored } from './recognise';
import type { NameType, UnitSpan } from './states';

/** A type wins over another where it is found so many times as often. */
const CLEARLY = 3;

/** The spans of each piece, those of one name with one type where one type is clearly meant. */
export function agree(
  pieces: readonly Scored[],
  found: readonly (readonly UnitSpan[])[],
  language: Language,
): (readonly UnitSpan[])[] {
  const counts = new Map<string, Map<NameType, number>>();
  const surnames = new Set<string>();
  found.forEach((spans, i) => {
    for (const span of spans) {
      const name = nameOf(pieces[i], span);
      const types = counts.get(name) ?? new Map<NameType, number>();
      types.set(span.type, (types.get(span.type) ?? 0) + 1);
      counts.set(name, types);
      const surname = language === 'en' && span.type === 'person' && / (\p{Lu}[\p{L}’'-]{3,})$/u.exec(name)?.[1];
      if (surname && !isPlaceOrBody(surname)) surnames.add(surname);
    }
  });
  const meant = new Map<string, NameType>();
  for (const [name, types] of counts) {
    if (types.size < 2 && !surnames.has(name)) continue;
    const [first, second] = [...types].sort((a, b) => b[1] - a[1]);
    if (surnames.has(name)) meant.set(name, 'person');
    else if (first && second && first[1] >= CLEARLY * second[1]) meant.set(name, first[0]);
  }
  if (meant.size === 0) return [...found];
  return found.map((spans, i) =>
    spans.map((span) => {
      const type = meant.get(nameOf(pieces[i], span));
      return type && type !== span.type ? { ...span, type } : span;
    }),
  );
}

function nameOf(piece: Scored | undefined, { first, last }: UnitSpan): string {
  return piece ? piece.text.slice(piece.units.starts[first], piece.units.ends[last - 1]) : '';
}
