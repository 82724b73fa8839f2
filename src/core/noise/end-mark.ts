import type { Role } from '../article';
import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isBehindBody } from './place';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

/** What editors put behind the last word. */
const MARK =
  /^(?:[(（【[〔]\s*(?:全文)?(?:完|完结|完結|终|終|끝|おわり|了|end|ends|fin|ende)\s*[)）】\]〕]|[-—＿_*~·\s]{0,6}(?:the[ _]end|end|ends|ende|fin|-30-|完|全文完)[-—＿_*~·\s]{0,6}|■|◼|□|∎|◆|●|#{2,4}|-\s?30\s?-|[（(]end[)）] .{3,40})$/iu;
const WORD_ONLY = /^(?:完|end|ends|fin|ende|◆|●|■|□)$/i;
const GLUED =
  /(?<=[。！？.!?…”"’」』])\s{0,3}(?:[(（【[]\s?(?:全文)?(?:完|完结|完結|끝)\s?[)）】\]]|■|◼|∎|[-—]{1,3}\s?(?:END|完)\s?[-—]{1,3}|-30-|###|\(END\))\s{0,3}$/;
const PROSE: ReadonlySet<Role> = new Set(['paragraph', 'quote', 'list-item', 'note']);

/** A line of this size goes on with the article, whatever ends it (Han characters count two and a half). */
const LONG = 100;

const SUSPECT = sieve({ patterns: [MARK] });

/** Catches （完） and -END- after the last paragraph; must not touch the 完 of a sentence or ### above another section. */
export const endMark: Rule = {
  id: 'end-mark',
  title: 'End mark',
  explanation:
    'The mark that says that the article is over, on a line of its own behind the last paragraph or behind its last word. The same sign between paragraphs stays: there it parts sections.',
  example: { noise: '（完）', content: '会开完了。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'The mark that the article ends here' },
  mark: marksByNeighbours(function* (page) {
    if (page.profile.lastProse < 0) return;
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 48 && MARK.test(folded) && isBehindBody(page, index) && !isLong(page, index + 1))
        yield { block: index, sure: WORD_ONLY.test(folded) ? 'likely' : 'certain' };
  }),
  *find({ text, blocks, roles }) {
    const last = blocks.findLast((_, i) => PROSE.has(roles[i] ?? 'noise'));
    if (!last) return;
    const tail = Math.max(last.start, last.end - 40);
    const mark = GLUED.exec(text.slice(tail, last.end));
    if (mark) yield { start: tail + mark.index, end: last.end, replacement: '' };
  },
};

function isLong({ profile }: Page, index: number): boolean {
  return (profile.sizes[index] ?? 0) >= LONG;
}
