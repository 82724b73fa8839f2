import { imagePlaceholder } from './image-placeholder';
import type { Rule } from './rule';

/** Every rule. A line that several claim gets the class of the first. */
export const RULES: readonly Rule[] = [imagePlaceholder];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
