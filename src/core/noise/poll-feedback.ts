import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** 您认为这篇文章与“新一网”相关度高吗？, `Was this article helpful? Yes No`: asked of the reader about the page. */
const SHAPED =
  /^(?:(?:您|你)(?:认为|觉得|對|对)?[^。]{0,10}(?:这篇|此|本|该|這篇)(?:篇)?(?:文章|新闻|新聞|报道|文|内容)[^。]{0,40}[?？吗嗎]|(?:这篇|本|此|這篇)(?:文章|新闻|文|内容)(?:对您|对你|對您|是否)[^。]{0,20}[?？]?|(?:看完|读完)(?:这篇|本|此)?(?:文章|新闻|文)[^。]{0,20}(?:心情|感觉|感受|态度)[^。]{0,10}|(?:did you find|was|is|how (?:useful|helpful) (?:was|is)|how would you rate|do you find|what do you think (?:of|about)) (?:this|our) (?:article|story|page|post|content|information|video)\b.{0,60}|.{0,20}how useful was this post.{0,40}|thank(?:s| you) for (?:your|the) (?:feedback|vote|rating).{0,60}|average rating .{1,40}|(?:\d+|no) votes? (?:so far|total).{0,40})$/iu;

const SUSPECT = sieve({ patterns: [SHAPED], lines: ['poll-feedback'] });

/** Catches “Was this article helpful?” and 这篇文章对您有帮助吗？; must not touch a poll that the story reports. */
export const pollFeedback: Rule = {
  id: 'poll-feedback',
  title: 'Question about the page',
  explanation: 'Asks what readers think of the page itself: “Was this article helpful?”. Polls in the news stay.',
  example: { noise: 'Was this article helpful?', content: 'Was the bridge worth the money? Two in three said yes.' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'Asks what the reader thinks of the page' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 130 && (isPhrase('poll-feedback', folded) || SHAPED.test(folded)))
        yield { block: index, sure: isOutside(page, index) && index > page.profile.firstProse ? 'certain' : 'likely' };
  }),
};
