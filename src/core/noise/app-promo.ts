import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 打开澎湃新闻客户端查看更多, 海量资讯、精准解读，尽在新浪财经APP: from the verb to the end of the line. */
const SHAPED =
  /^[（(【[▶►>]? ?(?:(?:立即|马上|点击|點擊|请|扫码|现在就|更多[^。]{0,20}[,，]?请?|本文来自[^。]{1,16}[,，]更多[^。]{0,16}请)?(?:打开|下载|下載|安装|开启|開啟|登录|使用|前往|进入)[^。,，]{0,16}(?:app|客户端|客戶端|应用程序|應用程序)[”"」]?(?:[,，]? ?(?:查看|阅读|观看|收听|看|享|体验|参与|获取|跟蹤|跟踪|参与讨论)[^。]{0,24})?|[^。]{2,40}[,，、 ](?:尽在|就在|都在|盡在|請用|请用|请下载|请看)[^。]{0,12}(?:app|客户端)|(?:相关新闻\s)?[^。]{2,20}尽在[^。]{2,12}(?:app|客户端)|[^。]{1,14}(?:app|客户端)(?: ?)(?:下载|下載)|[^。]{0,12}app内(?:打开|阅读|查看)|不用抽 不用搶.{0,60}|(?:按|點)我(?:看活動辦法|下載[^。]{0,10})) ?(?:>>|»|>)?[。!！]? ?[）)】\]]?$/iu;
const ENGLISH =
  /^(?:click here to )?(?:download|get|install|open|try) (?:(?:the|our|this|it in the|in the) )?(?:new |free |official |mobile )?(?:[\p{L}\d' &.]{0,30} )?(?:mobile |news )?app(?:s)?(?: (?:now|today|here|for free|for (?:ios|android|iphone|free)|from|on|to (?:read|get|see|follow|stay|keep|continue)).{0,60})?[.!]?$/iu;

const SUSPECT = sieve({ patterns: [SHAPED, ENGLISH], lines: ['app-promo'] });

/** Catches 打开APP and “Download our app”; must not touch 打开APP，老人先看到的是字号 as the start of a story. */
export const appPromo: Rule = {
  id: 'app-promo',
  title: 'App advertisement',
  explanation:
    'A line that asks to open or download the outlet’s app, as a whole. News about an app, in sentences, stays.',
  example: { noise: '打开APP，查看更多精彩图片', content: '这款APP上线三天，下载量突破百万。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'Asks the reader to use the app' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 120) continue;
      if (isPhrase('app-promo', folded) || SHAPED.test(folded) || ENGLISH.test(folded))
        yield { block: index, sure: index > 0 && isOutside(page, index) ? 'certain' : 'likely' };
    }
  }),
};
