// Other English names of the same make.

import type { EntityType } from '../../src/core/entities/entity';
import * as organizations from '../../src/core/entities/names/en-organizations';
import * as people from '../../src/core/entities/names/en-people';
import * as places from '../../src/core/entities/names/en-places';
import type { Pick } from './augment';

const split = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '));
const GIVEN = split(people.GIVEN);
const SURNAMES = split(people.SURNAMES);
const PLACES = [places.COUNTRIES, places.REGIONS, places.CITIES, places.STATES].map(split);
const BODIES = [organizations.ORGANIZATIONS, organizations.COMPANIES, organizations.OUTLETS, organizations.TEAMS].map(
  split,
);
const START =
  'Al Ar Ba Bel Bo Bran Cal Car Cas Col Cor Dal Dar Del Dor El Es Fal Fen Gar Gal Hal Har Ing Jar Kal Kel Kor Lan Lor Mal Mar Mon Nar Nor Ol Or Pal Per Quil Ral Ren Ros Sal Sor Tal Tor Ul Val Ver Wal Wil Yar Zan'.split(
    ' ',
  );
const END =
  'ton ford ley wick by ham worth field burg stein berg ski sson sen ano elli ini eau ard son well more dale brook ridge stone ova enko adze oglu ani ari awa moto yama ka ra vic ich ez es ado ero ine is ia ium ix ora ify ly io'.split(
    ' ',
  );

/** Undefined where the name is of no known make. */
export function enNameFor(
  name: string,
  type: EntityType,
  pick: Pick,
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  const coined = (): string => pick(START) + pick(END);
  if (type === 'person') {
    const words = name.split(' ');
    const surname = (): string => (pick(['k', 'k', 'c']) === 'c' ? coined() : pick(SURNAMES));
    if (words.length === 2 && words.every((word) => /^[A-Z][a-z’'-]+$/.test(word)))
      return `${pick(GIVEN)} ${surname()}`;
    if (words.length > 1 || !/^[A-Z][a-z]+$/.test(name)) return undefined;
    for (const [key, other] of chosen)
      if (key.startsWith('person ') && key.endsWith(` ${name}`)) return other.split(' ').at(-1);
    return GIVEN.includes(name) && !SURNAMES.includes(name) ? pick(GIVEN) : surname();
  }
  if (type === 'place') {
    const list = PLACES.find((names) => names.includes(name));
    if (list)
      return pick(
        list.filter(
          (other) => /\./.test(other) === /\./.test(name) && /^[A-Z]+$/.test(other) === /^[A-Z]+$/.test(name),
        ),
      );
    const end =
      / (?:County|River|Park|Street|Avenue|Road|Lake|Valley|Beach|Island|Square|Airport|Hill|Hills|Heights|district|region|province)$/.exec(
        name,
      )?.[0];
    if (end && name.split(' ').length === 2) return coined() + end;
    return /^[A-Z][a-z]+$/.test(name) ? coined() : undefined;
  }
  if (type !== 'organization') return undefined;
  const list = BODIES.find((names) => names.includes(name));
  const short = /^[A-Z]{2,5}$/.test(name);
  if (list)
    return pick(
      list.filter(
        (other) =>
          /^[A-Z]{2,5}$/.test(other) === short && Math.abs(other.split(' ').length - name.split(' ').length) < 2,
      ),
    );
  if (short) return Array.from(name, () => pick([...'ABCDEFGHILMNOPRSTUW'])).join('');
  const of = /^(?:University|Institute|Bank|College|City) of /.exec(name)?.[0];
  if (of) return of + pick(PLACES[2] ?? []);
  const end =
    / (?:University|College|Police Department|Hospital|Group|Corporation|Inc|Times|News|Post|Institute|Foundation|Association|Airlines|Bank|Capital|Records|Studios|Medical Center|High School|School|Police)$/.exec(
      name,
    )?.[0];
  if (end && name.split(' ').length - end.trim().split(' ').length === 1)
    return (pick(['c', 'p']) === 'c' ? coined() : pick(PLACES[2] ?? [])) + end;
  return /^[A-Z][a-z]+$/.test(name) ? coined() : undefined;
}
