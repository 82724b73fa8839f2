import type { Rule } from './rule';

/** Short files may be a title and a share bar. */
const LINES = 20;
/** Share of the characters that are noise. */
const SHARE = 0.67;

/** Says that most of the file is noise, as when a whole page was copied; must not speak of an article with a long tail of comments. */
export const mostlyNoise: Rule = {
  id: 'mostly-noise',
  title: 'Mostly noise',
  explanation:
    'Two thirds of the text are not the article: a whole page was copied, or only its frame. A hint to look at the source again; nothing is changed by it.',
  example: { noise: 'Forty lines of menus around a caption', content: 'An article with six lines of links below it' },
  fix: 'report',
  confidence: 0.7,
  reason: { text: 'Two thirds of the text are not the article' },
  judge({ blocks, profile, roles }) {
    if (blocks.length < LINES) return undefined;
    let noise = 0;
    let all = 0;
    profile.sizes.forEach((size, i) => {
      all += size;
      if (roles[i] === 'noise') noise += size;
    });
    return noise > SHARE * all ? 'mostly-noise' : undefined;
  },
};
