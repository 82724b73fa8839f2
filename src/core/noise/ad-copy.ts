import type { Rule } from './rule';

/** What offers say, each kind once: order, discount, gift, haste, the way to get it. */
const SIGNS: readonly RegExp[] = [
  /立即(?:抢购|购买|下单|领取|注册|申请|参与|体验)|马上(?:抢|领)|下单|抢购|加入购物车|搶購|立即(?:購買|領取)|\b(?:shop|order|buy|book) now\b|\badd to cart\b/iu,
  /优惠券|满减|领券|折扣|到手价|秒杀|特价|原价|優惠|折價券|\bpromo(?:tion(?:al)?)? code\b|\bdiscount code\b|\bvoucher\b|\bcoupons?\b|\b\d{1,2}% off\b|\bsave (?:up to )?[$£€]?\d+/iu,
  /免费(?:领取|领|试用|体验|申请)|福利|红包|赠品|包邮|彩金|免費(?:領取|試用)|\bfree (?:trial|gift|shipping|delivery|sample)\b/iu,
  /限时|限量|仅限今日|手慢无|先到先得|最后\d+(?:天|小时)|名额有限|限時|\blimited[- ]time\b|\bwhile stocks last\b|\btoday only\b|\bhurry\b|\bdon['’]t miss (?:out|this)\b/iu,
  /(?:点击|戳|扫码|扫描|长按|加)(?:下方|下图|这里|此处|链接|二维码|微信|客服|文末|左下角|阅读原文)|新浪众测|天猫|淘宝搜索|京东搜索|\b(?:click|tap) (?:here|the link)\b|\bsign up (?:now|today)\b|\buse (?:the )?code\b/iu,
];
const FEWEST_SIGNS = 3;
const LONGEST = 400;

/** Catches a paragraph of an offer at either end of the article: 限时福利！点击下方链接免费领取试用装，下单立减50元; must not touch news of a shop that gives discounts. */
export const adCopy: Rule = {
  id: 'ad-copy',
  title: 'Paragraph that advertises',
  explanation:
    'The first or last paragraph where it asks to buy, offers a discount or a gift and urges to be quick: three such signs at least. It is only reported: news for consumers says such things too.',
  example: { noise: '限时福利！点击下方链接免费领取试用装。', content: '商场昨天起对全场商品打九折。' },
  fix: 'report',
  confidence: 0.6,
  reason: { text: 'The paragraph reads like an offer' },
  *find({ blocks, roles }) {
    const paragraphs = blocks.filter((_, i) => roles[i] === 'paragraph');
    const ends = new Set([paragraphs[0], paragraphs.at(-1)]);
    for (const block of ends) {
      if (!block || block.folded.length > LONGEST) continue;
      const signs = SIGNS.filter((sign) => sign.test(block.folded)).length;
      if (signs < FEWEST_SIGNS) continue;
      const reason = { text: 'The paragraph reads like an offer: {0} signs of one', args: [signs] };
      yield { start: block.start, end: block.end, replacement: '', reason };
    }
  },
};
