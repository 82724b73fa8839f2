import { sieve } from '../sieve/sieve';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import { STATED } from './follow-promo';
import { gluedTail, isEntry } from './glued';
import type { Rule } from './rule';
import { suspects } from './suspects';

const LISTS = ['follow-promo', 'subscription-promo', 'app-promo', 'like-prompt', 'qr-promo', 'tip-line'];
/** Requests to the reader that only a site makes: GET … BY CLICKING HERE, 更多…请下载…APP, 锁定@… */
const REQUEST =
  /^(?:(?:get|read|see|watch|download|subscribe|sign up|follow|like|join|click)\b.{0,90}\b(?:by clicking here|click here|on the go|(?:our|the) (?:free )?(?:app|newsletters?)|on (?:facebook|twitter|instagram|youtube|whatsapp|telegram))[.!]?|click here (?:to|for) .{3,60}|subscribe to [A-Z][\p{L}.]{1,20}(?: [A-Z][\p{L}.]{1,20}){0,3} and .{4,80}|(?:更多|欲知更多|了解更多|想看更多|想了解更多).{2,20}(?:请|請|欢迎|歡迎)?(?:下载|下載|关注|關注|搜索|扫码|登录|訂閱|订阅|点击|點擊).{1,30}|锁定@.{2,30}|(?:请|欢迎|长按)?(?:关注|扫码关注|搜索关注|微信搜索)[^，,。]{0,20}(?:公众号|官方微信|微信号|视频号|客户端|头条号).{0,20})$/iu;
const SHOUTED = /^[^\p{Ll}]{20,120}$/u;

const TAIL = sieve({ within: [REQUEST], parts: LISTS });
const SUSPECT = sieve({ patterns: [REQUEST] });

/** Catches CLICK HERE TO GET THE TIDEWATER APP on its own line or behind the last sentence; must not touch a story about the app. */
export const promoInline: Rule = {
  id: 'promo-inline',
  title: 'Promotion behind a paragraph',
  explanation:
    'A request to follow, subscribe or download: on a line of its own in capitals or in fixed words it goes, behind the last sentence of a paragraph its removal is suggested. Sentences about such things stay.',
  example: { noise: 'CLICK HERE TO GET THE TIDEWATER APP', content: 'Readers can get the app by calling the library.' },
  fix: 'apply',
  confidence: 0.9,
  reason: { text: 'The site asks the reader to follow, subscribe or download' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 130 || !REQUEST.test(folded) || STATED.test(folded)) continue;
      yield { block: index, sure: SHOUTED.test(folded) && /[A-Z]/.test(folded) ? 'certain' : 'likely' };
    }
  }),
  find: hitsByNeighbours(function* (page) {
    const isPromo = (folded: string) => isEntry(LISTS, folded) || REQUEST.test(folded);
    for (const span of gluedTail(page, TAIL, isPromo))
      yield { ...span, replacement: '', fix: 'suggest', confidence: 0.8 };
  }),
};
