import type { LabelledPage, Rule } from './rule';

/** An article of this size is never written as one paragraph: 500 Han characters, 200 words. */
const LONG = 1250;
/** Share of the text that the one line must hold. */
const SHARE = 0.8;
const SENTENCE_END = /[。！？]|[.!?]["'”’)]?\s/g;
const SENTENCES = 8;

/** Says that a whole article stands on one line; must not speak of a long paragraph among others. */
export const mergedLines: Rule = {
  id: 'merged-lines',
  title: 'Lines run together',
  explanation:
    'The whole article stands on one line: its headings, captions and paragraphs can no longer be told apart. Nothing is changed.',
  example: {
    noise: 'A line of four hundred words that begins with the title and ends with the editor',
    content: 'A long paragraph between others.',
  },
  fix: 'report',
  confidence: 0.8,
  reason: { text: 'The whole article stands on one line' },
  judge(page) {
    const { sizes } = page.profile;
    const longest = sizes.reduce((best, size, i) => (size > (sizes[best] ?? 0) ? i : best), 0);
    const size = sizes[longest] ?? 0;
    if (size < LONG || size < SHARE * kept(page)) return undefined;
    const sentences = page.blocks[longest]?.folded.match(SENTENCE_END)?.length ?? 0;
    return sentences >= SENTENCES ? 'merged-lines' : undefined;
  },
};

function kept({ profile, roles }: LabelledPage): number {
  return profile.sizes.reduce((sum, size, i) => (roles[i] === 'noise' ? sum : sum + size), 0);
}
