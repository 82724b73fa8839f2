import { quoteSpans } from './quote-spans';
import { markQuoteTables } from './quote-table';
import type { Rule } from './rule';

/** Catches (43.12, 2.37, 5.82%) behind a company's name; must not touch （5.2%） or the price that a writer put in brackets. */
export const marketWidget: Rule = {
  id: 'market-widget',
  title: 'Market quotes',
  explanation:
    'Price, change and percentage that portals put in brackets behind a company’s name, and tables of quotes. A single number in brackets stays.',
  example: { noise: '北辰电气(43.12, 2.37, 5.82%)', content: '钢板价格（4150元）较年初上涨' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Market quotes put in by the site' },
  mark: markQuoteTables,
  find: quoteSpans,
};
