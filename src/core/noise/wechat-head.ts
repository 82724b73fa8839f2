import { sieve } from '../sieve/sieve';
import { isPhrase } from './phrases';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 微信号 itskingname, 功能介绍 聚焦…; 微信ID: */
const ACCOUNT = /^(?:微信号|微信號|微信id|公众号id|微信公众号|公众号)\s?[: ]\s?[A-Za-z][\w-]{3,30}$/iu;
const PURPOSE = /^(?:功能介绍|功能介紹|账号简介|公众号简介)[: ]\s?\S.{0,160}$/u;
const ABOVE =
  /^[↑▲△☝↓▼]*\s?(?:点击|點擊|点|戳|请点击)(?:上方|上面|标题下方?|题目下|左上角|蓝色|藍色|下方)?.{0,6}(?:蓝字|藍字|蓝色字|小字|头像|名片).{0,20}$/u;
const DAY = /^(?:今天|昨天|前天|\d{1,2}天前|\d周前|星期[一二三四五六日]|周[一二三四五六日])(?:\s?\d{1,2}:\d{2})?$/u;
/** Head lines of such a page follow each other within so many lines. */
const NEAR = 6;

const SUSPECT = sieve({ patterns: [ACCOUNT, PURPOSE, ABOVE] });

/** Catches 微信号 itskingname, 功能介绍 … and 点击上方蓝字关注 before the first paragraph; must not touch 原创：林小舟. */
export const wechatHead: Rule = {
  id: 'wechat-head',
  title: 'Head of a WeChat page',
  explanation:
    'What WeChat writes above an article: the account’s id and purpose, 点击上方蓝字关注, 原创 alone, 昨天. The author behind 原创： stays.',
  example: { noise: '微信号 itskingname', content: '原创：林小舟' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'What WeChat writes above an article' },
  *mark(page) {
    const { blocks, profile } = page;
    const head = profile.firstProse < 0 ? blocks.length : profile.firstProse;
    const sure = suspects(page, SUSPECT)
      .filter(
        ({ folded }) => folded.length <= 180 && (ACCOUNT.test(folded) || PURPOSE.test(folded) || ABOVE.test(folded)),
      )
      .map(({ index }) => index);
    // The purpose of an account is written like a paragraph: it may stand at the head and be prose itself.
    const limit = Math.max(head, (sure[0] ?? -1) <= NEAR ? (sure.at(-1) ?? -1) + 1 : 0);
    const isSure = new Set(sure);
    const isNear = new Set(sure.flatMap((index) => Array.from({ length: 2 * NEAR + 1 }, (_, i) => index - NEAR + i)));
    for (const { index, folded } of blocks.slice(0, limit + 2)) {
      const near = isNear.has(index);
      if (isSure.has(index)) yield { block: index, sure: 'certain' };
      else if (index >= head && !near) continue;
      else if (isPhrase('wechat-head', folded)) yield { block: index, sure: 'certain' };
      else if (DAY.test(folded) || isPhrase('wechat-head:word', folded))
        yield { block: index, sure: near ? 'certain' : 'likely' };
    }
  },
};
