import { sieve } from '../sieve/sieve';
import { linesThat } from './by-neighbours';
import { isPhrase, phraseAtStart } from './phrases';
import { isOutside } from './place';
import type { Mark, Page, Rule } from './rule';
import { isAmongCells, type Run, runsOf } from './run';

/** `分享到微信`, `Share on X`, `Click to share on Reddit (Opens in new window) Reddit`, `Auf Facebook teilen`. */
const SHAPED =
  /^(?:(?:click to )?share (?:this )?(?:(?:article|story|post|page|item|video|link) )?(?:on|via|by|to|with) [\p{L}+]+(?: \([^()]{1,20}\))?(?: (?:plus|book))?(?:[ ,]*(?:\(opens in (?:a )?new (?:window|tab)\))? ?[\p{L}+]{0,12})?|click to (?:print|email (?:this|a link) to a friend)(?: \(opens in new window\))?.{0,10}|(?:一键)?(?:分享|转发)(?:到|至|给)(?:微信|微博|新浪|腾讯|qq|朋友圈|好友|易信|豆瓣|人人|facebook|twitter|line|telegram)[\p{L}]{0,6}|(?:auf|per|via) [\p{L}-]{1,12} (?:teilen|versenden|verschicken)|(?:partager|compartir|compartilhar|partilhar) (?:sur|par|en|no|na|por|via) [\p{L}-]{1,12}|поделиться в [\p{L}]{1,15}|[\p{L}]{1,15}で(?:シェア|共有)(?:する)?)$/iu;
/** `Share this item on Facebook Share this item via WhatsApp …` on one line. */
const REPEATED = /^(?:leave a comment )?share this (?:item|page|article|story)?.{0,40}\bshare this\b.{0,300}$/iu;
/** What stands between the names of a bar on one line. */
const GAP = /^[\s|·•,/、\-–]+/;
/** A line with more names is no bar. */
const LONGEST = 200;

const SUSPECT = sieve({
  patterns: [REPEATED, SHAPED],
  lines: ['share-bar', 'share-bar:word', 'share-bar:opener'],
  starts: ['share-bar:word', 'share-bar:opener'],
});

/** Catches 分享到： and the names below it, and a closing run Facebook, Twitter, Email; must not touch the same names as heads of a table. */
export const shareBar: Rule = {
  id: 'share-bar',
  title: 'Share buttons',
  explanation:
    'Names of networks and words like “Print” or “收藏” in a row, on one line or one each, or a line like “Share on Facebook”. A single name, or names among the cells of a table, stay.',
  example: { noise: 'Share on Facebook', content: 'Facebook said that it would appeal.' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'Share buttons: names of networks in a row' },
  *mark(page) {
    for (const run of runsOf(ofBars(page))) yield* marksOf(page, run);
  },
};

const ofBars = linesThat(SUSPECT, (folded) => partOf(folded) > 0);

/** What the line adds to a bar: nothing, a name, several names, or words that only share buttons have. */
function partOf(folded: string): number {
  if (folded.length <= LONGEST * 2 && REPEATED.test(folded)) return 3;
  if (folded.length > LONGEST) return 0;
  if (isPhrase('share-bar', folded) || SHAPED.test(folded)) return 3;
  if (isPhrase('share-bar:word', folded)) return 1;
  if (isPhrase('share-bar:opener', folded)) return 1.5;
  return namesIn(folded);
}

/** How many different names the line is made of, where it is made of nothing else. */
function namesIn(folded: string): number {
  const names = new Set<string>();
  let rest = folded;
  while (rest !== '') {
    const length = phraseAtStart('share-bar:word', rest) || phraseAtStart('share-bar:opener', rest);
    if (length === 0) return 0;
    names.add(rest.slice(0, length).toLowerCase());
    rest = rest
      .slice(length)
      .replace(/^\s*[:>»]/, '')
      .replace(GAP, '');
  }
  return names.size > 2 ? names.size : 0;
}

function* marksOf(page: Page, run: Run): Iterable<Mark> {
  const lines = page.blocks.slice(run.first, run.last + 1);
  const parts = lines.map(({ folded }) => partOf(folded));
  const sum = parts.reduce((total, part) => total + part, 0);
  const different = new Set(lines.map(({ folded }) => folded.toLowerCase())).size > 1;
  const outside = isOutside(page, run.first);
  const plain = !isAmongCells(page, run);
  const isBar = parts.some((part) => part >= 3) || (plain && outside && different && sum >= 3);
  for (const [i, { index }] of lines.entries()) {
    if (isBar && ((parts[i] ?? 0) >= 3 || sum >= 4 || outside)) yield { block: index, sure: 'certain' };
    else if (outside || (plain && sum >= 2)) yield { block: index, sure: 'likely' };
  }
}
