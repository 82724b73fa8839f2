// What is promised of any text, tried on every page: as it is, and damaged at random.

import { MUTATIONS, mutate } from '../../test/promises/mutations';
import { tryPromises } from '../../test/promises/promises';
import { randomFrom } from '../../test/promises/random';
import { LEARNT, readPages, TRACKS } from '../train/data';

/** Failures are told one by one; returns how many there are. `every` takes one page of so many. */
export function benchPromises(every = 1): number {
  let tried = 0;
  const failures: string[] = [];
  for (const format of LEARNT)
    for (const track of [...TRACKS, 'more'] as const)
      for (const [i, page] of readPages(track, format).entries()) {
        if (i % every !== 0) continue;
        const texts = { 'as it is': page.text, 'damaged at random': mutate(page.text, randomFrom(i)) };
        for (const [what, text] of Object.entries(texts)) {
          tried++;
          try {
            tryPromises(text, format);
          } catch (error) {
            failures.push(`${page.id} as ${format}, ${what}: ${(error as Error).message}`);
          }
        }
      }
  for (const failure of failures) console.log(`  ${failure}`);
  console.log(
    `promises  ${tried - failures.length} of ${tried} texts keep them all (${Object.keys(MUTATIONS).length} kinds of damage)`,
  );
  return failures.length;
}
