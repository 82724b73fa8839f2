import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isOutside } from './place';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** 免责声明：…, 特别声明：以上内容…, 平台声明…: a label that only platforms write. */
const LABELLED =
  /^[（(【[*※＊]? ?(?:平台声明|免责声明|免責聲明|免责条款|特别声明|特別聲明|郑重声明|重要声明|网站声明|本站声明|风险提示及免责|风险提示|搜狐声明|声明|聲明) ?[】\]]? ?[:：].{4,}$/u;
/** `Disclaimer: …` of a page speaks of advice, liability or commissions; a writer's own “Disclosure: I own the shares” informs the reader. */
const LABELLED_ENGLISH =
  /^[（(【[*※＊]? ?(?:(?:legal |financial |affiliate |medical |ad(?:vertising)? )?disclaimer|affiliate disclosure|advertiser disclosure) ?[】\]]? ?[:：].{0,300}(?:advice|liab|responsib|commission|affiliate|warrant|accuracy|not (?:necessarily )?(?:that of|those of|reflect|represent)|at (?:your|their) own risk).*$/iu;
/** What a platform says of what others wrote on it. */
const PLATFORM =
  /(?:信息(?:发布|存储)(?:空间)?(?:平台|服务)|自媒体(?:平台|作者|上传)|用户上传|(?:不代表|并非|不构成)本?(?:网|站|平台|报|刊|台|[^。，]{1,8}(?:网|平台|财经|新闻))[^。]{0,10}(?:观点|立场|意见|认同)|(?:不构成|不作为|非)(?:任何)?(?:投资|買賣|买卖|操作)[^。]{0,8}(?:建议|依据|建議|指导)|(?:仅供|僅供)(?:读者|投资者|學習|学习|交流)?参考|投资有风险|投資有風險|据此(?:操作|投资|入市)|(?:如有|若有|如涉及|如|若)[^。]{0,12}(?:侵权|侵權|版权问题|侵犯)[^。]{0,30}(?:删除|刪除|联系|聯繫|告知|处理)|(?:不|概不)(?:对|承担|負|负)[^。]{0,40}(?:责任|責任|负责|負責))/u;
const WHOLE =
  /^[（(【[*※]?\s*(?:(?:以上|本文|文中|本(?:篇|报告|资讯|內容|内容)|该文|内容|文章|相关)[^。]{0,30})?(?:内容)?(?:仅供参考|僅供參考)[^。]{0,40}[。.！!]?[）)】\]]?$|^[（(【[*※]?\s*(?:投资有风险|投資有風險|股市有风险|市场有风险)[,，]?\s*[^。]{0,20}[。！!]?[）)】\]]?$|^[（(【[*※]?\s*(?:本文|文章|以上|该文|文中)(?:内容|观点)?[^。]{0,8}(?:仅|只|僅)?(?:代表|系|为)作者(?:本人|个人|個人)?[^。]{0,6}(?:观点|觀點|立场|意见)[^。]{0,20}(?:不代表|与本?(?:网|站|平台)|無關|无关|[^。]{0,4}(?:网|站|平台|号)[^。]{0,20}(?:立场|观点|无关))[^。]{0,40}[。]?[）)】\]]?$|^[（(【[*]?\s*(?:本文|文章|图片|素材|以上内容|内容)?[^。]{0,20}(?:如有|若有|如|若)(?:侵权|侵權)[,，]?\s*(?:请|請|敬请)?(?:及时|立即)?(?:与我们|和我们|与本站)?(?:联系|聯繫|告知|通知)[^。]{0,16}(?:删除|刪除|处理)?[。!！]?[）)】\]]?$|^非本网站内容.{2,20}概不负责$/u;
const ENGLISH =
  /^\*?(?:notice: the content above|the (?:content|information|material)s? (?:above|provided|contained|presented|on this (?:site|page|website|blog)|in this (?:article|post|report)|herein)\b.{0,80}(?:is (?:not|for|provided)|does not|should not|are (?:not|for))|this (?:article|post|content|story|page|site|website|material|information) (?:is|was|has been|should|does not|may|contains?)(?: only)? ?(?:for |not |provided for |intended for |be (?:used|considered)|contain )?.{0,40}(?:informational|information purposes|educational purposes|(?:investment|financial|medical|legal|professional) advice|affiliate links|entertainment purposes)|(?:if|when) you (?:buy|purchase|click|make a purchase|shop|follow).{0,80}(?:we|us|our|may|publisher).{0,60}(?:commission|earn|paid|compensat|revenue|affiliate)|we (?:may|might|can)? ?(?:earn|receive|get|collect|make).{0,40}(?:commission|share of (?:the )?(?:sales|revenue)|affiliate|compensation).{0,120}|.{2,60}(?:may )?(?:earns?|receives?) (?:an? )?(?:small )?(?:affiliate commissions?|commissions? (?:from|on|if|when|for|through) (?:you|links|some|products|items|purchases|qualifying|any|affiliate|the links)).{0,120}|as an amazon associate.{3,120}|(?:things|items|products|anything) you (?:buy|purchase|order) (?:through|via|from|using) our links.{3,120}|(?:note to readers: )?if you (?:buy|purchase) something through .{3,120}commission.{0,80}|.{2,40} has affiliate partnerships.{3,160}|all products (?:recommended|featured|reviewed) (?:by|on|here) .{3,300}|we are a participant in (?:the )?.{3,40}(?:associates|affiliate).{3,300}|(?:our|the) (?:products|picks|recommendations|editors?) .{0,60}(?:independently|commission).{0,160}|nothing (?:on|in) this (?:site|article|page|website).{0,120}|.{2,60} is supported by its (?:audience|readers).{0,200}|past performance is (?:not|no) .{3,100})/iu;
/** The practice of opinion pages, which readers should see. */
const OPINION = /^\*?\(?the (?:views|opinions) (?:and opinions )?(?:expressed|presented)/iu;

const SUSPECT = sieve({ patterns: [WHOLE, LABELLED, LABELLED_ENGLISH, ENGLISH, PLATFORM] });

/** Catches 免责声明：…不构成投资建议 and the notes of platforms; must not touch an article about disclaimers, nor “The views expressed are the author's own”. */
export const disclaimer: Rule = {
  id: 'disclaimer',
  title: 'Disclaimer',
  explanation:
    'What a platform says to protect itself: “以上内容为自媒体上传”, “仅供参考，不构成投资建议”, notes about commissions. That an opinion is its author’s own stays.',
  example: { noise: '仅供参考，不构成投资建议', content: '监管部门要求主播在开场时宣读免责声明。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'A disclaimer of the page, not of the story' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      const sure = sureOf(page, index, folded);
      if (sure) yield { block: index, sure };
    }
  }),
};

function sureOf(page: Page, index: number, folded: string): Mark['sure'] | undefined {
  if (folded.length < 6 || folded.length > 900 || OPINION.test(folded)) return undefined;
  const outside = isOutside(page, index) || index >= page.blocks.length - 3;
  if (WHOLE.test(folded)) return outside ? 'certain' : 'likely';
  if (LABELLED.test(folded)) return outside && PLATFORM.test(folded) ? 'certain' : 'likely';
  if (LABELLED_ENGLISH.test(folded)) return 'likely';
  if (ENGLISH.test(folded)) return outside && folded.length <= 400 ? 'certain' : 'likely';
  return outside && folded.length <= 200 && PLATFORM.test(folded) && /^(?:本|以上|该|平台|内容|文章|图片)/u.test(folded)
    ? 'likely'
    : undefined;
}
