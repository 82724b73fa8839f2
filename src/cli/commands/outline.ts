import { type Outline, type OutlineSection, outline as outlineOf, type Part } from '../../core';
import type { Say } from '../say';
import type { Command } from './command';

export const outline: Command = {
  name: 'outline',
  help: 'sections and entities',
  answer(article, { options, say, name, several }) {
    const found = outlineOf(article);
    const text =
      options.format === 'json'
        ? JSON.stringify({ file: name, ...found })
        : (several ? `${name}:\n` : '') + linesOf(found, say);
    if (!options.entities) return { text };
    return {
      text,
      incomplete: true,
      note: say('entities are not supported yet; --no-entities asks for the sections alone'),
    };
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
