// Many words looked for in one pass over a text.

import { canonical } from './canonical';
import { type PackedTrie, walkTrie } from './word-trie';

/** A trie over the canonical characters of all words, as tables: a step is one look into a hash of numbers. */
export class WordFinder {
  /** By UTF-16 unit: the class of its canonical form, `OTHER` where no word has it, 0 where nobody has asked yet. */
  private readonly classOf = new Uint16Array(0x10000);
  /** By canonical form. */
  private readonly classes = new Map<number, number>();
  /** By class: the node of a word's first character, 0 for none. */
  private readonly roots = new Int32Array(CLASSES);
  /** Edges, each with the node that it leads to: a hash of pairs, -1 where there is none. */
  private readonly edges: Int32Array;
  private readonly mask: number;
  /** A bit for every edge: most steps lead nowhere, and these few kilobytes are nearer than the edges. */
  private readonly mayLead = new Int32Array(FILTER_BITS >> 5);
  /** By node: the number of the word that ends there, from 1; 0 where none does. */
  private readonly ends: Int32Array;
  /** By word: the call that last found it. */
  private readonly found: Int32Array;
  private call = 0;

  constructor(trie: PackedTrie) {
    const size = 2 ** Math.ceil(Math.log2(trie.shapes.length * 1.5));
    this.mask = size - 1;
    this.edges = new Int32Array(2 * size).fill(-1);
    this.ends = new Int32Array(trie.shapes.length);
    this.found = new Int32Array(trie.shapes.length);
    walkTrie(trie, (node, parent, character, word) => this.enter(node, parent, character, word));
  }

  private enter(node: number, parent: number, character: number, word: number): void {
    let kind = this.classes.get(character);
    if (kind === undefined) {
      kind = OTHER + 1 + this.classes.size;
      this.classes.set(character, kind);
    }
    this.ends[node] = word + 1;
    if (parent === 0) {
      this.roots[kind] = node;
      return;
    }
    const edge = parent * CLASSES + kind;
    const place = placeOf(edge);
    const bit = place & (FILTER_BITS - 1);
    this.mayLead[bit >> 5] = (this.mayLead[bit >> 5] as number) | (1 << (bit & 31));
    let at = place & this.mask;
    while (this.edges[2 * at] !== -1) at = (at + 1) & this.mask;
    this.edges[2 * at] = edge;
    this.edges[2 * at + 1] = node;
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
    const { classOf, roots, edges, mask, mayLead, ends, found, call } = this;
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
        const nextCode = text.charCodeAt(next++);
        const kind = classOf[nextCode] || this.learn(nextCode);
        if (kind === OTHER) break;
        const edge = node * CLASSES + kind;
        const place = placeOf(edge);
        const bit = place & (FILTER_BITS - 1);
        if (((mayLead[bit >> 5] as number) & (1 << (bit & 31))) === 0) break;
        let at = place & mask;
        while (edges[2 * at] !== edge && edges[2 * at] !== -1) at = (at + 1) & mask;
        node = edges[2 * at] === -1 ? 0 : (edges[2 * at + 1] as number);
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
