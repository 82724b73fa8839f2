import { sieve } from '../sieve/sieve';
import { bodyOf } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 1、回复【公租房】查看最新消息, 点击菜单栏【便民服务】, 后台回复“地图”获取: what to send to an account. */
const ENTRY =
  /^(?:[^。]{0,30}[,，]\s*)?(?:\d{1,2}\s*[、.．]\s*|[▶►★·•-]\s*)?(?:请)?(?:在)?(?:公众号|公号|微信)?(?:后台|对话框|聊天框|留言)?(?:内|中|里)?(?:发送|回复|回覆|输入|点击|點擊)(?:关键[词字]|菜单栏?|底部菜单栏?|文字|數字|数字)?\s*[【“"「『[][^】”"」』\]]{1,20}[】”"」』\]]\s*(?:→?[【“"][^】”"]{1,20}[】”"])?[^。]{0,30}[。!！]?$/u;
const WHAT_FOR = /(?:查看|获取|獲取|领取|查询|查詢|了解|阅读|进入|下载|免费|最新|即可|可查|看|菜单)/u;

const SUSPECT = sieve({ patterns: [ENTRY] });

/** Catches 1、回复【公租房】查看最新消息; must not touch 拨打12345，按1转人工。 in a list of service numbers. */
export const replyMenu: Rule = {
  id: 'reply-menu',
  title: 'Reply-with-keyword menu',
  explanation:
    'Lines that tell what to send to an account to get something: “回复【公租房】查看最新消息”. Telephone menus and instructions of a service stay.',
  example: { noise: '1、回复【公租房】查看最新消息', content: '市民拨打热线后，按1可转人工服务。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'Tells which word to send to the account' },
  *mark(page) {
    const entries = suspects(page, SUSPECT).filter(
      ({ folded }) => folded.length <= 80 && ENTRY.test(folded) && WHAT_FOR.test(folded),
    );
    for (const { index } of entries)
      yield { block: index, sure: entries.length > 1 || index > bodyOf(page).last ? 'certain' : 'likely' };
  },
};
