// The changes as a unified diff. The edits tell which lines change, so no lines have to be compared and a big file costs no more
// than its size.

import { isAbsolute, relative, sep } from 'node:path';
import type { StructuredPatchHunk } from 'diff';
import { applyEdits, type Edit } from '../core';

const CONTEXT = 3;
const NO_LINE_FEED = '\\ No newline at end of file';

/** A diff that `git apply` and `patch -p1` take; empty when there are no edits. `edits` are ordered and do not overlap. */
export async function unifiedDiff(name: string, before: string, edits: readonly Edit[]): Promise<string> {
  const changes = changedLines(before, edits);
  if (changes.length === 0) return '';
  const { FILE_HEADERS_ONLY, formatPatch } = await import('diff');
  const file = pathOf(name);
  const names = { oldFileName: `a/${file}`, newFileName: `b/${file}`, oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks: hunksOf(linesOf(before), changes) }, FILE_HEADERS_ONLY);
}

/** Old lines that give way to new ones. */
interface Change {
  /** Place of the first old line, from 0, and the place after the last one. */
  readonly from: number;
  to: number;
  fresh: string[];
}

function changedLines(before: string, edits: readonly Edit[]): Change[] {
  const regions: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const start = edit.start === 0 ? 0 : before.lastIndexOf('\n', edit.start - 1) + 1;
    const end = endOfChange(before, start, edit);
    const last = regions.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else regions.push({ start, end, edits: [edit] });
  }
  let line = 0;
  let offset = 0;
  return regions.flatMap(({ start, end, edits: inner }) => {
    line += lineFeedsIn(before, offset, start);
    const old = before.slice(start, end);
    const fresh = applyEdits(
      old,
      inner.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    const from = line;
    line += linesOf(old).length;
    offset = end;
    return old === fresh ? [] : [{ from, to: line, fresh: linesOf(fresh) }];
  });
}

/** Whole lines may go without the next one being touched; an edit that ends inside a line changes that line, too. */
function endOfChange(before: string, start: number, edit: Edit): number {
  const atLineStart = edit.end === 0 || before[edit.end - 1] === '\n';
  const ended = edit.replacement === '' ? edit.start === start : edit.replacement.endsWith('\n');
  if (atLineStart && ended) return edit.end;
  const lineFeed = before.indexOf('\n', edit.end);
  return lineFeed < 0 ? before.length : lineFeed + 1;
}

function hunksOf(old: readonly string[], changes: readonly Change[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = [];
  let shift = 0;
  for (let i = 0; i < changes.length; ) {
    const first = changes[i] as Change;
    const from = Math.max(0, first.from - CONTEXT);
    const lines: string[] = [];
    let at = from;
    let newLines = 0;
    const keep = (to: number) => {
      for (; at < to; at++, newLines++) lines.push(...shown(' ', old[at] ?? ''));
    };
    let change: Change | undefined = first;
    do {
      keep(change.from);
      for (; at < change.to; at++) lines.push(...shown('-', old[at] ?? ''));
      for (const line of change.fresh) lines.push(...shown('+', line));
      newLines += change.fresh.length;
      change = changes[++i];
    } while (change && change.from - at <= 2 * CONTEXT);
    keep(Math.min(old.length, at + CONTEXT));
    const oldLines = at - from;
    hunks.push({ oldStart: from + 1, oldLines, newStart: from + shift + 1, newLines, lines });
    shift += newLines - oldLines;
  }
  return hunks;
}

function shown(mark: string, line: string): string[] {
  return line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, NO_LINE_FEED];
}

/** Lines with their ends; `patch` knows only line feeds. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineFeedsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
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
