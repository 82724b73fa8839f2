// The words of a paragraph or heading, without its marks.

import type { parser } from '@lezer/markdown';
import type { Picture } from '../../article';
import { leadsSomewhere } from '../../text/addresses';
import { decodeEntity, ENTITY } from '../../text/entities';
import { type Look, PLAIN } from '../inline';

export type Node = ReturnType<typeof parser.parse>['topNode'];

export interface Sink {
  add(words: string, start: number, length: number, look: Look): void;
  picture(picture: Picture): void;
  /** What a label refers to. */
  addressOf(label: string): string | undefined;
}

const LOOKS: Readonly<Record<string, Look>> = {
  StrongEmphasis: { strong: true },
  Emphasis: { emphasis: true },
  InlineCode: { code: true },
  Strikethrough: { deleted: true },
};

/** A picture that a Markdown file carries in itself. */
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Gives the words between the marks; offsets of the nodes count from `from`. */
export function addInline(node: Node, text: string, from: number, sink: Sink, look: Look = PLAIN): void {
  let at = node.from;
  // Tags of HTML are nodes of their own: what stands between two of them looks as they say.
  let shifted = look;
  const upTo = (end: number) => {
    if (end > at) sink.add(text.slice(from + at, from + end), from + at, end - at, shifted);
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    upTo(child.from);
    const tag = child.name === 'HTMLTag' ? text.slice(from + child.from, from + child.to).toLowerCase() : '';
    const shift = /^<(su[bp])>$/.exec(tag)?.[1] as Look['shift'];
    if (shift) shifted = { ...look, shift };
    else if (/^<\/su[bp]>$/.test(tag)) shifted = look;
    inside(child, text, from, sink, shifted);
    at = child.to;
  }
  upTo(node.to);
}

function inside(node: Node, text: string, from: number, sink: Sink, look: Look): void {
  const { name } = node;
  const source = text.slice(from + node.from, from + node.to);
  const add = (words: string) => sink.add(words, from + node.from, source.length, look);
  const own = LOOKS[name];
  if (own) addInline(node, text, from, sink, { ...look, ...own });
  else if (name === 'Link' || name === 'Autolink') linked(node, text, from, sink, look);
  else if (name === 'Image') {
    const address = addressIn(node, text, from) ?? sink.addressOf(labelIn(node, text, from));
    const alt = source.slice(2, Math.max(2, source.lastIndexOf(']')));
    if (leadsSomewhere(address) || IMAGE_DATA.test(address ?? ''))
      sink.picture({ alt: alt.split('](')[0] ?? '', address: address ?? '' });
  } else if (name === 'URL' && look.link === undefined && !isPart(node))
    sink.add(source, from + node.from, source.length, leadsSomewhere(source) ? { ...look, link: source } : look);
  else if (name === 'Entity') add(decodeEntity(source) ?? source);
  else if (name === 'Escape') add(source.slice(1));
  else if (name === 'HardBreak') sink.add('\n', from + node.to - 1, 1, look);
}

function linked(node: Node, text: string, from: number, sink: Sink, look: Look): void {
  const link = addressIn(node, text, from) ?? sink.addressOf(labelIn(node, text, from));
  if (node.name === 'Autolink') {
    const url = node.getChild('URL');
    const words = url ? text.slice(from + url.from, from + url.to) : '';
    if (url) sink.add(words, from + url.from, words.length, leadsSomewhere(link) ? { ...look, link } : look);
    return;
  }
  addInline(node, text, from, sink, leadsSomewhere(link) ? { ...look, link } : look);
}

/** `label` of `[words][label]`, `[label][]` and `[label]`. */
function labelIn(node: Node, text: string, from: number): string {
  const said = text.slice(from + node.from, from + node.to).replace(/^!/, '');
  const label = /\[([^[\]]+)\](?:\[\])?$/.exec(said)?.[1];
  return label ?? '';
}

function addressIn(node: Node, text: string, from: number): string | undefined {
  const url = node.getChild('URL');
  if (!url) return undefined;
  const said = text.slice(from + url.from, from + url.to).replace(/^<|>$/g, '');
  return said.replace(ESCAPE, '$1').replace(ENTITY, (reference) => decodeEntity(reference) ?? reference);
}

/** The address of a link or image, not an address that is said. */
function isPart(node: Node): boolean {
  return node.parent?.name === 'Link' || node.parent?.name === 'Image';
}
