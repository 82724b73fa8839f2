// What stands between the lines of a Markdown source and is no line: code, rules, HTML. It is said again as it was,
// but for what could act in a reader's window: that is shown as code.

import type { RootContent } from 'mdast';
import type { Span } from '../article';
import { leadsSomewhere } from '../text/addresses';
import { decodeEntity, ENTITY } from '../text/entities';
import { withLineFeeds } from '../text/line-feeds';

const FENCE = /^(`{3,}|~{3,})[ \t]*(\S*)[ \t]*(.*)/;
const RULE = /^[*_-][ \t*_-]*$/;
/** Elements that only show. */
const PASSIVE: ReadonlySet<string> = new Set(
  'a abbr address article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);
/** Blocks of HTML that end with a mark of their own, not with a blank line. */
const ENDS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
  [/^<pre(?![a-z0-9-])/i, /<\/pre>/i],
];

export function rawBlock(text: string, span: Span): RootContent {
  const source = unwrapped(text, span);
  const [first = '', ...rest] = source.split('\n');
  const [, fence, lang, meta] = FENCE.exec(first) ?? [];
  if (fence) return { type: 'code', lang: lang || null, meta: meta || null, value: withoutFence(rest, fence) };
  if (RULE.test(source)) return { type: 'thematicBreak' };
  return isPassive(source) ? { type: 'html', value: source } : { type: 'code', lang: 'html', value: source };
}

/** Without the marks of the quotes and lists that it stands in. */
function unwrapped(text: string, { start, end }: Span): string {
  const { text: source } = withLineFeeds(text.slice(0, end));
  const at = source.length - withLineFeeds(text.slice(start, end)).text.length;
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const quotes = before.split('>').length - 1;
  const indent = before.length - before.lastIndexOf('>') - (quotes > 0 ? 2 : 1);
  const marks = new RegExp(`^(?: {0,3}> ?){0,${quotes}} {0,${Math.max(0, indent)}}`);
  const [first, ...rest] = source.slice(at).split('\n');
  return [first, ...rest.map((line) => line.replace(marks, ''))].join('\n').trimEnd();
}

function withoutFence(lines: readonly string[], fence: string): string {
  const last = lines.at(-1)?.trim() ?? '';
  const isClosed = last.length >= fence.length && last.replaceAll(fence.charAt(0), '') === '';
  return (isClosed ? lines.slice(0, -1) : lines).join('\n');
}

/** A tag that does not end before the next one, or at all: readers disagree on how much of the text is in it. */
const UNCLOSED = /<[/a-z][^<>]*(?:<|$)/i;

/** Whether a reader of Markdown shows it, ends it where it ends here, and nothing in it acts. */
function isPassive(source: string): boolean {
  const own = ENDS.find(([start]) => start.test(source));
  if (own ? !own[1].test(source) : /\n[ \t]*\n/.test(source) || UNCLOSED.test(source)) return false;
  for (const [, tag = ''] of source.matchAll(/<[/]?([a-z][^\s/>]*)/gi))
    if (!PASSIVE.has(tag.toLowerCase())) return false;
  const said = source.replace(ENTITY, (reference) => decodeEntity(reference) ?? reference);
  if (/[\s"'/]on[a-z]{3,}\s*=|[\s"'/]style\s*=/i.test(said)) return false;
  return [...said.matchAll(/(?:[a-z]\s*=\s*["']?|^\[[^\n]*\]:\s*)([^\s"'>]*)/gi)].every(
    ([, address = '']) => address === '' || address.startsWith('#') || leadsSomewhere(address),
  );
}
