import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import type { Rule } from './rule';
import { isAmongCells, isOutsideProse } from './surroundings';
import { suspects } from './suspects';

/** `【1】【2】【3】`, `[1] [2] [3]`: two page numbers or more and nothing else. */
const BRACKETED = /^(?:[[【(]\s?\d{1,3}\s?[\])】]\s?){2,}(?:下一页|下一頁|末页|尾页)?$/u;
/** The words of a row of pages: `首页 上一页 1/3 下一页 尾页`, `« Previous 1 2 3 Next »`. */
const WORDS =
  /首页|首頁|第一页|[上下][一1]?[页頁]|[尾末][页頁]|最后一页|最後一頁|[页頁]|\b(?:previous|prev|next|first|last|page|zurück|weiter|précédent|suivant|anterior|siguiente|próxim[oa]|назад|далее)\b|前へ|次へ|이전|다음/giu;
const ONLY_SIGNS = /^[第\d\s|/,.…<>«»‹›()[\]-]*$/u;
const COUNT =
  /^(?:page|seite|página|страница|第)\s?\d{1,4}\s?(?:页|頁|ページ)?\s?(?:of|von|sur|de|из|\/|[,共]+)\s?\d{1,4}\s?(?:页|頁|ページ)?$|^共\s?\d{1,4}\s?[页頁].{0,12}$/iu;
/** `< >`, `« »`: to the pages before and after. */
const ARROWS = /^(?:<\s?>|«\s?»|‹\s?›|◀\s?▶|←\s?→)$/u;
/** “Fortsetzung auf Seite 2”, “Continued on page 4”, 下转第2版 as a line of its own. */
const ELSEWHERE =
  /^[(（]?(?:fortsetzung auf seite|continued on page|continued from page|suite (?:en )?page|sigue en (?:la )?p[áa]gina|continua na p[áa]gina|[下上][转接轉]第?)\s?[A-Z]?\d{1,3}\s?[版页頁]?[)）]?$/iu;
/** What a row of pages has: a page's word, or numbers alone. */
const ROW = new RegExp(`${WORDS.source}|^\\d[\\d\\s]*$`, 'iu');
const JUMP = /[（(](?:下[转轉]|上接)\s?第?\s?[A-Z]?\d{1,3}\s?[版页頁][^（）()]{0,12}[)）]/gu;
const FEWEST_PAGES = 3;

const SUSPECT = sieve({ patterns: [BRACKETED, COUNT, ARROWS, ELSEWHERE, ROW], lines: ['pagination'] });
const JUMPS = sieve({ within: [JUMP] });

/** Catches 【1】【2】【3】【4】, “上一页 1 2 3 下一页” and “Page 1 of 3”; must not touch 【1】 before a text or a footnote’s [1]. */
export const pagination: Rule = {
  id: 'pagination',
  title: 'Page numbers',
  explanation:
    'Links to the other pages of the article: “【1】【2】【3】”, “上一页 1 2 3 下一页”, “Page 1 of 3”, “Next page”. A numbered item or a footnote stays.',
  example: { noise: '【1】【2】【3】【4】', content: '【1】首次报名的考生须现场确认。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'Links to other pages of the article' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 80) continue;
      if (
        BRACKETED.test(folded) ||
        COUNT.test(folded) ||
        ARROWS.test(folded) ||
        ELSEWHERE.test(folded) ||
        isPhrase('pagination', folded)
      )
        yield { block: index, sure: isAmongCells(page, index) && !isOutsideProse(page, index) ? 'likely' : 'certain' };
      else if (isRow(folded) && !(isPlainNumbers(folded) && !isOutsideProse(page, index)))
        yield { block: index, sure: 'certain' };
    }
  }),
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const line of suspects(page, JUMPS)) {
      if (roles[line.index] === 'noise') continue;
      for (const { start, end } of matchesIn(text, line, JUMP))
        yield {
          start,
          end,
          replacement: '',
          fix: 'suggest',
          confidence: 0.8,
          reason: { text: 'A newspaper’s jump to another page' },
        };
    }
  }),
};

/** A row of page numbers with words for the next; digits alone must count from 1. */
function isRow(folded: string): boolean {
  if (isPlainNumbers(folded)) {
    const numbers = folded.match(/\d+/g)?.map(Number) ?? [];
    return numbers.length >= FEWEST_PAGES && !/\b0/.test(folded) && numbers.every((number, i) => number === i + 1);
  }
  const words = folded.match(WORDS)?.length ?? 0;
  return (
    ONLY_SIGNS.test(folded.replace(WORDS, '')) &&
    (words > 1 || (words === 1 && (folded.match(/\d+/g)?.length ?? 0) > 1))
  );
}

function isPlainNumbers(folded: string): boolean {
  return /^[\d\s]+$/.test(folded);
}
