// Languages without a tagger: runs of capitalised words inside sentences, where the language writes only names so. Nothing elsewhere:
// German writes every noun with a capital, and scripts without capitals tell nothing.

import { COUNTRIES } from './names/en-places';
import type { Piece } from './pieces';
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
export function fallbackNames(language: string, pieces: readonly Piece[]): FoundMention[] {
  if (!CAPITALS_ARE_NAMES.has(language.toLowerCase().split('-')[0] ?? '')) return [];
  return pieces.flatMap(({ text, inSource }) =>
    [...text.matchAll(RUN)].flatMap(({ 0: form, index }): FoundMention[] => {
      const before = text.slice(0, index).trimEnd();
      if (before === '' || /[.!?:»”"]$/.test(before)) return [];
      const type = places.has(form) ? 'place' : ORGANIZATION.test(form) ? 'organization' : 'person';
      return [{ type, ...inSource({ start: index, end: index + form.length }), text: form, form }];
    }),
  );
}
