import { isAbsolute, relative, sep } from 'node:path';

/** The changes as a unified diff that `git apply` and `patch -p1` take; empty when there are none. */
export async function unifiedDiff(name: string, before: string, after: string): Promise<string> {
  if (before === after) return '';
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const file = pathOf(name);
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** Relative where it can be, with `/`, as in diffs of git. */
function pathOf(name: string): string {
  if (name === '-') return 'stdin';
  const fromHere = relative(process.cwd(), name);
  const path = fromHere.startsWith('..') || isAbsolute(fromHere) ? name : fromHere;
  return path
    .split(sep)
    .filter((part) => part !== '')
    .join('/');
}
