import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

const MINUTES = '\\d{1,3}\\s?(?:-\\s?\\d{1,3}\\s?)?(?:min(?:ute|uto|uten)?s?\\.?|мин(?:ут[аы]?)?\\.?|分钟|分鐘|分|분)';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:an? )?${MINUTES}(?:['’] | |-)?(?:read|reading time|to read|lesezeit|de lecture|de lectura|de leitura|lectura|leitura|чтения|на чтение|阅读|閱讀|读完|읽기)\\.?$`,
    'iu',
  ),
  new RegExp(
    `^(?:est(?:imated|\\.)? )?(?:read(?:ing)?(?: time)?|lesedauer|lesezeit|temps de lecture|lecture|tiempo de lectura|tempo de leitura|leitura|время (?:на )?чтения|読了時間|読了目安|읽는 시간)\\s?[:：]?\\s?(?:about |approx\\.? |ca\\. |約|약 |~)?${MINUTES}\\.?$`,
    'iu',
  ),
  /^[（(]?(?:全文|本文|正文)(?:共|约|共计|字数)+:?\s?\d{2,6}\s?(?:余|多)?字.{0,20}[)）]?$/u,
  /^(?:预计|預計|大约|建议)?(?:阅读|閱讀|读完)(?:时间|時間|时长|時長|全文|本文|完)*(?:预计|约|約|大约|需|要)*:?\s?\d{1,3}\s?(?:分钟|分鐘|min|秒).{0,6}$/u,
  /^この記事は約\s?\d+\s?分で読めます。?$/u,
];

const SUSPECT = sieve({ patterns: FORMS });

/** Catches “5 min read” and 预计阅读 3 分钟; must not touch “a five-minute read of the contract” in prose. */
export const readTime: Rule = {
  id: 'read-time',
  title: 'Reading time',
  explanation: 'A line that only says how long the reading takes.',
  example: { noise: '5 min read', content: 'A five-minute read of the contract was enough.' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'Only says how long the reading takes' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 50 && /\d/.test(folded) && FORMS.some((form) => form.test(folded)))
        yield { block: index, sure: 'certain' };
  }),
};
