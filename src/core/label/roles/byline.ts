import { readAsianByline } from '../../metadata/asian-byline';
import { readCredits } from '../../metadata/credits';
import { readHanByline } from '../../metadata/han-byline';
import { readLatinByline } from '../../metadata/latin-byline';
import { readStamp } from '../../metadata/stamps';
import { marksByNeighbours } from '../../noise/by-neighbours';
import type { Page } from '../../noise/rule';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';
import { besideCredit, inColophon, zoneOf } from './zone';

/** How far from the first or last paragraph a byline stands. */
const NEAR = 8;
/** The paper itself speaks: stands where a name would. */
const UNSIGNED = /^(?:editorial|leading article|leitartikel|éditorial|社论|社論|社评|社評|社説|사설)$/i;

/**
 * 本报记者 潘俊强, 文/王小明, 石佳/中国青年报, By Jane Doe and John Roe, Von Anna Beispiel, 홍길동 기자.
 * Not: 本报记者从市公安局获悉,… or "By Friday the water had gone."
 */
export const byline: Recogniser = {
  role: 'byline',
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of asked(page)) {
      if (folded.length > 120 || page.profile.prose[index]) continue;
      const sure = bylineIn(page, index, folded);
      if (sure) yield { block: index, sure };
    }
  }),
};

function bylineIn(page: Page, index: number, folded: string): 'certain' | 'likely' | undefined {
  const zone = zoneOf(page, index);
  const near = zone !== 'middle' && distance(page, index) <= NEAR;
  const han = readHanByline(folded);
  if (han) {
    if (inColophon(page, index)) return undefined;
    const named = han.names.length > 0 && /记者|采访人员|記者|作者|文|撰|写|执笔|通讯员|報導/.test(folded);
    return near && named ? 'certain' : 'likely';
  }
  const credits = readCredits(folded);
  if (credits)
    return credits[0]?.kind === 'author' && !inColophon(page, index)
      ? near && credits[0].value.length < 24
        ? 'certain'
        : 'likely'
      : undefined;
  const asian = readAsianByline(folded);
  if (asian) return near && asian.labelled ? 'certain' : 'likely';
  const latin = readLatinByline(folded);
  // A long deck is prose too: what stands by the date below it is no less a name.
  const dated = (zone === 'head' || index < NEAR) && besideDate(page, index);
  if (UNSIGNED.test(folded)) return zone === 'head' && index > 0 && near ? 'likely' : undefined;
  if (!latin) return undefined;
  if (latin.labelled)
    return near && zone === 'head' && /\s/.test(folded)
      ? 'certain'
      : zone === 'middle' && index >= NEAR && !besideCredit(page, index)
        ? undefined
        : 'likely';
  return dated || (zone === 'head' && near) ? 'likely' : undefined;
}

function distance({ profile }: Page, index: number): number {
  if (profile.firstProse < 0) return index;
  return index < profile.firstProse ? profile.firstProse - index : index - profile.lastProse;
}

/** A name alone right above or below the date. */
function besideDate({ blocks, profile }: Page, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const { folded = '' } = blocks[at] ?? {};
    return folded.length < 80 && readStamp(folded, profile.language) !== undefined;
  });
}
