// What Markdown would read as markup is escaped, by the patterns that mdast knows for it, some sixty. Most words hold
// nothing of the kind: one look tells.

import { defaultHandlers, type SafeConfig, type State, type Unsafe } from 'mdast-util-to-markdown';

/** What is unsafe inside some constructs. */
interface Scope {
  readonly unsafe: Unsafe[];
  /** Characters that may be escaped there. */
  readonly characters: ReadonlySet<string>;
  /** Finds the first that any pattern may be about. */
  readonly any: RegExp;
}

type Handler = typeof defaultHandlers.text & { peek?: typeof defaultHandlers.text };

/** Writes a document as mdast does, but for the way to what is escaped. */
export const root: typeof defaultHandlers.root = (node, parent, state, info) => {
  state.safe = quickSafe(state);
  state.containerPhrasing = quickPhrasing(state);
  return defaultHandlers.root(node, parent, state, info);
};

/** Before a word is written, what stands before it wants to know how it begins: without writing it, where that is enough. */
export const text: Handler = (node, parent, state, info) => defaultHandlers.text(node, parent, state, info);
text.peek = (node, parent, state, info) => {
  const first = String.fromCodePoint(node.value.codePointAt(0) ?? 0x20);
  return first === ' ' || scopeOf(state).characters.has(first) ? text(node, parent, state, info) : first;
};

function quickSafe(state: State): State['safe'] {
  const { safe } = state;
  return (value: string | null | undefined, config: SafeConfig) => {
    const { unsafe, any } = scopeOf(state);
    const before = config.before ?? '';
    const words = `${before}${value ?? ''}${config.after ?? ''}`;
    any.lastIndex = before.length;
    const first = any.exec(words)?.index ?? words.length;
    // What stands around the value is looked at, and never escaped.
    if (first >= before.length + (value ?? '').length) return value ?? '';
    const here = unsafe.filter(({ character }) => words.includes(character));
    return safe.call(Object.create(state, { unsafe: { value: here } }), value, config);
  };
}

/** Most cells, items and labels are one piece of text: there is nothing in them to be fitted together. */
function quickPhrasing(state: State): State['containerPhrasing'] {
  const { containerPhrasing } = state;
  return (parent, info) => {
    const [only, ...more] = parent.children;
    return only?.type === 'text' && more.length === 0
      ? state.safe(only.value, { before: info.before, after: info.after })
      : containerPhrasing.call(state, parent, info);
  };
}

/** By the constructs around. The patterns are always the same: `writeMarkdown` has but one set of extensions. */
const scopes = new Map<string, Scope>();

function scopeOf({ stack, unsafe }: State): Scope {
  const key = stack.join(' ');
  const known = scopes.get(key);
  if (known) return known;
  const scope = scopeIn(stack, unsafe);
  scopes.set(key, scope);
  return scope;
}

function scopeIn(stack: State['stack'], patterns: readonly Unsafe[]): Scope {
  const isIn = (constructs: Unsafe['inConstruct']) => [constructs ?? []].flat().some((name) => stack.includes(name));
  const isAnywhere = (constructs: Unsafe['inConstruct']) => [constructs ?? []].flat().length === 0;
  const unsafe = patterns.filter(
    ({ inConstruct, notInConstruct }) => (isAnywhere(inConstruct) || isIn(inConstruct)) && !isIn(notInConstruct),
  );
  return {
    unsafe,
    characters: new Set(unsafe.map(({ character }) => character)),
    // A backslash is escaped by another way.
    any: new RegExp([...unsafe.map(sourceOf), '\\\\'].join('|'), 'gu'),
  };
}

/** The character comes first, so that the engine skips all others. Where it depends on nodes beside it, it is enough. */
function sourceOf({ character, atBreak, before, after, beforeNode, afterNode }: Unsafe): string {
  const mark = character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
  if (beforeNode || afterNode) return mark;
  const ahead = `${atBreak ? '[\\r\\n][\\t ]*' : ''}${before ? `(?:${before})` : ''}`;
  return `${mark}${ahead && `(?<=${ahead}${mark})`}${after ? `(?=${after})` : ''}`;
}
