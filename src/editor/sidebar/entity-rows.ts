// What the Entities view shows, as plain rows: types, in them who and what is named, in that the places where it is.
import type { Entity, EntityType, Mention } from '../../core';

/** In the order of the view. A list of its own: the core's would bring the whole core into the bundle that is activated. */
export const SHOWN_TYPES = Object.keys({
  person: true,
  organization: true,
  place: true,
  work: true,
  date: true,
  quantity: true,
} satisfies Record<EntityType, true>) as readonly EntityType[];

export type EntityOrder = 'mention' | 'count';

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly type: EntityType;
  readonly children: readonly EntityRow[];
}

export interface EntityRow {
  readonly kind: 'entity';
  readonly id: string;
  readonly parent: GroupRow;
  readonly entity: Entity;
  readonly children: readonly MentionRow[];
}

export interface MentionRow {
  readonly kind: 'mention';
  readonly id: string;
  readonly parent: EntityRow;
  readonly mention: Mention;
}

/** Says that not all is shown. */
export interface MoreEntitiesRow {
  readonly kind: 'more';
  readonly id: string;
  readonly parent: GroupRow | EntityRow;
  readonly count: number;
}

export type EntitiesRow = GroupRow | EntityRow | MentionRow | MoreEntitiesRow;

/** Rows of one type, and of one entity, that are shown; the rest is said as a number. */
export const MOST_ROWS = 500;

/** Rows keep their ids while the entity has its name, so that folds and the selection stay over an edit. */
export function entityRows(entities: readonly Entity[], order: EntityOrder): GroupRow[] {
  return SHOWN_TYPES.flatMap((type) => {
    const children: EntityRow[] = [];
    const group: GroupRow = { kind: 'group', id: type, type, children };
    // Entities come in the order of their first mention, and sorting keeps it where the counts are equal.
    const ofType = entities.filter((entity) => entity.type === type);
    if (order === 'count') ofType.sort((a, b) => b.mentions.length - a.mentions.length);
    for (const entity of ofType) children.push(entityRow(entity, group));
    return children.length > 0 ? [group] : [];
  });
}

function entityRow(entity: Entity, parent: GroupRow): EntityRow {
  const { name, value = '', mentions } = entity;
  const children: MentionRow[] = [];
  const row: EntityRow = { kind: 'entity', id: `${parent.id}/${name}/${value}`, parent, entity, children };
  for (const [i, mention] of mentions.entries())
    children.push({ kind: 'mention', id: `${row.id}#${i + 1}`, parent: row, mention });
  return row;
}

export function entityChildrenOf(row: EntitiesRow): EntitiesRow[] {
  if (row.kind === 'mention' || row.kind === 'more') return [];
  const { children, id } = row;
  if (children.length <= MOST_ROWS) return [...children];
  const count = children.length - MOST_ROWS;
  return [...children.slice(0, MOST_ROWS), { kind: 'more', id: `${id}/…`, parent: row, count }];
}

/** The entity that a row is about or belongs to. */
export function entityRowOf(row: EntitiesRow): EntityRow | undefined {
  if (row.kind === 'entity') return row;
  if (row.kind === 'group') return undefined;
  return row.parent.kind === 'entity' ? row.parent : undefined;
}

/** What is named at a place; where two names touch, the one that begins there. */
export function mentionAt(
  entities: readonly Entity[],
  offset: number,
): { entity: Entity; mention: Mention } | undefined {
  let before: { entity: Entity; mention: Mention } | undefined;
  for (const entity of entities)
    for (const mention of entity.mentions) {
      if (mention.start <= offset && offset < mention.end) return { entity, mention };
      if (mention.end === offset) before = { entity, mention };
    }
  return before;
}
