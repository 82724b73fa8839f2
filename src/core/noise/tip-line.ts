import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 澎湃新闻报料：4009-20-4009, 新闻热线：0532-…, 如果您有新闻线索，欢迎向我们报料…: the outlet's own number. */
const SHAPED =
  /^[（(【[*☎]? ?(?:[^。,，:：]{0,12}(?:报料|爆料|新闻|投稿|报业|读者|采编|本报|爆料投訴)(?:热线|熱線|专线|專線|电话|电邮|邮箱|信箱|微信|qq|平台|入口)? ?[:：].{0,8}[\d@a-z].{2,60}|(?:如果?|若)?(?:您|你)?(?:有|掌握|提供)[^。]{0,14}(?:新闻|爆料|报道|报料)线索[^。]{0,60}(?:报料|爆料|联系|酬谢|拨打|奖励|提供|投稿|告诉)[^。]{0,40}[。!！]?|(?:一经采[纳用]|一经采用)[^。]{0,30}[。!！]?|(?:欢迎|歡迎)[^。]{0,16}(?:报料|爆料|投稿|提供新闻线索)[^。]{0,50}[。!！]?|我要(?:报料|爆料|投稿)|제보[:는].{2,60}|▶? ?제보하기.{0,40}|.{0,20}카카오톡.{0,20}제보.{0,30}) ?[）)】\]]?$/iu;
const ENGLISH =
  /^(?:(?:have|got|do you have) (?:an? )?(?:.{0,20} )?(?:news |story |confidential |hot )?(?:tips?|story(?: to (?:tell|share))?|stories|story idea|information|photo|scoop|news)(?: .{0,40})?\?.{0,160}|(?:send|submit|email|e-mail) (?:your |us |news |story |a |any |all )+(?:.{0,20} )?(?:tips?|stories|news|story ideas|photos)\b.{0,100}|(?:contact|email|e-mail|write to|reach|write|call) (?:the (?:author|reporter|writer|editor|newsroom|news desk|journalist)|us|[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]+){0,3})(?: directly)? (?:at|on|by|via|with) .{0,30}(?:@|\d{3}|newsroom|tips).{0,100}|[Ww]rite to [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]+){0,3} at \S{2,40}@\S{3,40}|[Ww]e (?:want|would like|love) to hear (?:from you|your).{0,40}(?:suggestions|comments|stor(?:y|ies)|feedback|ideas|tips|views).{0,160}|if you have (?:an? |any )?(?:news |story )?(?:tips?|stor(?:y|ies))\b.{0,60}(?:contact|email|call|get in touch|let us know).{0,120}|(?:news ?room|news ?desk|news ?tips?|tip ?line|news hotline)\s*[:：].{3,60})$/u;

const SUSPECT = sieve({ patterns: [SHAPED, ENGLISH], lines: ['tip-line'] });

function isEnglish(folded: string): boolean {
  return /^[a-z]/i.test(folded) && (ENGLISH.test(folded) || ENGLISH.test(folded.toLowerCase()));
}

/** Catches 新闻热线：0532-80889431 and “Got a news tip?”; must not touch the number of a consumers' hotline in a sentence. */
export const tipLine: Rule = {
  id: 'tip-line',
  title: 'Call for tips',
  explanation:
    'A line with the outlet’s number or address for tips. Numbers that a story gives its readers, in sentences, stay.',
  example: { noise: '新闻热线：0536-8880123', content: '市民可拨打消费热线12315投诉。' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'The outlet asks for tips' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 240) continue;
      const known = isPhrase('tip-line', folded);
      if (known || SHAPED.test(folded) || isEnglish(folded))
        yield { block: index, sure: isOutside(page, index) && (known || folded.length <= 90) ? 'certain' : 'likely' };
    }
  }),
};
