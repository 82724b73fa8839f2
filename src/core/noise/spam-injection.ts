import { sieve } from '../sieve/sieve';
import { brandOf, injectedBrands, isOffer, isSpamLine, SPAM } from './hijack';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

/** Offers of one brand in a row are a link farm's. */
const MANY = 2;

const SUSPECT = sieve({ within: [SPAM] });

/** Catches 金鲨湾娱乐网址： before a clause and 本文关键词：…; must not touch a report on the trial of 金鲨湾娱乐. */
export const spamInjection: Rule = {
  id: 'spam-injection',
  title: 'Injected advertising',
  explanation:
    'Brands of gambling houses that hijackers put before clauses (suggested), in keyword lines and on lines of their own (removed). Reports about such houses stay. A page with such traces is called hijacked.',
  example: { noise: '金鲨湾娱乐网址：事故造成一人轻伤。', content: '法院对“金鲨湾娱乐”网络赌博案作出判决。' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Advertising that somebody injected into the page' },
  *mark(page) {
    const farmed = offeredBrands(page);
    for (const { index, folded } of suspects(page, SUSPECT))
      if (isSpamLine(folded) || (isOffer(folded) && farmed.has(brandOf(folded))))
        yield { block: index, sure: 'certain' };
      else if (isOffer(folded)) yield { block: index, sure: 'likely' };
  },
  *find(page) {
    for (const { start, end } of injectedBrands(page))
      yield { start, end, replacement: '', fix: 'suggest', confidence: 0.8 };
  },
};

/** Brands that several short lines offer. */
function offeredBrands(page: Page): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { folded } of suspects(page, SUSPECT))
    if (isOffer(folded)) counts.set(brandOf(folded), (counts.get(brandOf(folded)) ?? 0) + 1);
  return new Set([...counts].filter(([brand, count]) => brand !== '' && count >= MANY).map(([brand]) => brand));
}
