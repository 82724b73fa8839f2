// Many words looked for in one pass over a text.

import { canonical } from './canonical';
import { NO_CHILD, type PackedTrie } from './word-trie';

/**
 * A trie over the canonical characters of all words, as a double array (Aoe 1989): the place of a child is its parent's
 * base and the class of the character between them. A node's children are placed when a text first comes to it: a short
 * one comes to a few in a hundred.
 */
export class WordFinder {
  /** By UTF-16 unit: the class of its canonical form, `OTHER` where no word has it, 0 where nobody has asked yet. */
  private readonly classOf = new Uint16Array(0x10000);
  /** By canonical form. */
  private readonly classes = new Map<number, number>();
  /** By place: the place of the parent, 0 where no node is. */
  private readonly parents: Int32Array;
  /** By place: what a child's class is added to; 0 where the children are not placed yet. */
  private readonly bases: Int32Array;
  /** By place: the node of the packed trie. */
  private readonly nodes: Int32Array;
  /** By place: the number of the word that ends there, from 1; 0 where none does. */
  private readonly ends: Int32Array;
  /** By node of the packed trie: its first child, which is the next one's where it has none; and its word as in `ends`. */
  private readonly firstChild: Int32Array;
  private readonly words: Int32Array;
  /** Where the next children are placed, or soon after: to fill every hole would take longer. */
  private next = ROOT + 1;
  /** By word: the call that last found it. */
  private readonly found: Int32Array;
  private call = 0;
  /** The text's classes, `OTHER` behind the last. */
  private kinds = new Uint16Array(1 << 10);

  constructor(private readonly trie: PackedTrie) {
    const { shapes, alphabet } = trie;
    const nodes = shapes.length;
    // In whatever order a whole trie is placed, less than a third more than its nodes are needed.
    const places = 2 * (nodes + alphabet.length);
    this.parents = new Int32Array(places);
    this.bases = new Int32Array(places);
    this.nodes = new Int32Array(places);
    this.ends = new Int32Array(places);
    this.firstChild = new Int32Array(nodes + 1);
    this.words = new Int32Array(nodes);
    this.found = new Int32Array(nodes);
    for (let i = 0; i < alphabet.length; i++) this.classes.set(alphabet.charCodeAt(i), OTHER + 1 + i);
    const { firstChild, words } = this;
    // Written out: to ask a function about each of so many nodes takes longer than a short text's lines.
    for (let node = 0, next = 1, word = 0; node < nodes; node++) {
      const shape = shapes.charCodeAt(node) - NO_CHILD;
      firstChild[node] = next;
      next += shape >> 1;
      if (shape & 1) words[node] = ++word;
    }
    firstChild[nodes] = nodes;
    this.placeChildren(ROOT);
  }

  private placeChildren(place: number): number {
    const { parents, classes, trie } = this;
    const node = this.nodes[place] as number;
    const first = this.firstChild[node] as number;
    const end = this.firstChild[node + 1] as number;
    const kinds: number[] = [];
    for (let child = first; child < end; child++) kinds.push(classes.get(trie.characters.charCodeAt(child)) as number);
    const least = kinds.length === 0 ? OTHER : Math.min(...kinds);
    let base = Math.max(1, this.next - least);
    while (!kinds.every((kind) => parents[base + kind] === 0)) {
      base++;
      if (base > parents.length) throw new RangeError('the words need more places than were made for them');
    }
    this.next = base + least;
    kinds.forEach((kind, i) => {
      const child = base + kind;
      parents[child] = place;
      this.nodes[child] = first + i;
      this.ends[child] = this.words[first + i] as number;
    });
    this.bases[place] = base;
    return base;
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
    const { classOf, parents, bases, ends, found, call } = this;
    const { length } = text;
    if (this.kinds.length <= length) this.kinds = new Uint16Array(2 * length);
    const { kinds } = this;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      kinds[i] = classOf[code] || this.learn(code);
    }
    kinds[length] = OTHER;
    const root = bases[ROOT] as number;
    for (let i = 0; i < length; i++) {
      let from = ROOT;
      let place = root + (kinds[i] as number);
      for (let next = i + 1; parents[place] === from; next++) {
        const word = ends[place] as number;
        if (word !== 0 && found[word - 1] !== call) {
          found[word - 1] = call;
          hit(word - 1);
        }
        from = place;
        place = (bases[place] || this.placeChildren(place)) + (kinds[next] as number);
      }
    }
  }
}

const ROOT = 1;
/** The class of characters that no word has: no node has such a child. */
const OTHER = 1;
