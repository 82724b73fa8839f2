// The ids of the rules in the manifest's settings, with their names in the user's language.

import type { RULES } from '../../src/core';

type Rules = typeof RULES;
/** Strings of the manifest by key. */
export type Names = Readonly<Record<string, string>>;
/** Translations by English text. */
export type Words = Readonly<Record<string, string>>;

/** Settings that map rule ids to something. */
const BY_RULE = ['newsText.rules', 'newsText.diagnostics.ruleSeverity'];
const PREFIX = 'rule.';

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } };
}

/** The manifest, with every rule's id offered as a key. */
export function withRuleIds<T extends object>(manifest: T, rules: Rules): T {
  const { contributes } = manifest as T & Manifest;
  const { configuration } = contributes;
  const ids = idsOf(rules);
  const propertyNames = { enum: ids, markdownEnumDescriptions: ids.map((id) => `%${PREFIX}${id}%`) };
  const properties = Object.fromEntries(
    Object.entries(configuration.properties).map(([name, setting]) => [
      name,
      BY_RULE.includes(name) ? { ...setting, propertyNames } : setting,
    ]),
  );
  return { ...manifest, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

/** The manifest's strings, with every rule's title and explanation behind the others. */
export function withRuleNames(names: Names, rules: Rules, words: Words): Names {
  const others = Object.entries(names).filter(([key]) => !key.startsWith(PREFIX));
  const own = idsOf(rules).map((id): [string, string] => {
    const { title = '', explanation = '' } = rules.find((rule) => rule.id === id) ?? {};
    return [`${PREFIX}${id}`, `**${words[title] ?? title}** ${words[explanation] ?? explanation}`];
  });
  return Object.fromEntries([...others, ...own]);
}

/** In the order of the alphabet, as people look them up. */
export function idsOf(rules: Rules): string[] {
  return rules.map(({ id }) => id).sort();
}
