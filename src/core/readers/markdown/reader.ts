// From the nodes of the tree to blocks: one for each paragraph, heading, item and row of a table.

import type { Block, ListPlace, PageData, Picture, Places, Reading, Role, Span } from '../../article';
import { fold } from '../../text/fold';
import { Words } from '../words';
import { addInline, type Node } from './inline';
import { isWrapped } from './wrapping';

/** What the blocks around a leaf say of it. */
interface Around {
  readonly kind?: Role;
  readonly lists: number;
  readonly item?: ListPlace;
}

const OUTERMOST: Around = { lists: 0 };
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

export class MarkdownReader {
  private readonly blocks: Block[] = [];
  private readonly places: Places[] = [];
  private readonly guarded: Span[] = [];
  private pictures: Picture[] = [];
  /** Addresses of links by their labels. */
  private readonly references = new Map<string, string>();
  private line = 1;
  private counted = 0;

  /** `from`: what the offsets of the nodes count from. */
  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {}

  guard(start: number, end: number): void {
    this.guarded.push({ start, end });
  }

  read(node: Node, around: Around = OUTERMOST): void {
    for (const one of around === OUTERMOST ? node.getChildren('LinkReference') : []) this.refer(one);
    for (let child = node.firstChild; child; child = child.nextSibling) this.block(child, around);
  }

  finish(data: Partial<PageData>): Reading {
    const { blocks, places, guarded } = this;
    return { blocks, places, guarded, data: { jsonLd: [], metas: [], times: [], ...data } };
  }

  private block(node: Node, around: Around): void {
    const { name } = node;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) this.leaf(node, { ...around, kind: 'heading' }, Number(level));
    else if (name === 'Paragraph') this.paragraph(node, around);
    else if (name === 'Task') this.leaf(node, around);
    else if (name === 'Blockquote') this.read(node, { ...around, kind: around.kind ?? 'quote' });
    else if (name === 'BulletList' || name === 'OrderedList')
      this.read(node, { kind: 'list-item', lists: around.lists + 1 });
    else if (name === 'ListItem') this.read(node, { ...around, item: this.placeOf(node) });
    else if (name === 'Table') this.table(node);
    else if (name === 'CodeBlock') this.indented(node, around);
    else if (!name.endsWith('Mark')) this.guard(node.from + this.from, node.to + this.from);
  }

  private refer(node: Node): void {
    const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')].map((part) =>
      part ? this.text.slice(part.from + this.from, part.to + this.from) : '',
    );
    if (label && url && !this.references.has(keyOf(label)))
      this.references.set(keyOf(label), url.replace(/^<|>$/g, ''));
  }

  private placeOf(node: Node): ListPlace {
    const list = node.parent;
    const mark = list?.firstChild?.getChild('ListMark');
    const number = mark ? Number.parseInt(this.text.slice(mark.from + this.from, mark.to + this.from), 10) : Number.NaN;
    const ordered = list?.name === 'OrderedList';
    return { id: node.from, list: list?.from ?? 0, ordered, start: Number.isNaN(number) ? 1 : number };
  }

  /** Lines that were wrapped are one paragraph; others, as texts that were no Markdown have them, are one each. */
  private paragraph(node: Node, around: Around): void {
    const source = this.text.slice(node.from + this.from, node.to + this.from);
    if (!source.includes('\n') || isWrapped(source)) this.leaf(node, around);
    else this.leaf(node, around, undefined, true);
  }

  private leaf(node: Node, around: Around, level?: number, byLine = false): void {
    let words = new Words();
    const finishLine = (reach = 0) => {
      this.add(words, around, level, reach);
      words = new Words();
    };
    addInline(node, this.text, this.from, {
      add: (said, start, length, look) => {
        if (!byLine || !said.includes('\n')) {
          words.add(said, start, length, look);
          return;
        }
        let from = start;
        said.split('\n').forEach((line, i) => {
          if (i > 0) finishLine();
          words.add(line, from, line.length, look);
          from += line.length + 1;
        });
      },
      picture: (picture) => this.pictures.push(picture),
      addressOf: (label) => this.references.get(keyOf(label)),
    });
    // A tag behind the last word may go on over a line's end.
    const { lastChild } = node;
    finishLine(lastChild?.name === 'HTMLTag' ? lastChild.to + this.from : 0);
  }

  private table(node: Node): void {
    this.guard(node.from + this.from, node.to + this.from);
    for (let row = node.firstChild; row; row = row.nextSibling) {
      if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue;
      const words = new Words();
      for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
        if (cell.name !== 'TableCell') continue;
        words.part('\t');
        addInline(cell, this.text, this.from, {
          add: (said, start, length, look) => words.add(said, start, length, look),
          picture: () => {},
          addressOf: (label) => this.references.get(keyOf(label)),
        });
      }
      this.add(words, { kind: 'table-row', lists: 0 });
    }
  }

  /** Indented text may be code, and may be paragraphs that somebody indented: it is read and not touched. */
  private indented(node: Node, around: Around): void {
    this.guard(node.from + this.from, node.to + this.from);
    let from = node.from + this.from;
    for (const line of this.text.slice(from, node.to + this.from).split('\n')) {
      const words = new Words();
      words.add(line, from, line.length, {});
      this.add(words, around);
      from += line.length + 1;
    }
  }

  /** `reach`: how far the block goes at least. */
  private add(words: Words, { kind, lists, item }: Around, level?: number, reach = 0): void {
    if (words.isEmpty) return;
    const { text, places, runs, linkShare } = words.finish();
    const last = (places.at(-2) ?? 0) + (places.at(-1) ?? 0);
    const { start, end } = this.wholeLines(places[2] ?? 0, Math.max(last, reach));
    this.blocks.push({
      index: this.blocks.length,
      line: this.lineOf(start),
      start,
      end,
      text,
      folded: fold(text),
      indent: '',
      blanksBefore: /\n[ \t>]*\n[ \t>]*$/.test(this.text.slice(Math.max(0, start - 40), start)) ? 1 : 0,
      markup: {
        ...(kind && { kind }),
        ...(level !== undefined && { level }),
        linkShare,
        ...(runs && { runs }),
        ...(this.pictures.length > 0 && { images: this.pictures }),
        ...(lists > 0 && { depth: lists }),
        ...(item && { item }),
      },
    });
    this.places.push(places);
    this.pictures = [];
  }

  /** The marks before and behind belong to the block: with it they go. */
  private wholeLines(start: number, end: number): Span {
    const lineEnd = this.text.indexOf('\n', end);
    const to = lineEnd < 0 ? this.text.length : lineEnd;
    return { start: Math.max(this.text.lastIndexOf('\n', start - 1) + 1, this.from), end: Math.max(to, end) };
  }

  /** Offsets never go back. */
  private lineOf(offset: number): number {
    for (let at = this.text.indexOf('\n', this.counted); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) {
      this.line++;
      this.counted = at + 1;
    }
    return this.line;
  }
}

/** Labels are the same whatever their case and blanks. */
function keyOf(label: string): string {
  return label
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
