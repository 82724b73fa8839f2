import { sieve } from '../sieve/sieve';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import { gluedTail } from './glued';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 返回搜狐，查看更多, [返回光明网首页], 举报/反馈, 阅读原文 with what is glued to them. */
const SHAPED =
  /^[[【(（]? ?(?:(?:点击|點擊)?返回[^。,]{1,12}(?:首页|首頁|频道|頻道)(?:>>|»|[,，]?查看更多)?|返回[^。,]{1,8}[,，] ?查看更多|(?:举报|舉報) ?[/|]? ?(?:反馈|回報)|(?:我要)?(?:纠错|糾錯|反馈)(?:\/反馈)?|(?:网友|我要|内容|新闻|稿件)?纠错(?:热线|电话|邮箱)? ?[:：]? ?[\d@\w.-]{0,40}|(?:更多|查看)(?:精彩)?内容[,，]?(?:请)?(?:返回|点击)[^。]{1,12}) ?[\]】)）]?$/u;
/** `Found a typo? Let us know`, `See an error? Tell us`, `Originally published on …` stay with the words that only pages say. */
const ENGLISH =
  /^(?:(?:spot(?:ted)?|see|found|notice(?:d)?) (?:an? )?(?:error|mistake|typo|something wrong).{0,60}|(?:report|suggest|submit) (?:an? )?(?:error|correction|typo|problem|mistake)s?(?: (?:in|on|with|about|to) .{3,30})?|to (?:report|suggest) (?:an? )?(?:error|correction|typo).{5,120}|(?:click here )?(?:to )?(?:reuse|republish|license) this (?:content|article|story)|journalistic standards .{0,60}|this entry was posted (?:in|on) .{2,200}|(?:posted|filed) in .{2,120} (?:tagged|bookmark the permalink).{0,160}|bookmark the permalink\.?|dieser (?:eintrag|beitrag) wurde .{0,60}(?:veröffentlicht|verschlagwortet|gepostet).{0,240}|cette entrée a été publiée dans .{2,200}|esta entrada (?:fue|ha sido) publicada en .{2,200})$/iu;

/** What portals glue to the last sentence; nothing else goes there by itself. */
const GLUED =
  /^[[【(（]? ?(?:返回[^。,]{1,8}[,，] ?查看更多|返回[^。,]{1,12}(?:首页|首頁) ?(?:>>|»)?|[举舉][报報]\/反[馈饋]) ?[\]】)）]?$/u;

const TAIL = sieve({ within: [GLUED] });
const SUSPECT = sieve({ patterns: [SHAPED, ENGLISH], lines: ['platform-tail'] });

/** Catches 返回搜狐，查看更多 and 举报/反馈; must not touch “举报电话已经公布”. */
export const platformTail: Rule = {
  id: 'platform-tail',
  title: 'Platform’s closing line',
  explanation:
    'What platforms put under every article: “返回搜狐，查看更多”, “举报/反馈”, “【纠错】”, “Report an error”. Whole lines, and the first two where they are glued to the last sentence.',
  example: { noise: '返回搜狐，查看更多', content: '举报电话已经公布。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A line that the platform puts under every article' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 260 && (isPhrase('platform-tail', folded) || SHAPED.test(folded) || ENGLISH.test(folded)))
        yield { block: index, sure: index > 0 && isOutside(page, index) ? 'certain' : 'likely' };
  }),
  find: hitsByNeighbours(function* (page) {
    for (const span of gluedTail(page, TAIL, (folded) => GLUED.test(folded)))
      yield { ...span, replacement: '', reason: { text: 'The platform’s closing line, glued to the last sentence' } };
  }),
};
