// Strict scores: exact span and type.

import { ENTITY_TYPES, type EntityType, type TypedSpan } from '../../src/core/entities/entity';
import type { Paragraph } from './data';

export class Score {
  private readonly counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, { hit: 0, extra: 0, missed: 0 }]));
  readonly errors: string[] = [];

  add({ id, text, entities }: Paragraph, found: readonly TypedSpan[]): void {
    const keyOf = ({ start, end, type }: TypedSpan) => `${start}:${end}:${type}`;
    const given = new Map(found.map((entity) => [keyOf(entity), entity]));
    for (const entity of entities) {
      const hit = given.delete(keyOf(entity));
      this.count(entity.type, hit ? 'hit' : 'missed');
      if (!hit) this.errors.push(`${id} missed ${this.around(text, entity)}`);
    }
    for (const entity of given.values()) {
      this.count(entity.type, 'extra');
      this.errors.push(`${id} extra  ${this.around(text, entity)}`);
    }
  }

  /** F1 over the types, in percent. */
  of(...types: readonly EntityType[]): { precision: number; recall: number; f1: number; gold: number } {
    let hit = 0;
    let extra = 0;
    let missed = 0;
    for (const type of types) {
      const count = this.counts[type];
      hit += count?.hit ?? 0;
      extra += count?.extra ?? 0;
      missed += count?.missed ?? 0;
    }
    const percent = (x: number) => Math.round(1000 * x) / 10;
    return {
      precision: percent(hit / (hit + extra || 1)),
      recall: percent(hit / (hit + missed || 1)),
      f1: percent((2 * hit) / (2 * hit + extra + missed || 1)),
      gold: hit + missed,
    };
  }

  table(): string {
    const rows: [string, EntityType[]][] = ENTITY_TYPES.map((type) => [type, [type]]);
    rows.push(['names', ['person', 'organization', 'place']], ['patterns', ['work', 'date', 'quantity']]);
    return rows
      .map(([name, types]) => {
        const { precision, recall, f1, gold } = this.of(...types);
        return `${name.padEnd(13)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${gold})`;
      })
      .join('\n');
  }

  private count(type: EntityType, what: 'hit' | 'extra' | 'missed'): void {
    const count = this.counts[type];
    if (count) count[what]++;
  }

  private around(text: string, { start, end, type }: TypedSpan): string {
    return `${type} ${text.slice(Math.max(0, start - 12), start)}«${text.slice(start, end)}»${text.slice(end, end + 12)}`;
  }
}
