// From the events of the parser to blocks: which elements are open, and where one block ends and the next begins.

import type { Block, Holder, ListPlace, Markup, Picture, Places, Reading } from '../../article';
import { fold } from '../../text/fold';
import { filmOf, type Look, leadsToPicture, lookIn, PLAIN, pictureOf } from '../inline';
import { Words } from '../words';
import { Code } from './code';
import { Columns } from './columns';
import { isApart, isInline, kindOf, levelOf, SKIPPED } from './elements';
import { Head } from './head';
import { inMenus } from './menus';
import { Quotations } from './quotations';
import { signsOf } from './signs';

/** An open element. */
interface Element {
  readonly tag: string;
  readonly look: Look;
  readonly attributes: Readonly<Record<string, string>>;
  /** Number of the nearest block element. */
  readonly container: number;
  /** Place among the holders, once there is a block in it: most elements hold none. */
  told?: number;
  /** Nothing in it is text. */
  readonly skipped: boolean;
  readonly lists: number;
  readonly item?: ListPlace | undefined;
}

const ROOT: Element = { tag: '', look: PLAIN, attributes: {}, container: 0, told: -1, skipped: false, lists: 0 };
/** Elements nested deeper come from unclosed tags: what they add says nothing. */
const DEEPEST_SIGNS = 60;
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'amp-img']);
const figureOf = (tag: string) => tag === 'figure' || undefined;
/** The first cell of a row that is longer than this is a column of the page. */
const LONGEST_CELL = 80;

export class PageReader {
  private readonly head = new Head();
  private readonly open: Element[] = [ROOT];
  private readonly blocks: Omit<Required<Block>, 'index' | 'line' | 'folded'>[] = [];
  private readonly places: Places[] = [];
  private readonly elements: Holder[] = [];
  private words = new Words();
  private pictures: Picture[] = [];
  private blanks = 0;
  private containers = 0;
  /** Cells of the table row that the words belong to; 0 outside of rows. */
  private cells = 0;
  private readonly columns = new Columns();
  private readonly code = new Code();
  private readonly quotations = new Quotations();
  /** A rule stands before the words that are read. */
  private isRuled = false;
  private closedLink = false;

  openTag(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.head.open(tag, attributes);
    this.code.open(tag, attributes);
    const around = this.innermost;
    if (tag === 'br' || tag === 'hr') this.breakAt(tag);
    else if (tag === 'img' || tag === 'amp-img') this.picture(around, attributes);
    else if (tag === 'iframe' || tag === 'amp-youtube') this.film(around, attributes);
    if (tag === 'q') this.quotations.start(this.head.language);
    if (!VOID.has(tag)) this.push(tag, attributes, around);
  }

  private push(tag: string, attributes: Readonly<Record<string, string>>, around: Element): void {
    const isBlock = !isInline(tag);
    if (tag === 'a' && this.closedLink) this.words.part(' ');
    this.closedLink = false;
    if (isBlock) this.enter(tag, attributes);
    this.open.push({
      tag,
      look: isBlock ? around.look : lookIn(tag, attributes, around.look, this.head.address),
      attributes,
      container: isBlock ? ++this.containers : around.container,
      skipped: around.skipped || SKIPPED.has(tag),
      lists: around.lists + (tag === 'ul' || tag === 'ol' ? 1 : 0),
      item: tag === 'li' ? this.itemIn(around) : around.item,
    });
  }

  text(words: string, start: number, length: number): void {
    this.head.text(words);
    const { skipped, look } = this.innermost;
    if (skipped) return;
    this.closedLink = false;
    if (this.cells > 0 && words.trim() !== '') this.columns.fill();
    if (this.code.isOpen && words.includes('\n')) this.lines(words, start, look);
    else {
      this.code.add(words);
      this.words.mark(this.quotations.before(words));
      this.words.add(words, start, length, look);
    }
  }

  closeTag(tag: string): void {
    this.head.close(tag);
    const at = this.open.findLastIndex((element) => element.tag === tag);
    if (at <= 0) return;
    if (tag === 'q') this.words.part(this.quotations.end());
    if (isInline(tag)) this.closedLink = tag === 'a' && !this.words.isEmpty;
    else if (tag !== 'td' && tag !== 'th') this.flush();
    if (isApart(tag)) this.blanks = 1;
    if (tag === 'tr') this.cells = 0;
    this.code.close(tag);
    this.open.length = at;
  }

  finish(lineOf: (offset: number) => number): Reading {
    this.flush();
    const inMenu = inMenus(this.blocks, this.elements);
    const places = this.places.filter((_, i) => !inMenu[i]);
    const blocks = this.blocks
      .filter((_, i) => !inMenu[i])
      .map(({ start, end, text, indent, blanksBefore, markup }, index) => {
        return { index, line: lineOf(start), start, end, text, folded: fold(text), indent, blanksBefore, markup };
      });
    return { blocks, places, elements: this.elements, data: this.head.finish() };
  }

  private get innermost(): Element {
    return this.open.at(-1) ?? ROOT;
  }

  /** A block element begins: what was read before it is a block, but for the cells of a row. */
  private enter(tag: string, attributes: Readonly<Record<string, string>>): void {
    const isCell = tag === 'td' || tag === 'th';
    if (!isCell || this.cells === 0 || (this.cells === 1 && this.words.length > LONGEST_CELL)) this.flush();
    if (tag === 'table') this.columns.startTable();
    if (tag === 'tr') {
      this.cells = 0;
      this.columns.startRow();
    }
    if (isCell) this.columns.startCell(attributes);
    if (isCell && ++this.cells > 1) this.words.part('\t');
    if (isApart(tag)) this.blanks = 1;
  }

  private breakAt(tag: string): void {
    if (this.innermost.skipped) return;
    if (tag === 'br' && this.cells > 1 && !this.words.isEmpty) {
      this.words.part(' ');
      return;
    }
    const wasEmpty = this.words.isEmpty;
    this.flush();
    if (tag === 'hr') this.isRuled = true;
    if (tag === 'hr' || wasEmpty) this.blanks = 1;
  }

  private picture({ skipped, look }: Element, attributes: Readonly<Record<string, string>>): void {
    // Pictures that load late stand a second time in <noscript>.
    const isShown = !skipped || this.innermost.tag === 'noscript';
    const isLinked = look.link !== undefined && !leadsToPicture(look.link) && this.nearest(figureOf) === undefined;
    const picture = isShown && !isLinked ? pictureOf(attributes, this.head.address) : undefined;
    if (picture && this.pictures.at(-1)?.alt !== picture.alt) this.pictures.push(picture);
  }

  private film({ skipped }: Element, attributes: Readonly<Record<string, string>>): void {
    const film = skipped ? undefined : filmOf(attributes);
    if (film) this.pictures.push(film);
  }

  private itemIn({ tag, attributes, container }: Element): ListPlace {
    const start = Number.parseInt(attributes.start ?? '1', 10);
    // The number that the item's element is about to get.
    const id = this.containers + 1;
    return { id, list: container, ordered: tag === 'ol', start: start >= 0 && start < 1e9 ? start : 1 };
  }

  /** Preformatted text: a line is a block. */
  private lines(words: string, start: number, look: Look): void {
    let from = start;
    words.split('\n').forEach((line, i) => {
      if (i > 0) this.flush();
      this.code.add(line);
      this.words.add(line, from, line.length, look);
      from += line.length + 1;
    });
  }

  private flush(): void {
    const { words } = this;
    const code = this.code.finishLine();
    this.words = new Words();
    this.closedLink = false;
    if (words.isEmpty) return;
    const { text, indent, places, runs, linkShare } = words.finish();
    const markup = this.markupOf(text, linkShare);
    if (runs) markup.runs = runs;
    if (code) markup.code = code;
    const [start, end] = [places[2] ?? 0, (places.at(-2) ?? 0) + (places.at(-1) ?? 0)];
    this.blocks.push({ start, end, text, indent, blanksBefore: this.blanks, markup });
    this.places.push(places);
    this.pictures = [];
    this.blanks = 0;
    this.isRuled = false;
  }

  /** What the open elements say of the block that ends here. */
  private markupOf(text: string, linkShare: number): { -readonly [Name in keyof Markup]: Markup[Name] } {
    const { container, lists, item } = this.innermost;
    const markup: ReturnType<typeof this.markupOf> = { linkShare, container, element: this.tell() };
    const kind = this.cells > 1 && text.includes('\t') ? 'table-row' : this.nearest(kindOf);
    if (kind) markup.kind = kind;
    const level = this.nearest(levelOf);
    if (level !== undefined) markup.level = level;
    if (this.pictures.length > 0) markup.images = this.pictures;
    if (lists > 0) markup.depth = lists;
    if (item) markup.item = item;
    const columns = kind === 'table-row' ? this.columns.finish() : undefined;
    if (columns) markup.columns = columns;
    if (this.isRuled) markup.ruled = true;
    return markup;
  }

  /** The element that holds the block that ends here; those that are open are told where they were not yet. */
  private tell(): number {
    const { open } = this;
    const known = open.findLastIndex(({ told }) => told !== undefined);
    let around = open[known]?.told ?? -1;
    for (let i = known + 1; i < open.length; i++) {
      const element = open[i] as Element;
      if (i <= DEEPEST_SIGNS) {
        const signs = signsOf(element.tag, element.attributes);
        around = this.elements.push({ tag: element.tag, signs, around }) - 1;
      }
      element.told = around;
    }
    return around;
  }

  /** What the innermost element that tells something tells; no farther than a block's own elements reach. */
  private nearest<T>(tell: (tag: string) => T | undefined): T | undefined {
    for (let i = this.open.length - 1; i > 0 && i > this.open.length - 8; i--) {
      const told = tell(this.open[i]?.tag ?? '');
      if (told !== undefined) return told;
    }
    return undefined;
  }
}
