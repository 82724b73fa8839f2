// The made-up articles of the fixtures with what is right for each: `input.txt` and `gold.json`.

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import type { DocumentFlag, Role } from '../../src/core';

/** A span within a line, in UTF-16 units from the line's start. */
export interface GoldSpan {
  readonly class: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** To be done, or only to be offered. */
  readonly level: 'fix' | 'suggest';
  /** Other replacements that are right, too. */
  readonly altReplacement?: readonly string[];
}

export interface GoldLine {
  /** Line number, from 1. */
  readonly n: number;
  readonly role: Role;
  /** Noise class. */
  readonly class?: string;
  /** Other roles that are right, too. */
  readonly alt?: readonly Role[];
  /** To remove this noise line and only to report it are both right. */
  readonly reportOk?: boolean;
  readonly inline?: readonly GoldSpan[];
}

export const FRONT_MATTER = ['title', 'authors', 'published', 'source', 'editor', 'originalTitle'] as const;
export type FrontMatter = { readonly [key in (typeof FRONT_MATTER)[number]]?: string | readonly string[] };

export interface Gold {
  readonly lines: readonly GoldLine[];
  readonly frontMatter?: FrontMatter;
  /** Other values that are right, too. */
  readonly frontMatterAlt?: { readonly [key in keyof FrontMatter]: readonly (string | readonly string[])[] };
  readonly headings?: readonly string[];
  /** Headings that may be there. */
  readonly headingsMay?: readonly string[];
  readonly document?: readonly DocumentFlag[];
  /** Spans that must stay as they are. */
  readonly untouched?: readonly { readonly n: number; readonly start: number; readonly end: number }[];
  /** Spans where the edit and its absence are both right. */
  readonly either?: readonly (Pick<GoldSpan, 'start' | 'end' | 'altReplacement'> & {
    readonly n: number;
    readonly replacement?: string;
  })[];
}

export interface Case {
  readonly name: string;
  readonly text: string;
  /** The text's lines, without their ends. */
  readonly lines: readonly string[];
  readonly gold: Gold;
}

export const CASES: readonly Case[] = globSync('test/fixtures/articles/*/gold.json')
  .sort()
  .map((file) => {
    const folder = dirname(file);
    const text = readFileSync(`${folder}/input.txt`, 'utf8');
    const gold: Gold = JSON.parse(readFileSync(file, 'utf8'));
    return { name: basename(folder), text, lines: text.replace(/\n$/, '').split('\n'), gold };
  });
