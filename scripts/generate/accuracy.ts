// How well the article is found: our floors beside what other tools reached on the same pages.

import type { Locale } from './rules-page';
import { table } from './tables';

const TRACKS = ['en', 'cjk', 'world'] as const;

/** F1 on the tracks' pages; all of them read the page's HTML. */
const OTHERS: readonly (readonly [string, readonly [number, number, number]])[] = [
  ['trafilatura 2.2', [0.948, 0.895, 0.955]],
  ['Readability + linkedom', [0.941, 0.955, 0.913]],
  ['Defuddle + linkedom', [0.926, 0.848, 0.92]],
];

const LABELS = {
  en: { heads: ['F1', 'reads', 'English', 'Chinese, Japanese, Korean', 'some 40 countries'], text: 'plain text' },
  'zh-cn': { heads: ['F1', '读取', '英文', '中日韩文', '约四十个国家'], text: '纯文本' },
} as const satisfies Record<Locale, object>;

/** `figures` as test/bench/floors.json has them; a kind of input that was not measured has no row. */
export function accuracyTable(figures: Readonly<Record<string, number>>, locale: Locale): string {
  const { heads, text } = LABELS[locale];
  const own = (['text', 'html'] as const).flatMap((format) => {
    const found = TRACKS.map((track) => figures[`${track}-${format}`]);
    if (found.every((figure) => figure === undefined)) return [];
    return [['**News Text Cleanup**', format === 'text' ? text : 'HTML', ...found.map(shown)]];
  });
  return table(heads, [...own, ...OTHERS.map(([name, reached]) => [name, 'HTML', ...reached.map(shown)])]);
}

function shown(figure: number | undefined): string {
  return figure?.toFixed(3) ?? '–';
}
