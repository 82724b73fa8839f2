import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Capitals and digits one by one, as in the numbers of standards; a number at least must be among them. */
const SPACED = /(?<![A-Za-z0-9] ?)[A-Z](?: [A-Z]){1,5}(?: ?\d){2,8}(?: ?[/／][A-Z])?(?![A-Za-z0-9])/gu;

const SUSPECT = sieve({ within: [SPACED] });

/** Catches D B 3 6/T; must not touch initials (J R R Tolkien) or options (A B C D). */
export const ocrLetterspace: Rule = {
  id: 'ocr-letterspace',
  title: 'Letters spaced out by OCR',
  explanation:
    'Codes whose capitals and digits stand apart, suggested without the spaces. Initials and lists of letters stay.',
  example: { noise: '依据D B 3 6/T标准', content: '选项为A B C D' },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'A code with spaces between its letters' },
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT))
      for (const { start, end, match } of matchesIn(text, line, SPACED))
        if (match[0].includes(' ')) yield { start, end, replacement: match[0].replaceAll(' ', '') };
  }),
};
