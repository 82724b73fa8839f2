// Chinese lists for the tagger, by class. Written for this project from general knowledge.

import { type Gazetteer, gazetteerOf } from '../gazetteer';
import * as cues from './zh-cues';
import * as organizations from './zh-organizations';
import * as people from './zh-people';
import * as places from './zh-places';

const LISTS = {
  surname: people.SURNAMES,
  'compound-surname': people.COMPOUND_SURNAMES,
  person: people.PEOPLE,
  'foreign-name': people.FOREIGN_NAMES,
  'sound-character': people.SOUND_CHARACTERS,
  country: places.COUNTRIES,
  province: places.PROVINCES,
  city: places.CITIES,
  'foreign-city': places.FOREIGN_PLACES,
  'place-letter': places.LETTERS,
  'place-end': places.ENDS,
  organization: organizations.ORGANIZATIONS,
  'organization-end': organizations.ENDS,
  'organization-short': organizations.SHORT,
  company: organizations.COMPANIES,
  outlet: organizations.OUTLETS,
  post: cues.POSTS,
  honorific: cues.HONORIFICS,
  saying: cues.SAYING,
  event: cues.EVENTS,
  product: cues.PRODUCTS,
  people: cues.PEOPLES,
} as const;

export const ZH_CLASSES = Object.keys(LISTS) as readonly (keyof typeof LISTS)[];

let made: Gazetteer | undefined;

/** Made on first use. */
export function zhGazetteer(): Gazetteer {
  made ??= gazetteerOf(Object.values(LISTS));
  return made;
}
