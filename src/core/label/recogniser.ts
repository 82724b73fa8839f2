// Recognisers name what the article itself is made of, as rules name what is not: one file a role, under `roles/`.

import type { Role } from '../article';
import type { Mark, Page } from '../noise/rule';

/** Gives evidence that lines have a role. `certain` marks bind the labeller, `likely` ones are features that it weighs. */
export interface Recogniser {
  readonly role: Role;
  mark(page: Page): Iterable<Mark>;
}
