import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 更多精彩内容，请关注公众号, 欢迎关注“临河发布”微信公众号, 锁定@…: an order with what to follow. */
const SHAPED =
  /^[（(【[*▲↑↓👇]?\s*(?:(?:了解|获取|想看|看|阅读|欲知|第一时间)?(?:更多|更全|最新)?[^。]{0,24}[,，!！:]\s*)?(?:敬?请|欢迎|歡迎|快来|记得|别忘了|可以?)?(?:点击)?(?:上方|下方|右上角|蓝字|[^。,，]{0,6}蓝字)?(?:搜索|微信搜索?|添加|长按)?(?:关注|關注|锁定|追蹤|订阅|加入|按讚|置顶|设为?星标)[^。]{0,24}(?:公众号|公眾號|公号|微信号|订阅号|视频号|抖音号?|头条号|百家号|官方微[信博]|官微|微信|微博|粉絲(?:團|專頁)|粉丝团|频道|頻道|蓝字|星标|@[\p{L}\p{N}_]{1,16}|line(?:好友|@)?|telegram)[^。]{0,24}[。!！~]?\s*[）)】\]]?$|^[^。]{0,20}(?:请|欢迎|记得|点击)[^。]{0,8}(?:关注|關注|订阅)(?:我们|我們|我|本号)(?:哦|吧|喔|呀)?[。!！~]?$|^(?:关注|關注|订阅)(?:我们|我們|我|本号)(?:哦|吧|喔)?[,，!！ ].{0,20}$|^(?:[^。]{0,20}[,，])?(?:锁定|关注)@[\p{L}\p{N}_]{2,16}.{0,40}$|^(?:官方)?(?:微信)?公[众眾][号號]\s*[:：(（].{2,40}$|^微信号?(?:id)?\s*[:：] ?[a-z][\w-]{4,30}$/iu;
/** Orders only: what is followed is an account, named or the outlet's own. */
const ENGLISH =
  /^(?:please |don't forget to |be sure to |you can (?:also )?)?(?:follow|like|find|join|visit|fan|connect with|catch|chat with|add|tweet|message) (?:us|me|our|[\p{L}\d'’.&@_-]{2,24}(?: [\p{L}\d'’.&@_-]{2,24}){0,4}) (?:and .{3,30} )?(?:on|at|via) (?:our )?(?:twitter|facebook|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|flipboard|google(?: news)?|threads|bluesky|mastodon|social(?: media)?|pinterest|snapchat|reddit)\b.{0,100}$|^(?:add|set|choose|make) .{2,40} (?:as|your) (?:a |your )?preferred source.{0,120}$|^(?:follow|tweet) @\w{2,20}.{0,60}$|^(?:for more|to get more|to stay|stay) .{3,80}(?:follow us|like us|facebook page|our (?:channel|telegram|whatsapp)).{0,60}$|^(?:join|subscribe to|check out) our (?:.{0,24} )?(?:facebook (?:group|page)|(?:youtube|whatsapp|telegram) (?:channel|group)|channel|community)\b.{0,60}$/iu;
/** The same in other languages: the verb of following first. */
const OTHERS =
  /^(?:(?:folgen sie|folge) (?:uns|ihm|ihr) .{0,40}|suivez(?:-nous)? .{0,50}|retrouvez-nous .{0,40}|s[íi]guenos .{0,50}|s[eé]gu[íi]nos .{0,50}|siga(?:-nos)? (?:o|a|no|na|nos|nas) .{0,60}|nos siga .{0,40}|подпис(?:ывайтесь|аться|ывайся|шитесь|шись) на .{0,70}|читайте нас в .{0,40}|следите за .{0,50}|присоединяйтесь к .{0,40}|▶ ?.{0,40}구독하기.{0,40}|.{0,30}をフォロー(?:する)?)$/iu;

/** 关注公众号的人, 关注后: said of those who follow, not to them. */
export const STATED = /的(?:人|用户|粉丝|网友|读者|老人|家长|孩子)|越来越|超过|达到|人次|的是/u;

const SUSPECT = sieve({ patterns: [SHAPED, ENGLISH, OTHERS], lines: ['follow-promo'] });

/** Catches 更多精彩内容，请关注公众号 and “Follow us on Twitter”; must not touch 关注公众号的人越来越多。 */
export const followPromo: Rule = {
  id: 'follow-promo',
  title: 'Asks to follow',
  explanation:
    'A line that asks to follow the outlet or its writer: “关注我们”, “欢迎关注…公众号”, “Follow us on Facebook”. Sentences about followers stay.',
  example: { noise: '更多精彩内容，请关注公众号', content: '关注公众号的人越来越多。' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Asks the reader to follow an account' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 160) continue;
      const known = isPhrase('follow-promo', folded);
      if (!known && !(SHAPED.test(folded) && !STATED.test(folded)) && !ENGLISH.test(folded) && !OTHERS.test(folded))
        continue;
      yield { block: index, sure: isOutside(page, index) ? 'certain' : 'likely' };
    }
  }),
};
