import { sieve } from '../sieve/sieve';
import { startsWithCase } from '../text/character-bits';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isBehindBody, isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 看都看完了，点【在看】试试, 觉得不错就点个赞吧, 喜欢本文请转发: asked of the reader, on a line of its own. */
const SHAPED =
  /^(?:[^。]{0,24}[,，!！:~ ])?(?:请|欢迎|记得|别忘了?|麻烦|顺手|觉得有用|就|快|给我|帮忙|随手)?(?:点|戳|按|點)(?:一?下|一?个|個|亮)?\s*[【“"「[]?(?:在看|好看|赞|讚|赞和在看|小心心|大拇指|收藏|分享|喜歡|喜欢)[】”"」\]]?(?:(?:吧|哦|呀|啦|哟|再走|试试|支持|鼓励|一下|[,，!！~ ]|让更多|告诉|分享给?)[^。]{0,10}){0,3}[\ufffd。!！~👇]{0,12}(?:在看)?$|^(?:如果)?(?:觉得|感觉|喜欢|认为)?[^。,，]{0,12}(?:不错|有用|有帮助|好看|喜欢|有收获)[^。,，]{0,8}[,，]?\s*(?:就|请|欢迎|记得|别忘了|不妨)?[^。]{0,8}(?:点赞|转发|在看|分享给|收藏|三连|打赏)[^。]{0,20}[。!！~]?$|^(?:欢迎|请|记得|别忘了)?(?:点赞|转发|在看|收藏|分享|评论|打赏)(?:[、,，+和 ](?:点赞|转发|在看|收藏|分享|评论|打赏|关注))+[^。]{0,12}[。!！~]?$/u;
const ENGLISH =
  /^(?:if you (?:like|liked|enjoy|enjoyed) (?:this|our|the) (?:article|story|post|piece|video|content)\b.{3,120}|(?:please )?(?:like|share|like and share|rate) (?:this|our) (?:article|story|post|page)(?: .{0,40})?|(?:did you )?(?:like|enjoy)(?:ed)? this (?:article|story|post|piece)\?.{0,80}|(?:give|hit) (?:us|this|the) (?:a )?(?:like|thumbs[ -]up|clap).{0,60}|be the first to like this\.?|liked by \d+ .{0,20})$/iu;

const SUSPECT = sieve({ patterns: [SHAPED, ENGLISH], lines: ['like-prompt'] });

/** Catches 觉得有用点个在看; must not touch “网友纷纷点赞” in a sentence or as a heading. */
export const likePrompt: Rule = {
  id: 'like-prompt',
  title: 'Asks for a like',
  explanation: 'A line that asks the reader to like, share or tip. Reports of what readers liked stay.',
  example: { noise: '看都看完了，点个【在看】吧', content: '视频发布后，网友纷纷点赞。' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Asks the reader for a like' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 150 || index === 0) continue;
      if (isPhrase('like-prompt', folded)) {
        if (isOutside(page, index)) yield { block: index, sure: 'certain' };
        else if (folded.length > 3) yield { block: index, sure: 'likely' };
      } else if ((folded.length <= 60 && SHAPED.test(folded)) || (startsWithCase(folded) && ENGLISH.test(folded)))
        yield { block: index, sure: isBehindBody(page, index) ? 'certain' : 'likely' };
    }
  }),
};
