import type { List, ListItem, PhrasingContent } from 'mdast';
import { wordsOf } from './words';

interface Item {
  readonly text: string;
  /** Undefined for items with a bullet or without a mark. */
  readonly number: number | undefined;
}

const BULLET = /^[-*+•·●○■□▪◆◇▶►★☆‣⁃–—]\s*(?=\S)/u;
/** `1.` `1、` `1)` `（1）` `①`: nine digits are the most that Markdown takes. A decimal (1.5) is no mark. */
const NUMBER = /^(?:[（(]([0-9０-９]{1,9})[)）]|([0-9０-９]{1,9})(?:[.．](?![0-9０-９])|[、)）]))\s*(?=\S)/u;
const CIRCLED = /^([\u2460-\u2473])\s*(?=\S)/u;

/** List items as lists: items whose numbers count on are an ordered list, the others an unordered one. */
export function listsOf(lines: readonly string[]): List[] {
  const lists: List[] = [];
  let next = 0;
  for (const { text, number } of lines.map(itemOf)) {
    const last = lists.at(-1);
    const ordered = number !== undefined;
    const item = itemNode(text);
    if (last && last.ordered === ordered && (!ordered || number === next)) last.children.push(item);
    else lists.push({ type: 'list', ordered, spread: false, ...(ordered && { start: number }), children: [item] });
    next = (number ?? 0) + 1;
  }
  return lists;
}

/** Items whose markup says how deep they stand and whether they are numbered. */
export interface MarkedItem {
  readonly words: PhrasingContent[];
  /** From 1. */
  readonly depth: number;
  readonly ordered: boolean;
}

export function nestedList(items: readonly MarkedItem[]): List {
  const [first] = items;
  const root: List = listFor(first?.ordered ?? false);
  const least = items.reduce((depth, item) => Math.min(depth, item.depth), Number.POSITIVE_INFINITY);
  const open: List[] = [root];
  for (const { words, depth, ordered } of items) {
    while (open.length > 1 && open.length > depth - least + 1) open.pop();
    const above = open.at(-1)?.children.at(-1);
    if (above && depth - least + 1 > open.length) {
      const list = listFor(ordered);
      above.children.push(list);
      open.push(list);
    }
    open.at(-1)?.children.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words }] });
  }
  return root;
}

function listFor(ordered: boolean): List {
  return { type: 'list', ordered, spread: false, ...(ordered && { start: 1 }), children: [] };
}

/** The list of cells that have lost their table: nothing in them is a mark. */
export function plainList(lines: readonly string[]): List {
  return { type: 'list', ordered: false, spread: false, children: lines.map(itemNode) };
}

function itemNode(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: wordsOf(text) }] };
}

function itemOf(line: string): Item {
  const bullet = BULLET.exec(line);
  if (bullet) return { text: line.slice(bullet[0].length), number: undefined };
  const circled = CIRCLED.exec(line);
  if (circled) return { text: line.slice(circled[0].length), number: line.charCodeAt(0) - 0x245f };
  const numbered = NUMBER.exec(line);
  if (!numbered) return { text: line, number: undefined };
  const digits = (numbered[1] ?? numbered[2] ?? '').normalize('NFKC');
  return { text: line.slice(numbered[0].length), number: Number(digits) };
}
