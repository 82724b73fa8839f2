// Who may import whom, read from the bundler's own record of imports.

import { builtinModules } from 'node:module';
import type { Metafile } from 'esbuild';

/** Areas of the core (a folder and the file of its name are one) and what each may import beside itself. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  article: [],
  text: ['article'],
  holders: ['article'],
  message: ['article'],
  edits: ['article', 'text'],
  keep: ['article', 'text'],
  'user-phrases': ['article', 'text'],
  'workspace-file': ['article', 'keep', 'user-phrases', 'entities'],
  readers: ['article', 'text', 'holders'],
  'noise/phrases': [],
  sieve: ['article', 'text', 'noise/phrases'],
  metadata: ['article', 'text', 'noise/phrases', 'sieve'],
  noise: ['article', 'text', 'noise/phrases', 'metadata', 'sieve'],
  label: ['article', 'text', 'holders', 'sieve', 'noise', 'noise/phrases', 'metadata', 'keep', 'user-phrases'],
  sections: ['article', 'text'],
  findings: ['article', 'text', 'edits', 'noise'],
  entities: ['article', 'text', 'edits', 'metadata'],
  'read-page': ['article', 'text', 'readers', 'noise', 'label', 'user-phrases'],
  parse: ['article', 'text', 'read-page', 'readers', 'noise', 'label', 'metadata', 'sections', 'findings', 'body'],
  // What is made of an Article: none imports another.
  clean: ['article', 'text', 'edits'],
  markdown: ['article', 'text', 'edits'],
  outline: ['article', 'text', 'edits'],
  problems: ['article', 'text', 'edits', 'noise'],
  body: ['article', 'text', 'edits'],
  'article-json': ['article', 'text', 'edits', 'body', 'message', 'entities'],
};

const NODE = new Set(builtinModules);

/** Every import that goes through a wall, as `from → to`. Names of files that the walls do not know count, too. */
export function forbiddenImports({ inputs }: Pick<Metafile, 'inputs'>): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    file.startsWith('src/')
      ? imports.filter(({ path }) => !mayImport(file, path)).map(({ path }) => `${file} → ${path}`)
      : [],
  );
}

function mayImport(from: string, to: string): boolean {
  const home = placeOf(from);
  const there = placeOf(to);
  if (there === 'vscode') return home === 'editor';
  if (there === 'node') return home === 'cli';
  if (there === 'package' || there === home) return true;
  if (home === 'core') return true;
  if (home === 'editor' || home === 'cli') return there === 'core';
  return CORE[home]?.includes(there) === true;
}

/** `editor`, `cli`, `core` (its door), an area of the core, `vscode`, `node`, or `package` for all that is not under src. */
function placeOf(path: string): string {
  if (path === 'vscode') return 'vscode';
  if (path.startsWith('node:') || NODE.has(path)) return 'node';
  const [top, part = '', ...rest] = path.split('/');
  if (top !== 'src') return 'package';
  if (part !== 'core') return part;
  const area = rest.slice(0, -1).join('/') || (rest[0] ?? '').replace(/\.ts$/, '');
  if (area === 'index') return 'core';
  return Object.hasOwn(CORE, area) ? area : (area.split('/')[0] ?? area);
}

/** An area that reaches itself through others, where there is one. */
export function circleOfWalls(): string | undefined {
  const open = new Map(Object.entries(CORE).map(([area, known]) => [area, new Set(known)]));
  for (let before = -1; open.size !== before; ) {
    before = open.size;
    for (const [area, known] of open) if ([...known].every((other) => !open.has(other))) open.delete(area);
  }
  return [...open.keys()][0];
}
