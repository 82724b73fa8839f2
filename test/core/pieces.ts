// Made-up articles of many languages, a file each: `key = value` of the front matter, an empty line, then every line
// of the text after its roles and a tab. The first role is right, the others are right, too; noise names its class.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Role } from '../../src/core';
import { type Case, FRONT_MATTER, type GoldLine } from './articles-gold';

const FOLDER = 'test/fixtures/pieces';

export function readPieces(): Case[] {
  return globSync(`${FOLDER}/*.txt`)
    .sort()
    .map((file) => pieceOf(basename(file, '.txt'), readFileSync(file, 'utf8')));
}

function pieceOf(name: string, source: string): Case {
  const rows = source.replace(/\n$/, '').split('\n');
  const first = rows.findIndex((row) => row.includes('\t'));
  const given = rows.slice(0, first).filter(Boolean);
  const values = new Map(given.map((row) => row.split(' = ') as [string, string]));
  for (const key of values.keys())
    if (!FRONT_MATTER.some((known) => known === key)) throw new Error(`${name} says ${key}, which is no front matter`);

  const lines: string[] = [];
  const gold: GoldLine[] = [];
  for (const row of rows.slice(first)) {
    const [roles = '', words] = row.split('\t');
    lines.push(words ?? '');
    if (words !== undefined) gold.push(lineOf(lines.length, roles));
  }
  const headings = gold.filter(({ role }) => role === 'heading');
  const wordsOf = (some: readonly GoldLine[]) => some.map(({ n }) => lines[n - 1] ?? '');
  return {
    name,
    text: `${lines.join('\n')}\n`,
    lines,
    gold: {
      lines: gold,
      frontMatter: {
        ...Object.fromEntries(values),
        ...titleOf(gold, lines),
        ...(values.has('authors') && { authors: (values.get('authors') ?? '').split('; ') }),
      },
      headings: wordsOf(headings),
      headingsMay: wordsOf(
        gold.filter(({ role, alt }) => (role === 'heading' ? alt?.length : alt?.includes('heading'))),
      ),
    },
  };
}

function titleOf(gold: readonly GoldLine[], lines: readonly string[]) {
  const line = gold.find(({ role }) => role === 'title');
  return line ? { title: lines[line.n - 1] ?? '' } : {};
}

function lineOf(n: number, roles: string): GoldLine {
  const [[role, noise] = [], ...alt] = roles.split(' ').map((one) => one.split(':') as [Role, string?]);
  return {
    n,
    role: role as Role,
    ...(noise !== undefined && { class: noise }),
    ...(alt.length > 0 && { alt: alt.map(([other]) => other) }),
  };
}
