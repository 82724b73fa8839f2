// The rhythm of a comment thread: who, when, what, Reply, and again.

import { sieve } from '../sieve/sieve';
import { byLine } from '../text/memo';
import { isPhrase } from './phrases';
import type { Page } from './rule';
import { suspects } from './suspects';

/** A beat: a line under every comment (`reply`), a line over every comment (`head`). */
export type Beat = 'reply' | 'head' | undefined;

const REPLY =
  /^(?:\|? ?\d{1,6} ?\| ?(?:回复|回覆)|\|? ?\+1 ?(?:顶|踩) ?\d*|\|\+1踩\d*|(?:举报)? ?[赞顶] ?[(（]?\d*[)）]? ?(?:踩 ?[(（]?\d*[)）]?)? ?回复.{0,6}|回复 ?[(（]\d+[)）]|(?:(?:log|sign) in to )?reply(?: [·•|].{0,24})?|reply to [\p{L} .'-]{1,30}|\d{1,4} repl(?:y|ies)|(?:like|likes?) ?[·•|(]? ?\d*\)? ?[·•|]? ?reply.{0,24})$/iu;
/** `Ana says:`, `Ed schreibt:` alone on a line. */
const SAYS =
  /^[^.!?。！？]{1,40}\s(?:says|said|writes|wrote|sagt|schreibt|meint|dit|a dit|dice|dijo|diz|disse|пишет|говорит)\s*:$/iu;
/** `28. April 2024 um 10:17 Uhr`, `May 5, 2025 at 00:46`, `3 hours ago`: nothing else on the line but a name before it. First the time is looked for: most lines have none. */
const STAMP =
  /^(?=.*\d[:.]\d{2}).{0,40}?(?:\d{1,2}[.,]? \p{L}{3,10},? \d{4}|\p{L}{3,10} \d{1,2},? \d{4}|\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[, ]{0,3}(?:at|um|à|a las|às|в)?[, ]{0,3}\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?| uhr)?(?: ?(?:#|permalink|[A-Z]{2,4}))?$/iu;
const AGO =
  /^(?:.{1,24}[ ·•])?(?:\d{1,3} ?(?:s|m|h|d|w|mo|y|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)(?: ago)?(?: edited)?|(?:vor|hace|há|il y a) \d{1,3} \p{L}{3,10}|\d{1,3} ?(?:秒|分钟|分鐘|小时|小時|天|周|个月|個月|年|時間|日|か月)前|\d{1,3} \p{L}{2,8} назад)$/iu;

/** What a reply, a remark and a stamp cannot do without: it is looked for first, as most lines have nothing of it. */
const OF_REPLY = /回[复覆]|[顶踩]|repl/i;
const OF_SAYS = /:$/;
const OF_STAMP = /\d[:.]\d{2}/;

const BEAT = sieve({ patterns: [REPLY, SAYS, STAMP, AGO], lines: ['comment-section:reply'] });

export function beatOf(folded: string): Beat {
  return folded.length > 90 ? undefined : shortBeat(folded);
}

const shortBeat = byLine((folded): Beat => {
  if (isPhrase('comment-section:reply', folded) || (OF_REPLY.test(folded) && REPLY.test(folded))) return 'reply';
  const isSaid = OF_SAYS.test(folded) && SAYS.test(folded);
  return isSaid || (OF_STAMP.test(folded) && STAMP.test(folded)) || AGO.test(folded) ? 'head' : undefined;
});

/** A stretch of comments: from its first beat to its last. */
export interface Thread {
  readonly first: number;
  readonly last: number;
  readonly replies: number;
  readonly heads: number;
}

/** A comment has no more lines than this, as a rule. */
const LONGEST_COMMENT = 14;

/** Threads of at least two replies, or one reply and two heads, or three heads; one reply alone needs a heading above it. */
export function threadsOf(page: Page): Thread[] {
  const threads: Thread[] = [];
  let thread: Thread | undefined;
  for (const { index, folded } of suspects(page, BEAT)) {
    const beat = beatOf(folded);
    if (!beat) continue;
    const [replies, heads] = beat === 'reply' ? [1, 0] : [0, 1];
    if (thread && index - thread.last <= LONGEST_COMMENT)
      thread = { ...thread, last: index, replies: thread.replies + replies, heads: thread.heads + heads };
    else {
      if (thread) threads.push(thread);
      thread = { first: index, last: index, replies, heads };
    }
  }
  if (thread) threads.push(thread);
  return threads.filter(({ replies, heads }) => replies > 0 || heads > 2);
}
