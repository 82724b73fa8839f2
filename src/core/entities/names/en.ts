// English lists for the tagger, by class. Written for this project from general knowledge. `_` stands for a blank.

import { type Gazetteer, gazetteerOf } from '../gazetteer';
import { lookUp, WALK_START, walk } from '../prefix-table';
import * as cues from './en-cues';
import * as organizations from './en-organizations';
import * as people from './en-people';
import * as places from './en-places';

const LISTS = {
  given: people.GIVEN,
  surname: people.SURNAMES,
  person: people.PEOPLE,
  country: places.COUNTRIES,
  region: places.REGIONS,
  city: places.CITIES,
  state: places.STATES,
  'place-end': places.ENDS,
  organization: organizations.ORGANIZATIONS,
  company: organizations.COMPANIES,
  outlet: organizations.OUTLETS,
  team: organizations.TEAMS,
  'organization-end': organizations.ENDS,
  title: cues.TITLES,
  post: cues.POSTS,
  nationality: cues.NATIONALITIES,
  calendar: cues.CALENDAR,
  event: cues.EVENTS,
  product: cues.PRODUCTS,
  saying: cues.SAYING,
} as const;

export const EN_CLASSES = Object.keys(LISTS) as readonly (keyof typeof LISTS)[];

let made: Gazetteer | undefined;

/** Made on first use. */
export function enGazetteer(): Gazetteer {
  made ??= gazetteerOf(Object.values(LISTS));
  return made;
}

const PLACES_AND_BODIES = ['country', 'region', 'city', 'state', 'organization', 'company', 'outlet', 'team'] as const;

/** Whether the lists know the word as something else than a person. */
export const isPlaceOrBody = (word: string): boolean => isOf(word, PLACES_AND_BODIES);

/** Chinese, Ukrainian, Australian: no place, though the capital may mislead. */
export const isNationality = (word: string): boolean => isOf(word, ['nationality']) && !isPlaceOrBody(word);

function isOf(word: string, names: readonly (typeof EN_CLASSES)[number][]): boolean {
  let h = WALK_START;
  for (let i = 0; i < word.length; i++) h = walk(h, word.charCodeAt(i));
  const classes = Math.max(0, lookUp(enGazetteer(), h));
  return names.some((name) => (classes >> EN_CLASSES.indexOf(name)) & 1);
}
