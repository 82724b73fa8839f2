// How fast it is beside other tools: rows of docs/performance.md, which the benchmark writes.

import type { Locale } from './rules-page';
import { table } from './tables';

const OURS = 'parse and write Markdown';
const PAGES = 'pages, HTML';
/** What else was run on the same pages, in the same run, when it was installed. */
const OTHERS = ['Readability + linkedom', 'Defuddle + linkedom', 'turndown, whole page'];

const LABELS = {
  en: ['saved pages', 'throughput', 'time, to ours'],
  'zh-cn': ['网页', '吞吐量', '耗时（与本项目之比）'],
} as const satisfies Record<Locale, readonly string[]>;

/** `page` is docs/performance.md; a tool that was not measured has no row. */
export function speedTable(page: string, locale: Locale): string {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const speedOf = (name: string) => rows.find(([, what, on]) => what === name && on === PAGES)?.[5];
  const ours = speedOf(OURS);
  if (ours === undefined) throw new Error(`docs/performance.md has no row “${OURS}” on “${PAGES}”`);
  const others = OTHERS.flatMap((name) => {
    const speed = speedOf(name);
    return speed === undefined ? [] : [[name, speed, `${(number(ours) / number(speed)).toPrecision(2)} ×`]];
  });
  return table(LABELS[locale], [['**News Text Cleanup**', ours, '1 ×'], ...others]);
}

function number(speed: string): number {
  return Number.parseFloat(speed);
}
