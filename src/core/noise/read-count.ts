import { sieve } from '../sieve/sieve';
import { isPhrase } from './phrases';
import type { Page, Rule } from './rule';
import { isAmongCells, isOutsideProse } from './surroundings';
import { suspects } from './suspects';

const NUMBER = '[\\d,.]+\\s?(?:万|萬|亿|k|m|w|mln|тыс\\.?)?\\+?';
const LABELLED: readonly RegExp[] = [
  new RegExp(
    `^(?:总|總|累计|本文)?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|點閱|人气|人氣|访问|播放|点赞|转发|收藏|热度|阅读人|瀏覽人)(?:量|数|數|次数|次數|率|人次)?\\s?[:(|]?\\s?${NUMBER}\\s?(?:次|人|人次)?\\s?\\)?$`,
    'iu',
  ),
  new RegExp(
    `^(?:已有|共有|共)?\\s?${NUMBER}\\s?(?:次|人|位)?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|播放|人阅读|人浏览|人看过|人参与|参与|围观|在看|人气|人氣|次观看|观看)(?:量|数)?$`,
    'iu',
  ),
  new RegExp(`^跟[贴帖]\\s?${NUMBER}\\s?条?\\s?[|/,]?\\s?参与\\s?${NUMBER}\\s?人?$`, 'u'),
  new RegExp(`^我有话说\\s?\\(?\\s?${NUMBER}\\s?人参与\\s?\\)?$`, 'u'),
  new RegExp(
    `^${NUMBER} ?(?:total )?(?:shares?|views?|reads?|page ?views?|likes?|reactions?|retweets?|reposts?|claps?|plays|hits|upvotes?|vues|partages?|lectures|lecturas|vistas|visitas|compartidos|visualizações|leituras|compartilhamentos|aufrufe|просмотр(?:а|ов)?|閲覧|조회|views today|people (?:like|liked) this)$`,
    'iu',
  ),
  new RegExp(
    `^(?:post |page |total |number of )?(?:views?|reads?|hits|shares|likes|visits|vues|lecturas|visitas|visualizações|aufrufe|просмотр(?:ы|ов)|閲覧数|再生回数|조회수|조회|추천수)\\s?[:(|]?\\s?${NUMBER}\\s?\\)?$`,
    'iu',
  ),
];
const BARE = /^(?:\d{1,6}|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?\s?[kKwW万萬])\+?$/u;
const YEAR = /^(?:19|20)\d\d$/;

const SUSPECT = sieve({ patterns: [...LABELLED, BARE] });

/** Catches 阅读数（15878） and the bare 326 on the first line; must not touch 1, 2, 3 where they number sections. */
export const readCount: Rule = {
  id: 'read-count',
  title: 'Read count',
  explanation:
    'How often a page was read, shared or liked: “阅读数（15878）”, “12.3k shares”; a bare number only as the first or last line, or beside words of sharing. Numbers that count sections, and cells of tables, stay.',
  example: { noise: '阅读数（15878）', content: '阅读数去年增长了一成。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'How often the page was read or shared' },
  *mark(page) {
    const numbering = numbersInOrder(page);
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 40 || !/\d/.test(folded)) continue;
      const inTable = isAmongCells(page, index) && !isOutsideProse(page, index);
      if (LABELLED.some((form) => form.test(folded))) {
        if (!inTable) yield { block: index, sure: 'certain' };
      } else if (BARE.test(folded) && !numbering.has(index) && !inTable) {
        const sure = sureOfBare(page, index);
        if (sure) yield { block: index, sure, reason: { text: 'A number alone, where pages show their counts' } };
      }
    }
  },
};

/** Lines that count on: a whole number alone with the next one alone further down, or the one before further up. */
function numbersInOrder(page: Page): ReadonlySet<number> {
  const alone = suspects(page, SUSPECT).flatMap(({ index, folded }) =>
    /^\d{1,3}$/.test(folded) ? [{ index, number: Number(folded) }] : [],
  );
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { index, number } of alone) {
    if (!first.has(number)) first.set(number, index);
    last.set(number, index);
  }
  return new Set(
    alone
      .filter(({ index, number }) => {
        return (last.get(number + 1) ?? -1) > index || (first.get(number - 1) ?? index) < index;
      })
      .map(({ index }) => index),
  );
}

function sureOfBare(page: Page, index: number): 'certain' | 'likely' | undefined {
  const { blocks, profile } = page;
  if (!isOutsideProse(page, index) || profile.firstProse < 0) return undefined;
  const folded = blocks[index]?.folded ?? '';
  const neighbours = [blocks[index - 1], blocks[index + 1]].map((block) => block?.folded ?? '');
  if (neighbours.some(isPageWord)) return 'certain';
  if (neighbours.some((words) => /^[\d.,%+-]+$/.test(words))) return undefined;
  if (YEAR.test(folded) || folded.length < 2) return 'likely';
  return index === 0 || index === blocks.length - 1 ? 'certain' : 'likely';
}

/** Whether the line is a word of sharing or commenting. */
function isPageWord(folded: string): boolean {
  return ['read-count:word', 'share-bar', 'share-bar:opener', 'comment-section:opener'].some((list) =>
    isPhrase(list, folded),
  );
}
