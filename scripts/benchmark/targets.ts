// What the project promises of speed, and what the measures say of it.

import { median } from './measure';
import type { ProcessId, ProcessRow } from './process-rows';
import { type Measured, ms, type Target } from './report';

const SLOWEST_ADVERSARIAL = 3000;

/** `records`: how many the rows of records are about, for people. */
export function targetsOf(measured: readonly Measured[], processes: readonly ProcessRow[], records: string): Target[] {
  const resultOf = (name: string, on: string) => measured.find((one) => one.name === name && one.on === on)?.result;
  const timeOf = (name: string, on: string) => median(resultOf(name, on)?.times ?? []) || Number.NaN;
  /** What somebody waits for. */
  const waitOf = (name: string, on: string) => median(resultOf(name, on)?.clock ?? []) || Number.NaN;
  const speedOf = (on: string) => {
    const result = resultOf('parse', on);
    return result ? result.bytes / 1000 / median(result.times) : Number.NaN;
  };
  const atMost = (what: string, most: number, time: number): Target => ({
    ...{ what, must: ms(most), reached: ms(time), met: time <= most },
  });
  const ratio = (what: string, must: string, value: number, met?: boolean): Target => ({
    ...{ what, must, reached: Number.isNaN(value) ? 'not measured' : `${value.toPrecision(2)} ×`, met },
  });
  const speed = (what: string, on: string): Target => ({
    ...{ what, must: '5 MB/s', reached: `${speedOf(on).toPrecision(2)} MB/s`, met: speedOf(on) >= 5 },
  });
  const growth = timeOf('parse', '20 MB, text') / timeOf('parse', '1 MB, text');
  const fastestOf = (name: string) => resultOf(name, 'pages, HTML')?.times[0] ?? Number.NaN;
  const toReadability = (name: string) => fastestOf(name) / fastestOf('Readability + linkedom');
  const pages = toReadability('parse and clean');
  const took = (id: ProcessId) => processes.find((row) => row.id === id)?.result;
  const toNode = (id: ProcessId, node: ProcessId) => (took(id)?.cpu ?? Number.NaN) / (took(node)?.cpu ?? Number.NaN);
  const start = toNode('clean', 'node');
  const gainOf = (shared: ProcessId) => (took('one job')?.wall ?? Number.NaN) / (took(shared)?.wall ?? Number.NaN);
  const gain = gainOf('two jobs');
  const peak = Math.max(took('one job')?.peak ?? 0, took('two jobs')?.peak ?? 0);
  const worst = measured
    .filter(({ name, on }) => name === 'parse' && !/, (?:text|HTML|html|markdown)$/.test(on))
    .map(({ on, result }) => [on, median(result.times)] as const)
    .sort(([, a], [, b]) => b - a)[0];
  return [
    speed('Plain text, parse: an article of 1 MB', '1 MB, text'),
    speed('Plain text, parse: whole pages', 'pages, text'),
    ratio('Time of 20 MB to that of 1 MB', 'at most 22 ×', growth, growth <= 22),
    atMost('Parse again after a keystroke, article of 1 MB', 20, waitOf('parse again after a keystroke', '1 MB, text')),
    atMost('Clean an article of 100 kB, parse held', 5, waitOf('clean, parse held', '100 kB, text')),
    atMost('Clean an article of 100 kB, parse not held', 40, waitOf('parse and clean', '100 kB, text')),
    ratio('HTML page to its article, to Readability + linkedom', 'at most 0.33 ×', pages, pages <= 1 / 3),
    ratio(
      'The same, and Markdown of it, which Readability does not write',
      '',
      toReadability('parse and write Markdown'),
    ),
    ratio('`news-text clean` of the sample, to `node -e 0`', 'at most 2.5 ×', start, start <= 2.5),
    ratio('The same, first start', '', toNode('first clean', 'node')),
    // Node reads them at every start, whatever it runs: they flatter the ratio.
    ...(took('clean alone') ? [ratio('The same, no certificates added', '', toNode('clean alone', 'node alone'))] : []),
    {
      ...{ what: `JSON lines, ${records}, peak memory`, must: '300 MB', reached: `${Math.round(peak)} MB` },
      met: peak <= 300,
    },
    ratio('JSON lines, gain of `--jobs 2`', 'at least 1.6 ×', gain, gain >= 1.6),
    ratio('The same, half each in two processes side by side', '', gainOf('two processes')),
    atMost(`Worst adversarial input (${worst?.[0] ?? 'none'})`, SLOWEST_ADVERSARIAL, worst?.[1] ?? Number.NaN),
  ];
}
