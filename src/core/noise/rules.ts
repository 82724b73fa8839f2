import { imagePlaceholder } from './image-placeholder';
import { injectedTitle } from './injected-title';
import { punctuationSpacing } from './punctuation-spacing';
import { punctuationWidth } from './punctuation-width';
import type { Rule } from './rule';
import { titleKeywordPrefix } from './title-keyword-prefix';
import { userPhrase } from './user-phrase';
import { wordSubstitution } from './word-substitution';

/** Every rule. A line that several claim gets the class of the first. */
export const RULES: readonly Rule[] = [
  userPhrase,
  imagePlaceholder,
  titleKeywordPrefix,
  injectedTitle,
  wordSubstitution,
  punctuationSpacing,
  punctuationWidth,
];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
