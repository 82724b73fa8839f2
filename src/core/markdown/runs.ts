// Words with their links and emphasis, as the tree of Markdown has them.

import type { Paragraph, PhrasingContent } from 'mdast';
import type { Picture, Run } from '../article';
import { holdable, wordsOf } from './words';

type Look = 'link' | 'strong' | 'emphasis' | 'deleted' | 'shift';
/** From the outermost to the innermost. */
const LOOKS: readonly Look[] = ['link', 'strong', 'emphasis', 'deleted', 'shift'];

export function phrasesOf(runs: readonly Run[]): PhrasingContent[] {
  return parted(phrasesWith(runs, LOOKS));
}

/** Two pieces of code side by side would be read as one. */
function parted(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, i): PhrasingContent[] => {
    const whole = 'children' in node ? { ...node, children: parted(node.children) } : node;
    const isNext = node.type === 'inlineCode' && nodes[i - 1]?.type === 'inlineCode';
    return isNext ? [{ type: 'text', value: ' ' }, whole as PhrasingContent] : [whole as PhrasingContent];
  });
}

function phrasesWith(runs: readonly Run[], looks: readonly Look[]): PhrasingContent[] {
  const [look, ...rest] = looks;
  if (look === undefined) return runs.flatMap(plain);
  return groupsBy(runs, look).flatMap((group): PhrasingContent[] => {
    const value = group[0]?.[look];
    if (value === undefined) return phrasesWith(group, rest);
    const [before, inner, after] = withoutEdges(group);
    const children = inner.length > 0 ? phrasesWith(inner, rest) : [];
    if (children.length === 0) return space(before || after);
    return [...space(before), ...dressed(look, value, children), ...space(after)];
  });
}

export function pictureOf({ alt, address, film }: Picture): Paragraph {
  const words = holdable(alt);
  const link: PhrasingContent = { type: 'link', url: address, children: [{ type: 'text', value: words }] };
  return { type: 'paragraph', children: [film ? link : { type: 'image', alt: words, url: address }] };
}

function dressed(look: Look, value: string | true, children: PhrasingContent[]): PhrasingContent[] {
  if (look === 'link') return [{ type: 'link', url: String(value), children: children.flatMap(unlinked) }];
  if (look === 'deleted') return [{ type: 'delete', children }];
  if (look === 'shift')
    return [{ type: 'html', value: `<${value}>` }, ...children, { type: 'html', value: `</${value}>` }];
  return [{ type: look, children }];
}

/** No link stands inside a link. */
function unlinked(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node];
}

function plain({ text, code, link }: Run): PhrasingContent[] {
  const words = text.replace(/[\0\u2028\u2029\v\f]+/g, ' ');
  if (words === '') return [];
  if (code && words.trim() !== '') return [{ type: 'inlineCode', value: words }];
  return link === undefined ? wordsOf(words) : [{ type: 'text', value: words }];
}

function groupsBy(runs: readonly Run[], look: Look): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]?.[look] === run[look]) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Blanks at the edges stand outside: Markdown has no mark before a blank. */
function withoutEdges(group: readonly Run[]): [before: string, inner: Run[], after: string] {
  const inner = [...group];
  let before = '';
  let after = '';
  for (let run = inner[0]; run; run = inner[0]) {
    const text = run.text.trimStart();
    if (text !== run.text) before = ' ';
    if (text !== '') {
      inner[0] = { ...run, text };
      break;
    }
    inner.shift();
  }
  for (let run = inner.at(-1); run; run = inner.at(-1)) {
    const text = run.text.trimEnd();
    if (text !== run.text) after = ' ';
    if (text !== '') {
      inner[inner.length - 1] = { ...run, text };
      break;
    }
    inner.pop();
  }
  return [before, inner, after];
}

function space(blank: string): PhrasingContent[] {
  return blank === '' ? [] : [{ type: 'text', value: blank }];
}
