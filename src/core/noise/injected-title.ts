import type { Role } from '../article';
import { sieve } from '../sieve/sieve';
import { comparisonKey } from '../text/fold';
import { matchesIn } from '../text/matches';
import { similarity } from '../text/similarity';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** No headline is longer. */
const BRACKET = /[【[]([^【】[\]]{4,120})[】\]]/g;
const SIMILAR = 0.8;
const PROSE: ReadonlySet<Role> = new Set(['paragraph', 'list-item', 'quote', 'deck', 'note']);

const SUSPECT = sieve({ within: [BRACKET] });

/** Catches 【|title】 before a paragraph when it repeats the file's title; must not touch 【编者按】 or 【第一财经】. */
export const injectedTitle: Rule = {
  id: 'injected-title',
  title: 'Title injected into a paragraph',
  explanation:
    'The title in brackets inside a paragraph, put there by farms; one that is only similar is suggested. Other bracketed lead-ins stay.',
  example: { noise: '【|本文的标题】办事不求人。', content: '【编者按】办事不求人。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'The title again, in brackets inside a paragraph' },
  find: hitsByNeighbours(function* (page) {
    const { text, roles, title } = page;
    const key = title === undefined ? '' : comparisonKey(title);
    if (key.length < 4) return;
    for (const line of suspects(page, SUSPECT)) {
      if (!PROSE.has(roles[line.index] ?? 'noise')) continue;
      for (const { start, end, match } of matchesIn(text, line, BRACKET)) {
        const [, words = ''] = match;
        const found = comparisonKey(words);
        if (found === key) yield { start, end, replacement: '' };
        else if (/^\s*[|｜]/.test(words) || similarity(found, key) >= SIMILAR)
          yield { start, end, replacement: '', fix: 'suggest', confidence: 0.7 };
      }
    }
  }),
};
