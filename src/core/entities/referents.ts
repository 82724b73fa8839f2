// Whom mentions mean: those of one referent become one entity with the fullest form as its name.
// One that it joins: 肖焰恒 and 肖局长, Joe Biden and Biden. One that it leaves apart: two people of one surname and a bare surname.

import { isAliasOf } from './aliases';
import type { Entity, Mention, TypedSpan } from './entity';
import { formOf } from './form';
import type { Language } from './language';

export interface FoundMention extends TypedSpan {
  readonly text: string;
  /** What the mention is compared by: its words in one spelling. */
  readonly form: string;
  readonly value?: string | undefined;
  /** The form of the mention that this one is another name of, in brackets after it. */
  readonly sameAs?: string | undefined;
}

interface Group {
  readonly type: TypedSpan['type'];
  readonly form: string;
  readonly value: string | undefined;
  readonly mentions: FoundMention[];
}

/** Entities in the order of their first mention. */
export function referentsOf(mentions: readonly FoundMention[], language: Language): Entity[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = `${mention.type} ${mention.value ?? mention.form}`;
    const group = groups.get(key) ?? { type: mention.type, form: mention.form, value: mention.value, mentions: [] };
    group.mentions.push(mention);
    groups.set(key, group);
  }
  const heads = joinAliases(joinGlosses(groups), language);
  return heads.map(entityOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** What is said to be the same is the same: the name before the brackets has the name in them as another form. */
function joinGlosses(groups: ReadonlyMap<string, Group>): Group[] {
  const joined = new Set<Group>();
  for (const group of groups.values()) {
    const sameAs = group.mentions.find((mention) => mention.sameAs !== undefined)?.sameAs;
    const head = sameAs === undefined ? undefined : groups.get(`${group.type} ${sameAs}`);
    if (!head || head === group || joined.has(head)) continue;
    head.mentions.push(...group.mentions);
    joined.add(group);
  }
  return [...groups.values()].filter((group) => !joined.has(group));
}

/** A short form goes to the one longer form that it can mean; where it can mean two, it stays alone. */
function joinAliases(groups: readonly Group[], language: Language): Group[] {
  const heads: Group[] = [];
  for (const type of ['person', 'organization', 'place'] as const) {
    const ordered = groups.filter((group) => group.type === type).sort((a, b) => b.form.length - a.form.length);
    const longer: Group[] = [];
    for (const group of ordered) {
      const meant = longer.filter((other) => isAliasOf(group.form, other.form, type, language));
      const [only] = meant;
      if (only && meant.length === 1) only.mentions.push(...group.mentions);
      else longer.push(group);
    }
    heads.push(...longer);
  }
  return [...heads, ...groups.filter(({ type }) => type === 'work' || type === 'date' || type === 'quantity')];
}

function entityOf({ type, form, value, mentions }: Group): Entity {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const forms = [...new Set(ordered.map(({ text }) => formOf(text)))];
  const fullest = ordered.find((mention) => mention.form === form) ?? ordered[0];
  const name = fullest ? formOf(fullest.text) : form;
  return {
    type,
    name,
    aliases: forms.filter((other) => other !== name),
    ...(value !== undefined && { value }),
    mentions: ordered.map(({ text, start, end }): Mention => ({ text, start, end })),
  };
}
