import type { Message } from '../article';
import { sieve } from '../sieve/sieve';
import { beatOf, type Thread, threadsOf } from './comment-thread';
import { isPhrase } from './phrases';
import { isBehindBody, isOutside } from './place';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** `评论（12）`, `12条评论`, `3 comments`, `Kommentare (4)`: the count makes it a heading of comments. */
const COUNTED =
  /^(?:(?:全部|最新|热门|网友|查看|view|show|see|read|all|alle)? ?(?:评论|評論|留言|跟[贴帖]|コメント|댓글|comments?|replies|responses|kommentare?|commentaires?|comentarios?|comentários?|комментари[ий]) ?[:：(（[|]? ?\d[\d,.]{0,7}[k万]? ?[)）\]]?|(?:(?:共|已有|有) ?)?\d[\d,.]{0,7}[k万]? ?(?:条|則|则|件の|개의?)? ?(?:网友)?(?:评论|評論|留言|跟[贴帖]|コメント|댓글|(?:more |new |reader )?comments?|responses|replies|kommentare?|commentaires?|comentarios?|comentários?|комментари(?:й|я|ев))(?: ?[|,，]? ?\d+ ?人参与.{0,6})?:?)$/iu;
/** `3 thoughts on “The last ferry”`, `已输入0字`, `You must be logged in to post a comment`: forms around the thread. */
const SHAPED =
  /^(?:\d+ (?:thoughts?|responses?|comments?|replies) (?:on|to) ["“‘'].{0,150}|one thought on ["“].{0,150}|已?(?:输入|還可以輸入|还可以输入)\s*\d+\s*字|(?:参与|參與)\s*\d+(?:\s*人)?|you (?:must|need to|have to) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?) to (?:post|leave|write|reply|comment|join).{0,50}|(?:please )?(?:log in|sign in|register|login) (?:or .{3,30} )?to (?:post|leave|write|add|join|view|see)? ?(?:a |the |your )?(?:comments?|reply|conversation|discussion).{0,30}|网友评论(?:仅供|只代表|不代表).{2,30}|(?:请|您?需要)?(?:先)?登[录錄入]后?(?:才能|即可|可以?)?(?:发表|參與|参与|查看)?(?:评论|評論|回复|留言)|pingback: .{3,150}|(?:community|house|our comment) (?:rules|guidelines) apply to .{3,120}|.{0,80}(?:abide by|read|follow|respect) our (?:submission|community|comment(?:ing|s)?) (?:guidelines|rules|policy).{0,160}|.{0,20}we are (?:temporarily |currently )?moderating (?:all )?comments.{0,120}|.{0,160}we['’]ll assume you don['’]t mind us publishing it.{0,80}|bitte füllen sie die felder aus, um einen kommentar.{0,40}|aten[çc][ãa]o: coment[áa]rios .{3,160}|os coment[áa]rios (?:s[ãa]o|n[ãa]o) .{3,160}|los comentarios (?:son|publicados) .{3,160}|(?:我来)?发表[評评]论[:：]?)$/iu;
/** A phrase as long as this is nobody's sentence: “Your email address will not be published.” */
const TELLING = 40;
/** Lines between the heading of comments and the first beat: a form, notes, the first comment. */
const FORM = 12;
/** Paragraphs of the first comment, where its beat is the “Reply” under it. */
const FIRST_COMMENT = 3;

const SUSPECT = sieve({
  patterns: [COUNTED, SHAPED],
  lines: ['comment-section', 'comment-section:opener', 'comment-section:word', 'comment-section:reply'],
});

/** Catches 评论（12）, Leave a reply and the thread below with its names, times and “Reply”; must not touch 网友评论 as a heading over a reporter's paragraphs. */
export const commentSection: Rule = {
  id: 'comment-section',
  title: 'Readers’ comments',
  explanation:
    'Headings like “评论（12）” or “Leave a reply”, forms for comments, and the thread itself: names, times, “Reply” again and again. What readers said, told by a reporter, stays.',
  example: { noise: '评论（12）', content: '网友评论说，这座桥早该修了。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'Part of the readers’ comments' },
  *mark(page) {
    const taken = new Set<number>();
    for (const thread of threadsOf(page)) yield* marksOfThread(page, thread, taken);
    for (const { index, folded } of suspects(page, SUSPECT))
      if (!taken.has(index)) {
        const sure = sureOf(page, index, folded);
        if (sure) yield { block: index, sure };
      }
  },
};

type Part = 'opener' | 'word' | 'telling' | 'furniture' | undefined;

function partOf(folded: string, size: number): Part {
  if (folded.length > 200) return undefined;
  if (COUNTED.test(folded) || isPhrase('comment-section:opener', folded)) return 'opener';
  if (SHAPED.test(folded)) return 'telling';
  if (isPhrase('comment-section', folded)) return size >= TELLING ? 'telling' : 'furniture';
  if (isPhrase('comment-section:word', folded)) return 'word';
  return isPhrase('comment-section:reply', folded) ? 'furniture' : undefined;
}

function* marksOfThread(page: Page, thread: Thread, taken: Set<number>): Iterable<Mark> {
  const opener = openerOf(page, thread.first);
  const certain = opener >= 0 && thread.replies > 1;
  if (opener < 0 && (thread.replies < 3 || thread.heads < 2)) return;
  const alone = thread.replies === 1 && thread.heads < 2;
  if (alone && !isBehindBody(page, opener)) return;
  if (thread.replies === 0 && !isBehindBody(page, opener)) return;
  const first = opener >= 0 ? opener : thread.first;
  const reason: Message =
    thread.replies > 0
      ? { text: 'Part of a comment thread: {0} lines like “Reply” in turn', args: [thread.replies] }
      : { text: 'Part of a comment thread: {0} names with times below its heading', args: [thread.heads] };
  for (let i = first; i <= thread.last; i++) {
    taken.add(i);
    yield { block: i, sure: certain ? 'certain' : 'likely', reason };
  }
}

/** The heading of the comments above the first beat, -1 if there is none. Only the first comment's own words may stand between. */
function openerOf({ blocks, profile }: Page, beat: number): number {
  let found = -1;
  let prose = beatOf(blocks[beat]?.folded ?? '') === 'reply' ? FIRST_COMMENT : 0;
  for (let i = beat; i >= Math.max(0, beat - FORM); i--) {
    if (profile.prose[i] && prose-- <= 0) break;
    const part = partOf(blocks[i]?.folded ?? '', profile.sizes[i] ?? 0);
    if (part === undefined || part === 'furniture') continue;
    found = i;
    prose = 0;
  }
  return found;
}

function sureOf(page: Page, index: number, folded: string): Mark['sure'] | undefined {
  const part = partOf(folded, page.profile.sizes[index] ?? 0);
  if (part === undefined) return undefined;
  if (part === 'telling') return 'certain';
  const outside = isOutside(page, index);
  const company = [index - 2, index - 1, index + 1, index + 2].filter((i) => {
    const near = page.blocks[i]?.folded ?? '';
    return partOf(near, page.profile.sizes[i] ?? 0) !== undefined || beatOf(near) === 'reply';
  }).length;
  if (part === 'opener') return outside || company > 1 ? 'certain' : 'likely';
  if (company > 1 && outside) return 'certain';
  return company > 0 || (outside && part === 'word') ? 'likely' : undefined;
}
