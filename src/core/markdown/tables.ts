import type { List, Table } from 'mdast';
import { plainList } from './lists';
import { wordsOf } from './words';

/** What parts the cells of a row, the surest first. */
const BARS = /\s*[|｜]\s*/;
const GAPS = /[ \u00a0\u3000]{2,}|\u3000/;
const RULE = /^:?-{2,}:?$/;

/** Table rows as a table, its first row as the head; rows of a single cell each are the cells of a lost table: a list. */
export function tableOf(lines: readonly string[]): (List | Table)[] {
  const parted = [/\t+/, BARS, GAPS].find((part) => lines.some((line) => cellsOf(line, part).length > 1));
  if (!parted) return [plainList(lines)];
  const rows = lines.map((line) => cellsOf(line, parted)).filter((cells) => !cells.every((cell) => RULE.test(cell)));
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return [
    {
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: Array.from({ length: columns }, (_, i) => ({
          type: 'tableCell',
          children: wordsOf(cells[i] ?? ''),
        })),
      })),
    },
  ];
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
