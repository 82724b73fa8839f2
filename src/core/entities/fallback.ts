// Languages without a tagger: runs of capitalised words inside sentences, where the language writes only names so. Nothing elsewhere:
// German writes every noun with a capital, and scripts without capitals tell nothing.

import type { Article } from '../article';
import { COUNTRIES } from './names/en-places';
import type { FoundMention } from './referents';

const CAPITALS_ARE_NAMES = new Set([
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'no',
  'fi',
  'pl',
  'cs',
  'ro',
  'tr',
  'id',
  'ru',
  'uk',
]);
const RUN =
  /\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|do|del|della|di|van|von|la|le|el|al|bin|du|dos|das) )?\p{Lu}[\p{L}'’-]+){1,4}/gu;
const ORGANIZATION =
  /\b(?:Universi\p{L}+|Banco|Banque|Banca|Bank|Minist\p{L}+|Partido|Parti|Partito|Institut\p{L}*|Comisi\p{L}+|Commission|Consejo|Conseil|Tribunal|Asociaci\p{L}+|Association|Union|Uni[oó]n|Federaci\p{L}+|Club|Real|Groupe|Grupo|Agence|Agencia|Университет\p{L}*|Министерств\p{L}*|Группа)(?!\p{L})/u;
const places = new Set(COUNTRIES.split(/\s+/).map((name) => name.replaceAll('_', ' ')));

/** Only names of two words and more, away from the start of a sentence: few, and seldom wrong. */
export function fallbackNames(
  { text, language }: Pick<Article, 'text' | 'language'>,
  pieces: readonly { readonly start: number; readonly text: string }[],
): FoundMention[] {
  if (!CAPITALS_ARE_NAMES.has(language.toLowerCase().split('-')[0] ?? '')) return [];
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(RUN)].flatMap((found): FoundMention[] => {
      const before = piece.text.slice(0, found.index).trimEnd();
      if (before === '' || /[.!?:»”"]$/.test(before)) return [];
      const start = piece.start + found.index;
      const end = start + found[0].length;
      const type = places.has(found[0]) ? 'place' : ORGANIZATION.test(found[0]) ? 'organization' : 'person';
      return [{ type, start, end, text: text.slice(start, end), form: found[0] }];
    }),
  );
}
