import { imagePlaceholder } from './image-placeholder';
import type { Rule } from './rule';
import { userPhrase } from './user-phrase';

/** Every rule. A line that several claim gets the class of the first. */
export const RULES: readonly Rule[] = [userPhrase, imagePlaceholder];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
