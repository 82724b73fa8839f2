import { sieve } from '../sieve/sieve';
import { isHan } from '../text/characters';
import { matchesIn } from '../text/matches';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Hiragana in brackets after Han characters, and what is left of ruby markup. */
const READING = /(?<=[\u3400-\u9fff])[(（][\u3041-\u309f]{1,12}[)）]/g;
const MARKUP = /<\/?(?:ruby|rt|rp|rb)>/g;
/** Fewer are a writer's help. */
const MANY = 5;

const SUSPECT = sieve({ within: [READING, MARKUP] });

/** Reports 漢字（かんじ） where the whole text has readings; never removes them: in Japanese they are content. */
export const ruby: Rule = {
  id: 'ruby',
  title: 'Reading in brackets',
  explanation:
    'Japanese readings in brackets, reported where the text is full of them, and ruby tags, whose removal is suggested. A reading that helps with one name stays.',
  example: { noise: '漢字（かんじ）を習（なら）う', content: '田中（たなか）さん' },
  fix: 'suggest',
  confidence: 0.5,
  reason: { text: 'A reading of the characters before it' },
  *find(page) {
    const { text } = page;
    const lines = suspects(page, SUSPECT);
    const found = lines
      .flatMap((line) => [...matchesIn(text, line, READING)])
      .filter(({ start }) => isHan(text.charCodeAt(start - 1)));
    if (found.length >= MANY) for (const { start, end } of found) yield { start, end, replacement: '', fix: 'report' };
    for (const line of lines)
      for (const { start, end } of matchesIn(text, line, MARKUP)) yield { start, end, replacement: '' };
  },
};
