// Words as a tree that is told in strings: what a build ships, and what a word finder reads.

/** The nodes breadth first, the root before all; the children of a node stand in a row. */
export interface PackedTrie {
  /** By node: its character; that of the root says nothing. */
  readonly characters: string;
  /** The characters, each once. */
  readonly alphabet: string;
  /** By node: how many children it has, from `NO_CHILD` on two for each; one more where a word ends. */
  readonly shapes: string;
}

export const NO_CHILD = 0x23;

interface Node {
  readonly character: string;
  readonly children: Map<string, Node>;
  word: number;
}

const nodeOf = (character: string): Node => ({ character, children: new Map(), word: -1 });

/** `order`: the words by the place of their end in the trie, which is their number from then on. */
export function packTrie(words: readonly string[]): { readonly trie: PackedTrie; readonly order: readonly number[] } {
  const nodes = [nodeOf(' ')];
  words.forEach((word, number) => {
    let node = nodes[0] as Node;
    for (let i = 0; i < word.length; i++) {
      const character = word.charAt(i);
      const next = node.children.get(character) ?? nodeOf(character);
      node.children.set(character, next);
      node = next;
    }
    node.word = number;
  });
  // Grows while it is read.
  for (const { children } of nodes) nodes.push(...children.values());
  const characters = nodes.map(({ character }) => character).join('');
  return {
    trie: {
      characters,
      alphabet: [...new Set(characters)].join(''),
      shapes: nodes
        .map(({ children, word }) => String.fromCharCode(NO_CHILD + 2 * children.size + (word < 0 ? 0 : 1)))
        .join(''),
    },
    order: nodes.flatMap(({ word }) => (word < 0 ? [] : [word])),
  };
}
