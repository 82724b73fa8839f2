import type { List, PhrasingContent, Table } from 'mdast';
import type { Run } from '../article';
import { plainList } from './lists';
import { phrasesOf } from './runs';
import { wordsOf } from './words';

/** What parts the cells of a row, the surest first. */
const BARS = /[|｜]/;
const GAPS = /[ \u00a0\u3000]{2,}|\u3000/;
const RULE = /^:?-{2,}:?$/;

/** Table rows as a table, its first row as the head; rows of a single cell each are the cells of a lost table: a list. */
export function tableOf(rows: readonly TableLine[]): (List | Table)[] {
  const marked = rows.some(({ runs, columns }) => runs !== undefined || columns !== undefined);
  return marked && rows.some(({ text }) => text.includes('\t'))
    ? [tableWith(rows.map(markedCells))]
    : plainTable(rows.map(({ text }) => text));
}

/** A row, and what markup knows of it. */
export interface TableLine {
  readonly text: string;
  /** They add up to the text. */
  readonly runs?: readonly Run[] | undefined;
  readonly columns?: readonly number[] | undefined;
}

/** By column the words of its cell. */
function markedCells({ text, runs = [{ text }], columns }: TableLine): PhrasingContent[][] {
  const cells: Run[][] = [[]];
  for (const run of runs)
    run.text.split(/\t+/).forEach((words, i) => {
      if (i > 0) cells.push([]);
      if (words !== '') cells.at(-1)?.push({ ...run, text: words });
    });
  const filled = cells.filter((cell) => cell.some(({ text: words }) => words.trim() !== ''));
  const placed: PhrasingContent[][] = [];
  filled.forEach((cell, i) => {
    placed[filled.length === columns?.length ? (columns[i] ?? i) : i] = phrasesOf(trimmed(cell));
  });
  return Array.from(placed, (cell) => cell ?? []);
}

/** Without the blanks at the edges of a cell. */
function trimmed(cell: readonly Run[]): Run[] {
  const rest = cell.filter(({ text }) => text.trim() !== '' || cell.length > 1);
  return rest
    .map((run, i) => (i === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, i) => (i === rest.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

function tableWith(rows: readonly (readonly PhrasingContent[][])[]): Table {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, i) => ({ type: 'tableCell', children: cells[i] ?? [] })),
    })),
  };
}

function plainTable(lines: readonly string[]): (List | Table)[] {
  const parted = [/\t+/, BARS, GAPS].find((part) => lines.some((line) => cellsOf(line, part).length > 1));
  if (!parted) return [plainList(lines)];
  const rows = lines.map((line) => cellsOf(line, parted)).filter((cells) => !cells.every((cell) => RULE.test(cell)));
  return [tableWith(rows.map((cells) => cells.map(wordsOf)))];
}

/** Bars may also stand around the row. */
function cellsOf(line: string, part: RegExp): string[] {
  const cells = line.split(part).map((cell) => cell.trim());
  if (part === BARS) {
    if (cells.length > 1 && cells[0] === '') cells.shift();
    if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  }
  return cells;
}
