import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import { isOutside } from './place';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

const URL =
  '(?:https?:)?\\/\\/[\\w.-]{3,80}(?::\\d{2,5})?(?:\\/[^\\s<>"“”，。；、）】》]{0,400})?|www\\.[\\w-]{1,60}\\.[\\w./?=&%-]{2,200}';
const LINE = new RegExp(`^[[(<]?(?:${URL})[\\])>]?$`, 'iu');
const PICTURE_END = /\.(?:png|jpe?g|gif|webp|bmp|svg|heic)(?:[?!@&][^\s]{0,200})?[\])>]?$/iu;
/** An address of a picture inside a sentence. */
const PICTURE = /\s?https?:\/\/[\w.-]{3,80}\/[\w\-./%@!]{1,200}\.(?:png|jpe?g|gif|webp|bmp)(?:\?[\w=&%.-]{0,160})?/giu;
/** 网址：, “Register here:”: the line above announces an address. */
const ANNOUNCED =
  /[:：]\s*$|(?:网址|網址|链接|鏈接|地址|官网|官網|入口|website|link|register|apply|sign up|details|see|visit|at|here)[。.]?$/iu;

/** More addresses of pages are the article's own list. */
const MOST = 2;

const SUSPECT = sieve({ patterns: [LINE] });
const ADDRESS = sieve({ within: [PICTURE] });

/** Catches https://img.site.cn/a/2041.jpg on its own line; must not touch the address of the survey below 报名网址：. */
export const strayUrl: Rule = {
  id: 'stray-url',
  title: 'Stray address',
  explanation:
    'An address of a picture or a page on a line of its own; inside a sentence the address of a picture is suggested. An address that the line above announces stays.',
  example: { noise: 'https://img.example.cn/2041/0603/a17.jpg', content: '报名网址：https://apply.example.cn' },
  fix: 'apply',
  confidence: 0.93,
  reason: { text: 'An address that the page left behind' },
  *mark(page) {
    const lines = suspects(page, SUSPECT).filter(({ folded }) => folded.length <= 500 && LINE.test(folded));
    const pages = lines.filter(({ folded }) => !PICTURE_END.test(folded));
    for (const { index, folded } of lines) {
      if (isAnnounced(page, index)) continue;
      if (PICTURE_END.test(folded)) yield { block: index, sure: 'certain' };
      else if (pages.length <= MOST && isOutside(page, index)) yield { block: index, sure: 'likely' };
    }
  },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const line of suspects(page, ADDRESS)) {
      const words = text.slice(line.start, line.end);
      const isText = !line.markup && roles[line.index] === 'paragraph';
      if (!isText || !words.includes('://') || LINE.test(words.trim())) continue;
      for (const { start, end } of matchesIn(text, line, PICTURE))
        yield { start, end, replacement: '', fix: 'suggest', confidence: 0.8 };
    }
  }),
};

function isAnnounced({ blocks }: Page, index: number): boolean {
  return ANNOUNCED.test(blocks[index - 1]?.folded ?? '');
}
