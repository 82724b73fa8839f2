import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { asked } from './suspects';

/** Catches what the user's phrases name: with 欢迎关注临河发布 said to be noise that line, and the words inside a line; must not touch `ad` in `advert`. */
export const userPhrase: Rule = {
  id: 'user-phrase',
  title: 'Your own noise phrases',
  explanation:
    'What you said is noise, in settings or in the workspace file. A line that is the phrase goes as a whole; inside a line only the phrase goes, and a very short one is only suggested there.',
  example: { noise: '欢迎关注临河发布', content: '临河发布了新的规划。' },
  fix: 'apply',
  confidence: 0.99,
  reason: { text: 'You said that this is noise' },
  *mark({ text, blocks, userNoise }) {
    if (!userNoise) return;
    for (const block of blocks)
      if (userNoise.find(block, text.slice(block.start, block.end)).whole)
        yield { block: block.index, sure: 'certain' };
  },
  find: hitsByNeighbours(function* (page) {
    const { text, userNoise } = page;
    if (!userNoise) return;
    for (const block of asked(page))
      for (const { start, end, short } of userNoise.find(block, text.slice(block.start, block.end)).spans)
        yield { start, end, replacement: '', fix: short ? 'suggest' : 'apply' };
  }),
};
