import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { ListPlace } from '../article';
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

/** A block of a list whose markup says where it stands. */
export interface MarkedItem {
  readonly words: PhrasingContent[];
  /** From 1. */
  readonly depth: number;
  readonly place?: ListPlace | undefined;
}

interface OpenList {
  readonly node: List;
  readonly depth: number;
  readonly id: number;
  item?: number | undefined;
}

/** Lists inside lists as their markup has them; further blocks of an item are its paragraphs. */
export function nestedLists(items: readonly MarkedItem[]): List[] {
  const lists: List[] = [];
  let open: OpenList[] = [];
  for (const { words, depth, place } of items) {
    const paragraph: Paragraph = { type: 'paragraph', children: words };
    const id = place?.list ?? 0;
    open = open.filter((list) => list.depth < depth || (list.depth === depth && list.id === id));
    let list = open.at(-1);
    const above = list?.node.children.at(-1);
    if (list?.depth === depth && above && place && list.item === place.id) {
      above.children.push(paragraph);
      above.spread = true;
      list.node.spread = true;
      continue;
    }
    if (list?.depth !== depth) {
      const node = listFor(place);
      list = { node, depth, id };
      if (above) above.children.push(node);
      else lists.push(node);
      open.push(list);
    }
    list.item = place?.id;
    list.node.children.push({ type: 'listItem', spread: false, children: [paragraph] });
  }
  return lists;
}

function listFor(place: ListPlace | undefined): List {
  const ordered = place?.ordered ?? false;
  return { type: 'list', ordered, spread: false, ...(ordered && { start: place?.start ?? 1 }), children: [] };
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
