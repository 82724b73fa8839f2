import { sieve } from '../sieve/sieve';
import { injectedBrands, isSpamLine, SPAM } from './hijack';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** One brand before a colon may be an honest sentence. */
const MANY = 2;

const SUSPECT = sieve({ within: [SPAM] });

/** Says of a page that somebody took it over: 金鲨湾娱乐网址： before its clauses; must not speak of a report on such a house. */
export const hijackedPage: Rule = {
  id: 'hijacked-page',
  title: 'Hijacked page',
  explanation:
    'Brands of gambling houses stand in at least two places of real copy: somebody broke into the site, and more of the text may be changed than can be seen. Compare with another source.',
  example: { noise: '银蛟娱乐网址：宜春市…… 银蛟娱乐平台：记者……', content: '法院对“金鲨湾娱乐”网络赌博案作出判决。' },
  fix: 'report',
  confidence: 0.9,
  reason: { text: 'Somebody injected advertising into this page: compare with another source' },
  judge(page) {
    const inline = injectedBrands(page).length;
    const lines = suspects(page, SUSPECT).filter(({ folded }) => isSpamLine(folded)).length;
    return inline + lines >= MANY ? 'hijacked-page' : undefined;
  },
};
