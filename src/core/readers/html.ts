// A page as blocks with their places in its source. Events of a parser, no tree: one pass, linear in the page.

import { Parser } from 'htmlparser2';
import type { Reading } from '../article';
import { PageReader } from './html/page';
import { QuickTokenizer } from './html/quick-tokenizer';

/** As deep as browsers go. */
const DEEPEST = 512;

/** Reads any text as HTML; broken markup is everyday input. */
export function readHtml(text: string): Reading {
  const page = new PageReader();
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        // The parser looks through all open elements for each tag: the outermost of too many are forgotten.
        const { stack } = parser as unknown as { readonly stack: string[] };
        if (stack.length > DEEPEST) stack.length = DEEPEST;
        page.openTag(tag, attributes);
      },
      ontext: (words) => page.text(words, parser.startIndex, parser.endIndex + 1 - parser.startIndex),
      onclosetag: (tag) => page.closeTag(tag),
    },
    { decodeEntities: true, Tokenizer: QuickTokenizer },
  );
  parser.end(text);
  return page.finish(lineCounter(text));
}

/** Numbers of lines, for offsets that never go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = text.indexOf('\n');
  return (offset) => {
    for (; at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
    return line;
  };
}
