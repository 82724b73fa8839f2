// Not every text is a news article: what is none gets no edit.

import type { Page } from '../noise/rule';
import type { Label } from './label';

export function isArticle(page: Page, _labels: readonly Label[]): boolean {
  return page.blocks.length > 0;
}
