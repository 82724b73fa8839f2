import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { marksByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { asked, suspectsOrPadded } from './suspects';

/** Never seen and never needed: zero-width space, word joiner and kin, byte order mark inside a text, soft hyphen. */
const ALWAYS = '\u200b\u2060-\u2064\ufeff\u00ad';
/** Needed by some scripts: joiners, marks of direction. */
const SOMETIMES = '\u200c-\u200f\u202a-\u202e\u2066-\u2069';
const UNSEEN = new RegExp(`[${ALWAYS}${SOMETIMES}]+`, 'g');
const BLANK_LINE = new RegExp(`^[\\s${ALWAYS}${SOMETIMES}]+$`);
const JOINER = /[\u200c\u200d]/;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Scripts that write with joiners, and pictures put together from several. */
const JOINS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u;
/** Scripts without blanks, where a zero-width space divides words. */
const DIVIDES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const SUSPECT = sieve({ holdsBeyondAscii: [UNSEEN] });

/** Catches the U+200B in 一切正​常; must not touch the joiner of 👩‍🚀 or of a Persian name. */
export const zeroWidth: Rule = {
  id: 'zero-width',
  title: 'Invisible character',
  explanation:
    'Zero-width spaces, soft hyphens and byte order marks inside a text, and lines that hold nothing else. Joiners of Persian, Indic scripts and emoji stay, and so do marks of direction in texts written from right to left.',
  example: { noise: '一切正\u200b常', content: '画着一个宇航员👩\u200d🚀' },
  fix: 'apply',
  confidence: 0.99,
  reason: { text: 'A character that nobody sees' },
  mark: marksByNeighbours(function* (page) {
    const { text } = page;
    for (const { index, start, end, text: words } of asked(page))
      if (words.length <= 64 && BLANK_LINE.test(text.slice(start, end))) yield { block: index, sure: 'certain' };
  }),
  *find(page) {
    const { text } = page;
    let isRightToLeft: boolean | undefined;
    const rightToLeft = () => {
      isRightToLeft ??= RIGHT_TO_LEFT.test(text);
      return isRightToLeft;
    };
    for (const line of suspectsOrPadded(page, SUSPECT))
      for (const { start, end, match } of matchesIn(text, line, UNSEEN))
        if (!isNeeded(match[0], neighbours(text, start, end), rightToLeft)) yield { start, end, replacement: '' };
  },
};

/** `rightToLeft`: whether the text has lines that are written so. */
function isNeeded(run: string, around: string, rightToLeft: () => boolean): boolean {
  if (JOINER.test(run) && JOINS.test(around)) return true;
  if (DIRECTION.test(run) && rightToLeft()) return true;
  return run.includes('\u200b') && DIVIDES.test(around);
}

/** The whole characters on either side. */
function neighbours(text: string, start: number, end: number): string {
  return (
    [...text.slice(Math.max(0, start - 2), start)].slice(-1).join('') +
    String.fromCodePoint(text.codePointAt(end) ?? 32)
  );
}
