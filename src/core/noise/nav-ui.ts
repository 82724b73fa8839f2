import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

/** `View all (23)`, `查看更多 >>`, 【打印】【关闭】, `Page 1`: with counts and marks around the words. */
const SHAPED =
  /^(?:(?:view|see|show|read|load) (?:all|more)(?: \(?\d+\)?)?(?: (?:photos|images|stories|articles|news|results|posts|videos|in [\p{L} ]{2,20}|from [\p{L} ]{2,20}))?\s*[>»›→+]*|(?:[【[(（](?:打印|关闭|关闭窗口|打印本页|收藏|推荐|字体|大 中 小|返回|纠错)[】\])）]\s*){1,5}|(?:点击|點擊)?(?:查看|阅读|展开|显示|看)(?:更多|全部|全文|剩余全文|余下全文)[^。]{0,6}[>»›↓▼∨]*|skip to (?:[\p{L}]+ ){0,3}(?:content|navigation|footer|menu|search)|(?:back|return|scroll|jump) to (?:the )?(?:top|home|homepage|main menu|search results|all news))$/iu;

const SUSPECT = sieve({ patterns: [SHAPED], lines: ['nav-ui', 'nav-ui:weak'] });

/** Catches 返回顶部, “Skip to content” and a lone “Close” beside other buttons; must not touch Close as the head of a table's column. */
export const navUi: Rule = {
  id: 'nav-ui',
  title: 'Button of the page',
  explanation:
    'Words on a page’s buttons: “返回顶部”, “Skip to content”, “View all”. Everyday words like “Close” or “更多” only beside other buttons or far from the story.',
  example: { noise: '返回顶部', content: 'Close' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'A button of the page' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 80) continue;
      if (isPlain(folded)) {
        const wide = folded.length > 5 || /[\u3400-\u9fff]{3}/.test(folded);
        yield { block: index, sure: isOutside(page, index) && wide ? 'certain' : 'likely' };
      } else if (isPhrase('nav-ui:weak', folded)) {
        const company = buttonsNear(page, index);
        if (company > 1 && isOutside(page, index)) yield { block: index, sure: 'certain' };
        else if (company > 0 || isOutside(page, index)) yield { block: index, sure: 'likely' };
      }
    }
  }),
};

function isPlain(folded: string): boolean {
  return isPhrase('nav-ui', folded) || SHAPED.test(folded);
}

const BUTTONS = ['nav-ui:weak', 'share-bar:word', 'share-bar', 'comment-section', 'loading-ui', 'icp-footer'];

/** How many of the two lines on either side are buttons too; prose between them parts company. */
function buttonsNear({ blocks, profile }: Page, index: number): number {
  return [-2, -1, 1, 2].filter((away) => {
    const folded = blocks[index + away]?.folded ?? '';
    if (profile.prose[index + Math.sign(away)]) return false;
    return folded !== '' && folded.length <= 80 && (isPlain(folded) || BUTTONS.some((list) => isPhrase(list, folded)));
  }).length;
}
