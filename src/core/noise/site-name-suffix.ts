import type { Rule } from './rule';
import { titleSuffix } from './title-suffix';

/** Catches the end of 临河老桥今起大修_社会_望江网; must not touch 财经早餐｜9月24日 or the 3-1 of a score. */
export const siteNameSuffix: Rule = {
  id: 'site-name-suffix',
  title: 'Site name behind the title',
  explanation:
    'The outlet, with the sections before it, that sites put behind a headline; a short segment that nothing else names is only suggested. Dashes and bars of the headline’s own stay.',
  example: { noise: '临河老桥今起大修_社会_望江网', content: '财经早餐｜9月24日' },
  fix: 'apply',
  confidence: 0.93,
  reason: { text: 'The site’s name behind the title' },
  *find(page) {
    const { text, blocks, roles } = page;
    for (const { index, start, end } of blocks.filter((_, i) => roles[i] === 'title')) {
      const line = text.slice(start, end).trimEnd();
      const suffix = titleSuffix(line, page, index);
      if (!suffix) continue;
      const span = { start: start + suffix.at, end: start + line.length, replacement: '' };
      yield suffix.known ? span : { ...span, fix: 'suggest', confidence: 0.5 };
    }
  },
};
