import type { Block } from '../article';
import type { LabelledPage, Rule } from './rule';

/** Shorter lines are names and captions. */
const SIZE = 75;
const ENOUGH = 2;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Share of the second text's numbers that the first has too. */
const SHARED = 0.5;
/** Share of the first text's length that a translation has at least. */
const LENGTH = 0.3;

/** Says that a translation of the article follows it; must not speak of an article that quotes a letter in English. */
export const bilingualTwin: Rule = {
  id: 'bilingual-twin',
  title: 'Translation appended',
  explanation:
    'Behind the article stands the same text in another script, often translated by a machine. Both are kept; bilingual editions look the same.',
  example: {
    noise: 'The bridge opened to traffic on May 3 … (below 大桥于5月3日通车……)',
    content: '他在信里写道：“The bridge is open.”',
  },
  fix: 'report',
  confidence: 0.7,
  reason: { text: 'The text seems to stand here twice, in two languages' },
  judge(page) {
    const paragraphs = page.blocks.filter(
      ({ index }) => page.roles[index] === 'paragraph' && (page.profile.sizes[index] ?? 0) >= SIZE,
    );
    const scripts = paragraphs.map(({ index, folded }) => (page.profile.lines[index]?.han ?? 0) * 4 > folded.length);
    const turn = scripts.findIndex((han, i) => i > 0 && han !== scripts[i - 1]);
    if (turn < ENOUGH || paragraphs.length - turn < ENOUGH) return undefined;
    if (scripts.slice(turn).some((han) => han !== scripts[turn])) return undefined;
    return isTwin(page, paragraphs.slice(0, turn), paragraphs.slice(turn)) ? 'bilingual-twin' : undefined;
  },
};

function isTwin({ profile }: LabelledPage, first: readonly Block[], second: readonly Block[]): boolean {
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, { index }) => sum + (profile.sizes[index] ?? 0), 0);
  if (size(second) < LENGTH * size(first)) return false;
  const numbers = (blocks: readonly Block[]) => new Set(blocks.flatMap(({ folded }) => folded.match(NUMBER) ?? []));
  const known = numbers(first);
  const said = [...numbers(second)];
  return said.length > 0 && said.filter((number) => known.has(number)).length >= SHARED * said.length;
}
