// Pages whose body is known: how much of it is found, how long that takes.

import { parseBody } from '../../src/core';
import { type BenchPage, type Learnt, readPages, type Track } from '../train/data';
import { scorePage, scoreTrack } from './measure';
import type { Strangers } from './strangers';

/** Milliseconds of one page. */
export interface PageTime {
  readonly page: BenchPage;
  readonly ours: number;
}

/** F1 and times of a track; its worst pages are printed. */
export function benchTrack(track: Track, format: Learnt, strangerTo: Strangers, worst: number) {
  const times: PageTime[] = [];
  const scores = readPages(track, format).map((page) => {
    const weights = strangerTo(page);
    const { took, made } = timed(() => parseBody(page.text, { format, weights }));
    times.push({ page, ours: took });
    return scorePage(page.id, page.truth, made, track === 'cjk');
  });
  const { pages, precision, recall, f1 } = scoreTrack(scores);
  const empty = scores.filter((score) => score.empty).length;
  console.log(
    `${track}-${format}  F1 ${f1.toFixed(4)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${pages} pages, ${empty} empty`,
  );
  for (const score of [...scores].sort((a, b) => a.f1 - b.f1).slice(0, worst))
    console.log(
      `  worst ${score.f1.toFixed(3)}  P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}  ${score.id}`,
    );
  return { f1, empty, times };
}

/** Of this process alone: the clock would count what else the machine does. */
export function timed<T>(work: () => T): { readonly took: number; readonly made: T } {
  const start = process.cpuUsage();
  const made = work();
  return { took: process.cpuUsage(start).user / 1000, made };
}
