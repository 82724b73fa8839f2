import { sieve } from '../sieve/sieve';
import { linesThat } from './by-neighbours';
import { isPhrase, phraseAtStart } from './phrases';
import { isOutside } from './place';
import type { Page, Rule } from './rule';
import { runsOf } from './run';

/** Numbers that the law asks of a site: 京ICP备12004265号, 京公网安备…, 互联网新闻信息服务许可证…. */
const LICENCE =
  /(?:[\p{Script=Han}]{0,2}ICP(?:备|證|证|備)|公网安备|公網安備|(?:许可证|許可證)(?:编号|号)? ?[:：(（]? ?[A-Za-z\p{Script=Han}]{0,4}[-\d[［(（]|[BA]\d-\d{5,}|增值电信业务(?:经营)?许可证|信息网络传播视听节目许可|備案(?:编号|序号)?\s*[:：]|备案(?:编号|序号|号)?\s*[:：]|사업자\s*등록번호|(?:신문|인터넷신문)\s*등록번호|등록번호\s*[:：]|Свидетельство о регистрации|Эл № ФС|USt-?IdNr|Handelsregister)/u;
const CONTACT =
  /^(?:[^。:：]{0,8}(?:违法和?不良信息|涉未成年人?|网络暴力|不良信息|侵权|举报|客服|联系|服务|广告|投诉)[^。]{0,16}(?:电话|邮箱|热线|qq)\s*[:：].{5,160}|(?:地址|邮编|邮政编码|传真|总机|联系电话|电话|主办单位|承办单位|主办方|主管单位|技术支持|网站标识码|建议使用)\s*[:：].{3,160}|(?:발행인|편집인|등록일|발행일자|청소년보호책임자|대표전화|대표이사|주소|제호)\s*[:：ㅣ|].{2,200}|(?:tel|phone|fax|telefon|téléphone)\.?\s*[:：]\s*[\d+() .-]{6,30})$/iu;
const GAP = /^[\s|·•,/、\-–•]+/;

const LINKS = sieve({ parts: ['icp-footer'] });
const IMPRINT = sieve({ patterns: [LICENCE, CONTACT] });

/** Catches 京ICP备12004265号 and a closing run of “About us”, “Privacy policy”; must not touch news of ICP 备案 nor one such word inside a story. */
export const icpFooter: Rule = {
  id: 'icp-footer',
  title: 'Foot of the site',
  explanation:
    'Licence numbers, addresses and the links at the foot of every page: “联系我们”, “Privacy policy”, “京ICP备…号”. In a story the words stay.',
  example: { noise: '京ICP备12004265号-1', content: '通信管理局今年清理了空壳ICP备案三千条。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'The foot of the site' },
  *mark(page) {
    const marked = new Set<number>();
    for (const { first, last, length } of runsOf(linked(page))) {
      const links = page.blocks.slice(first, last + 1).reduce((sum, { folded }) => sum + linksIn(folded), 0);
      const outside = isOutside(page, first);
      if (!outside && links < 3) continue;
      for (let i = first; i <= last; i++) {
        marked.add(i);
        yield { block: i, sure: outside && links > 2 && isTelling(page, first, length) ? 'certain' : 'likely' };
      }
    }
    for (const { index } of imprints(page))
      if (!marked.has(index))
        yield { block: index, sure: isOutside(page, index) && index > page.profile.firstProse ? 'certain' : 'likely' };
  },
};

const linked = linesThat(LINKS, (folded) => linksIn(folded) > 0);
const imprints = linesThat(IMPRINT, (folded) => folded.length <= 400 && isImprint(folded));

/** How many links of a footer the line is made of, where it is made of nothing else. */
function linksIn(folded: string): number {
  if (folded.length > 200) return 0;
  if (isPhrase('icp-footer', folded)) return 1;
  if (isMostlyLinks(folded)) return 3;
  let links = 0;
  let rest = folded;
  while (rest !== '') {
    const length = phraseAtStart('icp-footer', rest);
    if (length === 0) return 0;
    links++;
    rest = rest.slice(length).replace(GAP, '');
  }
  return links;
}

/** `人民日报社概况| 关于人民网| 报社招聘| …`: four short parts or more, half of them known. */
function isMostlyLinks(folded: string): boolean {
  const parts = folded.split(/ ?[|·•] ?/).filter(Boolean);
  if (parts.length < 4 || parts.some((part) => part.length > 30)) return false;
  return parts.filter((part) => isPhrase('icp-footer', part)).length * 2 >= parts.length;
}

/** One line of several words, or several lines: never a single everyday word like “About”. */
function isTelling({ blocks }: Page, first: number, length: number): boolean {
  return length > 1 || (blocks[first]?.folded.length ?? 0) > 12;
}

function isImprint(folded: string): boolean {
  return (LICENCE.test(folded) && !/[。!！?？]$/.test(folded)) || CONTACT.test(folded);
}
