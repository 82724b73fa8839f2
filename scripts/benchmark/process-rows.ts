// The rows of the page that are about the command line.

import { corpus, corpusInHalves, inTurn, type ProcessResult, startsOf } from './commands';

/** A measure of the command line, told in the page by its words. */
export interface ProcessRow {
  readonly id: ProcessId;
  readonly what: string;
  readonly result: ProcessResult;
}

/** `alone`: without the certificates that are added here. */
export type ProcessId =
  | 'node'
  | 'clean'
  | 'first clean'
  | 'node alone'
  | 'clean alone'
  | 'one job'
  | 'two jobs'
  | 'two processes';

const NODE = { what: '`node -e 0`', words: ['-e', '0'] };
const SAMPLE = { what: '`news-text clean` of the sample', words: ['dist/cli.js', 'clean', 'samples/qingdao.txt'] };
const ALONE = 'no certificates added';

/** How soon the command line is there; Node alone beside it. */
export async function startRows(): Promise<ProcessRow[]> {
  const { NODE_EXTRA_CA_CERTS: certificates, ...environment } = process.env;
  const clean = await startsOf(SAMPLE.words);
  const rows: ProcessRow[] = [
    { id: 'node', what: NODE.what, result: (await startsOf(NODE.words)).later },
    { id: 'clean', what: SAMPLE.what, result: clean.later },
    { id: 'first clean', what: 'the same, first start: keeps its compiled code', result: clean.first },
  ];
  if (!certificates) return rows;
  return [
    ...rows,
    { id: 'node alone', what: `${NODE.what}, ${ALONE}`, result: (await startsOf(NODE.words, environment)).later },
    { id: 'clean alone', what: `${SAMPLE.what}, ${ALONE}`, result: (await startsOf(SAMPLE.words, environment)).later },
  ];
}

/** More records take long enough to be told from what else the machine does. */
const MANY = 100_000;

export async function corpusRows(records: number): Promise<ProcessRow[]> {
  const all = nameOf(records);
  const [one, two, halves] = (await inTurn(records < MANY ? 3 : 1, [
    () => corpus(records, 1),
    () => corpus(records, 2),
    () => corpusInHalves(records),
  ])) as [ProcessResult, ProcessResult, ProcessResult];
  return [
    { id: 'one job', what: `${all}, \`--jobs 1\``, result: one },
    { id: 'two jobs', what: `${all}, \`--jobs 2\``, result: two },
    { id: 'two processes', what: `${all}, half each in two processes side by side`, result: halves },
  ];
}

export function nameOf(records: number): string {
  return `${records.toLocaleString('en')} records`;
}
