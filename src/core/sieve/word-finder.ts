// Many words looked for in one pass over a text.

import { canonical } from './canonical';
import { childrenIn, endsWord, type PackedTrie } from './word-trie';

/**
 * A trie over the canonical characters of all words, as tables: a step is one look into a hash of numbers. A node's edges
 * are entered when a text first comes to it: a short one comes to a few in a hundred.
 */
export class WordFinder {
  /** By UTF-16 unit: the class of its canonical form, `OTHER` where no word has it, 0 where nobody has asked yet. */
  private readonly classOf = new Uint16Array(0x10000);
  /** By canonical form. */
  private readonly classes = new Map<number, number>();
  /** By class: the node of a word's first character, 0 for none. */
  private readonly roots = new Int32Array(CLASSES);
  /** Edges, each with the node that it leads to: a hash of pairs, 0 where there is none. */
  private readonly edges: Int32Array;
  private readonly mask: number;
  /** A bit for every edge: most steps lead nowhere, and these few kilobytes are nearer than the edges. */
  private readonly mayLead = new Int32Array(FILTER_BITS >> 5);
  /** By node: the number of the word that ends there, from 1; 0 where none does. */
  private readonly ends: Int32Array;
  /** By node: its first child, 0 where it has none or its edges are entered. */
  private readonly unread: Int32Array;
  /** By word: the call that last found it. */
  private readonly found: Int32Array;
  private call = 0;

  constructor(private readonly trie: PackedTrie) {
    const { shapes, alphabet } = trie;
    const nodes = shapes.length;
    const size = 2 ** Math.ceil(Math.log2(nodes * 1.5));
    this.mask = size - 1;
    this.edges = new Int32Array(2 * size);
    this.ends = new Int32Array(nodes);
    this.unread = new Int32Array(nodes);
    this.found = new Int32Array(nodes);
    for (let i = 0; i < alphabet.length; i++) this.classes.set(alphabet.charCodeAt(i), OTHER + 1 + i);
    for (let node = 0, next = 1, word = 0; node < nodes; node++) {
      const children = childrenIn(shapes, node);
      if (children > 0) this.unread[node] = next;
      next += children;
      if (endsWord(shapes, node)) this.ends[node] = ++word;
    }
    this.read(0, (kind, child) => {
      this.roots[kind] = child;
    });
  }

  private read(node: number, enter: (kind: number, child: number) => void): void {
    const { characters, shapes } = this.trie;
    const first = this.unread[node] as number;
    for (let child = first + childrenIn(shapes, node) - 1; child >= first; child--)
      enter(this.classes.get(characters.charCodeAt(child)) as number, child);
    this.unread[node] = 0;
  }

  private enterEdges(node: number): void {
    this.read(node, (kind, child) => {
      const edge = node * CLASSES + kind;
      const place = placeOf(edge);
      const bit = place & (FILTER_BITS - 1);
      this.mayLead[bit >> 5] = (this.mayLead[bit >> 5] as number) | (1 << (bit & 31));
      let at = place & this.mask;
      while (this.edges[2 * at] !== 0) at = (at + 1) & this.mask;
      this.edges[2 * at] = edge;
      this.edges[2 * at + 1] = child;
    });
  }

  private learn(code: number): number {
    const kind = this.classes.get(canonical(String.fromCharCode(code)).charCodeAt(0)) ?? OTHER;
    this.classOf[code] = kind;
    return kind;
  }

  /** Starts a search: every word is found once in it, however many texts it goes over. */
  start(): void {
    this.call++;
  }

  /** Calls `hit` with the number of every word that the text contains. */
  search(text: string, hit: (word: number) => void): void {
    const { classOf, roots, edges, mask, mayLead, ends, unread, found, call } = this;
    const length = text.length;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      let node = roots[classOf[code] || this.learn(code)] as number;
      let next = i + 1;
      while (node !== 0) {
        const word = ends[node] as number;
        if (word !== 0 && found[word - 1] !== call) {
          found[word - 1] = call;
          hit(word - 1);
        }
        if (next === length) break;
        if (unread[node] !== 0) this.enterEdges(node);
        const nextCode = text.charCodeAt(next++);
        const kind = classOf[nextCode] || this.learn(nextCode);
        if (kind === OTHER) break;
        const edge = node * CLASSES + kind;
        const place = placeOf(edge);
        const bit = place & (FILTER_BITS - 1);
        if (((mayLead[bit >> 5] as number) & (1 << (bit & 31))) === 0) break;
        let at = place & mask;
        while (edges[2 * at] !== edge && edges[2 * at] !== 0) at = (at + 1) & mask;
        // Where there is no edge there is no node either.
        node = edges[2 * at + 1] as number;
      }
    }
  }
}

/** The class of characters that no word has. */
const OTHER = 1;
/** More kinds of characters than this are not told apart. */
const CLASSES = 8192;
const FILTER_BITS = 1 << 17;

function placeOf(edge: number): number {
  return (Math.imul(edge, 0x9e3779b1) >>> 12) | 0;
}
