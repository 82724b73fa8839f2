// What the user says of entities: this is none, this is of another type, these two are the same.

import { ENTITY_TYPES, type Entity, type EntityType, type Mention } from './entity';
import { formOf } from './form';

interface Named {
  /** Of the two other corrections: the type that it has after corrections of types. */
  readonly type: EntityType;
  /** The entity's name, or one of its other forms. */
  readonly name: string;
}

/** Exactly one of the three is said. */
export type EntityCorrection = Named &
  (
    | { readonly hide: true; readonly becomes?: never; readonly sameAs?: never }
    | { readonly becomes: EntityType; readonly hide?: never; readonly sameAs?: never }
    /** The name of another entity, which takes the mentions; where a text has no such entity, nothing changes. */
    | { readonly sameAs: string; readonly hide?: never; readonly becomes?: never }
  );

/** A correction as the workspace file has it. */
export type EntityEntry = EntityCorrection & {
  /** Path from the workspace file's folder, with `/`; all files when absent. */
  readonly file?: string;
};

export function isEntityEntry(value: unknown): value is EntityEntry {
  const { file, type, name, hide, becomes, sameAs } = Object(value) as Record<string, unknown>;
  const isType = (word: unknown) => ENTITY_TYPES.some((known) => known === word);
  const isName = (word: unknown) => typeof word === 'string' && word.trim() !== '';
  const said = [hide === true, isType(becomes), isName(sameAs)].filter(Boolean).length;
  const given = [hide, becomes, sameAs].filter((word) => word !== undefined).length;
  return (file === undefined || isName(file)) && isType(type) && isName(name) && said === 1 && given === 1;
}

/**
 * The entities as the user knows them: types first, then the same ones together, then those that are none are gone. A
 * correction is of a whole entity where it has that name; where the name is only another form of it, of that form alone.
 */
export function corrected(entities: readonly Entity[], corrections: readonly EntityCorrection[]): Entity[] {
  let now = [...entities];
  for (const { type, name, becomes } of corrections)
    if (becomes) {
      const { picked, rest } = pick(now, type, name);
      now = [...rest, ...picked.map(({ value: _, ...entity }) => ({ ...entity, type: becomes }))];
    }
  now = together(now);
  for (const { type, name, sameAs } of corrections) {
    if (sameAs === undefined || sameAs === name) continue;
    const { picked, rest } = pick(now, type, name);
    const target = entityNamed(rest, type, sameAs);
    if (picked.length > 0 && target) now = rest.map((entity) => (entity === target ? join(entity, picked) : entity));
  }
  for (const { type, name, hide } of corrections) if (hide) now = pick(now, type, name).rest;
  return now.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Takes out the entity of that name, or the mentions that have that form. */
function pick(entities: readonly Entity[], type: EntityType, name: string) {
  const whole = entities.filter((entity) => entity.type === type && entity.name === name);
  if (whole.length > 0) return { picked: whole, rest: entities.filter((entity) => !whole.includes(entity)) };
  const picked: Entity[] = [];
  const rest = entities.flatMap((entity): Entity[] => {
    if (entity.type !== type || !entity.aliases.includes(name)) return [entity];
    const isNamed = ({ text }: Mention) => formOf(text) === name;
    picked.push({ ...entity, name, aliases: [], mentions: entity.mentions.filter(isNamed) });
    return [
      {
        ...entity,
        aliases: entity.aliases.filter((alias) => alias !== name),
        mentions: entity.mentions.filter((mention) => !isNamed(mention)),
      },
    ];
  });
  return { picked, rest };
}

function entityNamed(entities: readonly Entity[], type: EntityType, name: string): Entity | undefined {
  const bearers = [
    ...entities.filter((entity) => entity.name === name),
    ...entities.filter(({ aliases }) => aliases.includes(name)),
  ];
  return bearers.find((entity) => entity.type === type) ?? bearers[0];
}

/** Entities that have become of one type and one name are one. */
function together(entities: readonly Entity[]): Entity[] {
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    const key = `${entity.type} ${entity.name} ${entity.value ?? ''}`;
    const known = byName.get(key);
    byName.set(key, known ? join(known, [entity]) : entity);
  }
  return [...byName.values()];
}

function join(entity: Entity, others: readonly Entity[]): Entity {
  const mentions = [entity, ...others].flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
  const forms = new Set(mentions.map(({ text }) => formOf(text)));
  forms.delete(entity.name);
  return { ...entity, aliases: [...forms], mentions };
}

/** The entries with one more; those that it takes back are gone. */
export function withEntityEntry(entries: readonly EntityEntry[], entry: EntityEntry): EntityEntry[] {
  const isOf = (other: EntityEntry, type: EntityType, name: string) =>
    other.file === entry.file && other.type === type && other.name === name;
  const kept = entries.filter(
    (other) =>
      !(isOf(other, entry.type, entry.name) && kindOf(other) === kindOf(entry)) &&
      !(entry.sameAs !== undefined && isOf(other, entry.type, entry.sameAs) && other.sameAs === entry.name),
  );
  if (!entry.becomes) return [...kept, entry];
  // What was said to be an organisation, and is now said to be a place, was a person to the parser.
  const earlier = kept.find(
    (other) => other.name === entry.name && other.file === entry.file && other.becomes === entry.type,
  );
  if (!earlier) return [...kept, entry];
  const others = kept.filter((other) => other !== earlier);
  return earlier.type === entry.becomes ? others : [...others, { ...entry, type: earlier.type }];
}

const kindOf = ({ hide, becomes }: EntityEntry): string => (hide ? 'hide' : becomes ? 'becomes' : 'sameAs');
