import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 扫描下方二维码解锁更多技能, 长按识别二维码关注, 用微信扫码二维码: an order, short, without a subject. */
const SHAPED =
  /^[（(【[▲↑↓👇]?\s*(?:更多[^。]{0,16}[,，!！]?)?(?:请|敬请|欢迎|快|赶紧|可以?)?(?:用|使用|打开|通过)?(?:手机|微信|支付宝|淘宝|app|[^。,，]{1,6}app)?[,，]?(?:点击|长按|長按|扫描|掃描|扫码|扫一扫|掃一掃|识别|識別|扫)[^。,，]{0,14}(?:二维码|二維碼|qr ?code|小程序码|海报)[^。]{0,20}$|^[（(【[]?\s*(?:微信)?(?:扫码|扫一扫|掃一掃|掃碼)[,，]?(?:关注|加入|下载|查看|阅读|观看|分享|报名|进群|领取|收听|加|看|打开|關注|了解)[^。]{0,16}$|^(?:上|下|左|右|文末)[^。,，]{0,6}二维码[^。]{0,16}(?:关注|加入|下载|报名)[^。]{0,12}$|^scan (?:the|this) qr code.{0,60}$/iu;
/** News about the thing itself: fraud, payment, traceability. */
const TOPIC = /(?:骗|诈|警方|陷阱|支付|付款|溯源|骑|乘车|入园|点餐|背后|为何|为什么|吗|[?？])/u;

const SUSPECT = sieve({ patterns: [SHAPED], lines: ['qr-promo'] });

/** Catches 扫描二维码关注我们; must not touch 扫描二维码即可查看展品介绍。 in a museum's story. */
export const qrPromo: Rule = {
  id: 'qr-promo',
  title: 'QR code prompt',
  explanation: 'A short line that asks to scan a code which the text no longer has. Sentences about codes stay.',
  example: { noise: '扫描二维码关注我们', content: '观众扫描二维码，就能听到老艺人的讲解。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'Asks to scan a code that is not in the text' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 90) continue;
      const known = isPhrase('qr-promo', folded);
      if (known || (folded.length <= 45 && SHAPED.test(folded) && !TOPIC.test(folded)))
        yield { block: index, sure: index > 0 && isOutside(page, index) ? 'certain' : 'likely' };
    }
  }),
};
