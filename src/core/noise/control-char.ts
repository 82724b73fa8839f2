import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { asked, suspectsOrPadded } from './suspects';

/** Controls without tab and line ends: C0, DEL and C1. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g;
/** What Windows-1252 has at 0x80 to 0x9f: pages declared as Latin-1 lose their curly quotes and dashes to C1 controls. */
const WINDOWS = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';
const LATIN = /[\p{Script=Latin}\d\s"'.,;:!?()]/u;
/** Leading bytes of broken UTF-8, which is another rule's. */
const BROKEN = /[\u00c2-\u00f4]/;
const VISIBLE = /[^\s\u0000-\u001f\u007f-\u009f]/;

const SUSPECT = sieve({ holdsBeyondAscii: [CONTROLS] });

/** Catches \u0006\u0005 inside a sentence; must not touch tabs. */
export const controlChar: Rule = {
  id: 'control-char',
  title: 'Control character',
  explanation:
    'Control characters inside lines, and lines that hold nothing else. Those that stand for the curly quotes and dashes of Windows become what they stood for; tabs stay.',
  example: { noise: '画了一只骆驼\u0006\u0005，', content: '名次\t船队' },
  fix: 'apply',
  confidence: 0.99,
  reason: { text: 'Control characters have no place in a text' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, text } of asked(page)) if (!VISIBLE.test(text)) yield { block: index, sure: 'certain' };
  }),
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspectsOrPadded(page, SUSPECT))
      for (const { start, end, match } of matchesIn(text, line, CONTROLS)) {
        const before = text.charAt(start - 1);
        if (!BROKEN.test(before)) yield { start, end, replacement: meant(match[0], before, text.charAt(end)) };
      }
  }),
};

function meant(controls: string, before: string, after: string): string {
  if (/^[\u000b\u000c]+$/.test(controls)) return /\S/.test(before) && /\S/.test(after) ? ' ' : '';
  if (!LATIN.test(before) && !LATIN.test(after)) return '';
  let result = '';
  for (let i = 0; i < controls.length; i++)
    result += WINDOWS.charAt(controls.charCodeAt(i) - 0x80).replace('\u0000', '');
  return result;
}
