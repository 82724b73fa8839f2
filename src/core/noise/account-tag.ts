import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

const TAG =
  /(?<=[\p{Script=Han}\p{L}\p{N}])[(（](?:(?:新浪|腾讯|官方)?微博|微博数据|(?:微信)?公众号|微信(?:公众号|号|ID)?[:：][^()（）\n]{1,30}|(?:微信)?公众号[:：][^()（）\n]{1,30}|(?:新浪)?微博[:：]?@[^()（）\n]{1,30})[)）]/gu;

const SUSPECT = sieve({ within: [TAG] });

/** Catches 谷歌(微博) and 中新网（微信公众号：cns2012）; must not touch an aside such as 微博（当时还没有上市）. */
export const accountTag: Rule = {
  id: 'account-tag',
  title: 'Account after a name',
  explanation:
    'The account that portals put after a name, in brackets: its removal is suggested. Brackets that say anything else stay.',
  example: { noise: '谷歌(微博)今天宣布', content: '微博（当时还没有上市）' },
  fix: 'suggest',
  confidence: 0.8,
  reason: { text: 'An account that the portal put after the name' },
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT))
      for (const { start, end } of matchesIn(text, line, TAG)) yield { start, end, replacement: '' };
  }),
};
