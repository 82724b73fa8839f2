// Title, date and authors as the words of a page alone tell them, against its structured data.

import { parse } from '../../src/core';
import { claimsOf } from '../../src/core/metadata/structured';
import { readHtml } from '../../src/core/readers/html';
import { type BenchPage, readPages, TRACKS } from '../train/data';
import { type Comparison, compareMetadata, FIELDS, type Field, type Verdict } from './agreement';
import type { Strangers } from './strangers';

type Counts = Record<Verdict, number>;

/**
 * By field, the share of the pages that agree, of those whose claim could be read off them: what a page does not show, or
 * claims against its own byline, nobody finds. All of it is printed, and each disagreement.
 */
export function benchMetadata(strangerTo: Strangers): Readonly<Record<Field, number>> {
  const sums = new Map<Field, Counts>();
  for (const track of TRACKS) {
    const counts = new Map<Field, Counts>();
    const pages = new Map(readPages(track, 'html').map((page) => [page.id, page]));
    for (const page of readPages(track, 'text'))
      for (const one of compared(page, pages.get(page.id), strangerTo)) {
        for (const by of [counts, sums]) countsIn(by, one.field)[one.verdict]++;
        if (one.verdict === 'differs')
          console.log(`  ${track} ${one.field}  «${one.found}» is not «${one.claimed}»  ${page.id}`);
      }
    console.log(`${track}-metadata  ${FIELDS.map((field) => told(field, countsIn(counts, field))).join('  ')}`);
  }
  console.log(`metadata  ${FIELDS.map((field) => told(field, countsIn(sums, field))).join('  ')}`);
  return Object.fromEntries(FIELDS.map((field) => [field, ofReadable(countsIn(sums, field))])) as Record<Field, number>;
}

function compared(page: BenchPage, twin: BenchPage | undefined, strangerTo: Strangers): readonly Comparison[] {
  if (!twin) return [];
  const { metadata } = parse(page.text, { weights: strangerTo(page) });
  return compareMetadata(metadata, claimsOf(readHtml(twin.text).data), page.text, page.site);
}

function countsIn(by: Map<Field, Counts>, field: Field): Counts {
  const counts = by.get(field) ?? { agrees: 0, differs: 0, unseen: 0, fewer: 0 };
  by.set(field, counts);
  return counts;
}

function told(field: Field, counts: Counts): string {
  const { agrees, differs, unseen, fewer } = counts;
  const all = agrees + differs + unseen + fewer;
  const few = fewer > 0 ? `, ${fewer} claim fewer than their byline` : '';
  return `${field} ${agrees} of ${all}, ${unseen} not shown${few}: ${(100 * ofReadable(counts)).toFixed(1)} %`;
}

function ofReadable({ agrees, differs }: Counts): number {
  return agrees / Math.max(1, agrees + differs);
}
