// Many words looked for in one pass over a text.

import { canonical, classesOf } from './canonical';

/** A trie over the canonical characters of all words, as tables: a step is one look into a hash of numbers. */
export class WordFinder {
  private readonly classOf: Uint16Array;
  /** By class: the node of a word's first character, 0 for none. */
  private readonly roots: Int32Array;
  private readonly keys: Int32Array;
  private readonly nodes: Int32Array;
  private readonly mask: number;
  /** By node: the number of the word that ends there, from 1; 0 where none does. */
  private readonly ends: Int32Array;
  /** By word: the call that last found it. */
  private readonly found: Int32Array;
  private call = 0;

  constructor(words: readonly string[]) {
    const { classOf, numbers } = classesOf(new Set(words.flatMap((word) => [...word].map(canonical))));
    this.classOf = classOf;
    const edges = new Map<number, number>();
    const ends: number[] = [0];
    words.forEach((word, i) => {
      let node = 0;
      for (const character of word) {
        const edge = node * CLASSES + (numbers.get(canonical(character)) ?? 0);
        let next = edges.get(edge);
        if (next === undefined) {
          next = ends.length;
          edges.set(edge, next);
          ends.push(0);
        }
        node = next;
      }
      ends[node] = i + 1;
    });
    this.ends = Int32Array.from(ends);
    this.found = new Int32Array(words.length);
    this.roots = new Int32Array(CLASSES);
    let size = 1024;
    while (size < edges.size * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.nodes = new Int32Array(size);
    for (const [edge, node] of edges)
      if (edge < CLASSES) this.roots[edge] = node;
      else {
        let at = placeOf(edge) & this.mask;
        while (this.keys[at] !== -1) at = (at + 1) & this.mask;
        this.keys[at] = edge;
        this.nodes[at] = node;
      }
  }

  /** The class of a text's first character: 0 where no word has it. */
  classAt(text: string, at: number): number {
    return this.classOf[text.charCodeAt(at)] ?? 0;
  }

  /** Starts a search: every word is found once in it, however many texts it goes over. */
  start(): void {
    this.call++;
  }

  /** Calls `hit` with the number of every word that the text contains. */
  search(text: string, hit: (word: number) => void): void {
    const { classOf, roots, keys, nodes, mask, ends, found, call } = this;
    const length = text.length;
    for (let i = 0; i < length; i++) {
      let node = roots[classOf[text.charCodeAt(i)] as number] as number;
      let next = i + 1;
      while (node !== 0) {
        const word = ends[node] as number;
        if (word !== 0 && found[word - 1] !== call) {
          found[word - 1] = call;
          hit(word - 1);
        }
        if (next === length) break;
        const kind = classOf[text.charCodeAt(next++)] as number;
        if (kind === 0) break;
        const edge = node * CLASSES + kind;
        let at = placeOf(edge) & mask;
        while (keys[at] !== edge && keys[at] !== -1) at = (at + 1) & mask;
        node = keys[at] === -1 ? 0 : (nodes[at] as number);
      }
    }
  }
}

/** More kinds of characters than this are not told apart. */
const CLASSES = 8192;

function placeOf(edge: number): number {
  return (Math.imul(edge, 0x9e3779b1) >>> 12) | 0;
}
