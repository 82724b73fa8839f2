import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

const SHAPED =
  /^(?:(?:正在|数据|页面|評論|评论|视频|图片|内容)?(?:加载|载入|載入|加載)中?[,，]?(?:请|請)?(?:稍候|稍等|稍后)?\s*[.。…·]{0,6}|(?:点击|點擊|上拉|下拉|向下滑动|滑动)?(?:加载|載入|刷新|查看)更多(?:内容|评论|新闻|新聞|文章|精彩)?\s*[.。…>]{0,6}|loading(?: [a-z]{2,12}){0,3} ?(?:\.{2,4}|…)|(?:please )?(?:enable|turn on|activate) javascript\b.{0,80}|.{0,60}(?:javascript|js) (?:is|to be) (?:disabled|required|enabled|not enabled)\b.{0,80}|.{0,100}wird javascript (?:empfohlen|benötigt)\.?|your browser (?:does not|doesn['’]t) support .{3,60}|(?:您的|你的)浏览器(?:版本过低|不支持|暂时无法)[^。]{0,40}[。]?|(?:chargement|cargando|carregando|загрузка|wird geladen|lädt)\s*[.…]{0,4})$/iu;

const SUSPECT = sieve({ patterns: [SHAPED], lines: ['loading-ui'] });

/** Catches 正在加载... and “Load more stories”; must not touch “Loading docks” as a heading. */
export const loadingUi: Rule = {
  id: 'loading-ui',
  title: 'Loading message',
  explanation:
    'What a page shows while it loads: “加载中…”, “Loading…”, “Load more”, requests to turn on JavaScript. Only whole lines.',
  example: { noise: '正在加载...', content: '加载中的货轮停在三号泊位。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A message of the page while it loads' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 160 && (isPhrase('loading-ui', folded) || SHAPED.test(folded)))
        yield { block: index, sure: isOutside(page, index) || /[.…]{2}$/.test(folded) ? 'certain' : 'likely' };
  }),
};
