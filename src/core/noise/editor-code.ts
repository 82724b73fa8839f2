import type { Role } from '../article';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { asked } from './suspects';

/** _NB12556, (QN0040), QF0012: staff codes of portals, after a name. */
const CODE =
  /(?<=[\p{L})）\]】])(?:_[A-Z]{1,4}\d{3,6}|[(（][A-Z]{1,3}\d{3,6}[)）]|(?<=\p{Script=Han}) ?[A-Z]{2}\d{4,6})(?![\p{L}\p{N}])/gu;
const CREDIT: ReadonlySet<Role> = new Set(['editor', 'source', 'byline']);

/** Catches the code of 责任编辑：杜硕_NB12556; must not touch a flight or part number in the text. */
export const editorCode: Rule = {
  id: 'editor-code',
  title: 'Staff code in a credit',
  explanation:
    'The code that portals put after their editor’s name, in credit lines only. Flight and part numbers in the text stay.',
  example: { noise: '责任编辑：杜硕_NB12556', content: '航班CA1837准点起飞。' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'A staff code after the name' },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const line of asked(page).filter(({ index }) => CREDIT.has(roles[index] ?? 'noise')))
      for (const { start, end } of matchesIn(text, line, CODE)) yield { start, end, replacement: '' };
  }),
};
