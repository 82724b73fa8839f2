import {
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Outline,
  type OutlineSection,
  outline as outlineOf,
  type Part,
} from '../../core';
import type { Say } from '../say';
import type { Command } from './command';

export const outline: Command = {
  name: 'outline',
  help: 'sections and entities',
  async answer(article, { options, say, name, several, entitiesOf }) {
    const found = outlineOf(article);
    const entities = await entitiesOf(article);
    const text =
      options.format === 'json'
        ? JSON.stringify({ file: name, ...found, ...(options.entities && { entities }) })
        : (several ? `${name}:\n` : '') + linesOf(found, say) + groupsOf(entities, say);
    return { text };
  },
  frame: ({ format }) =>
    format === 'json' ? { open: '[', between: ',\n', close: ']\n' } : { open: '', between: '\n', close: '' },
};

function linesOf({ title, details, children, size }: Outline, say: Say): string {
  return [
    ...(title ? [title.text] : []),
    ...details.map(({ role, text }) => `  ${role}: ${text}`),
    ...children.flatMap((child) => branch(child, 1)),
    say('{0} characters, {1} words', size.characters, size.words),
    '',
  ].join('\n');
}

function branch(child: Part | OutlineSection, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (child.kind !== 'section') return [`${indent}- ${child.kind}: ${child.text}`];
  return [
    `${indent}${'#'.repeat(child.level)} ${child.text}`,
    ...(child.deck ? [`${indent}  ${child.deck.text}`] : []),
    ...child.children.flatMap((inner) => branch(inner, depth + 1)),
  ];
}

/** A group for each type that there is, in the order of the text: name, other forms, value, number of mentions. */
function groupsOf(entities: readonly Entity[], say: Say): string {
  const titles: Readonly<Record<EntityType, string>> = {
    person: say('People'),
    organization: say('Organizations'),
    place: say('Places'),
    work: say('Works'),
    date: say('Dates'),
    quantity: say('Figures'),
  };
  return ENTITY_TYPES.map((type) => {
    const rows = entities.filter((entity) => entity.type === type).map((entity) => `  ${rowOf(entity)}\n`);
    return rows.length === 0 ? '' : `\n${titles[type]}\n${rows.join('')}`;
  }).join('');
}

function rowOf({ name, aliases, value, mentions }: Entity): string {
  const forms = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  const number = mentions.length === 1 ? '' : ` ×${mentions.length}`;
  return `${name}${forms}${value === undefined ? '' : ` = ${value}`}${number}`;
}
