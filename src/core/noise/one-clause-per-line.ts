import type { Block } from '../article';
import type { Hit, LabelledPage, Rule } from './rule';

/** A clause on a line of its own: 3 to 26 Han characters. */
const CLAUSE = { shortest: 3, longest: 26 };
/** A sentence over more lines is none. */
const LINES = { fewest: 2, most: 6 };
/** Fewer such sentences may be verse or a heading in two lines. */
const SENTENCES = 3;
const END = /[。！？!?…](?:["”’」』)）])?$/u;
/** A list, a label, a caption or a decoration of its own. */
const OTHER = /^(?:[-*·•●★▲△▼◆■↓→➨]|\d|[（(【《“]|第.{1,3}[、，,]|[一二三四五六七八九十]、)|[:：]$|[摄攝]$/u;
/** Lines of verse are of one length: the widest spread that they have. */
const SPREAD = 3;

/** Finds 老街的灯 / 一盏一盏 / 又亮了。 as one sentence; must not touch a poem, whose lines are of one length, or an address list. */
export const oneClausePerLine: Rule = {
  id: 'one-clause-per-line',
  title: 'One clause per line',
  explanation:
    'Sentences that are broken over two to six short lines, as on phones. Shown only; set the rule to “suggest” or “apply” to join them. Verse stays.',
  example: { noise: '老街的灯 / 一盏一盏 / 又亮了。', content: '一篙撑破两峡烟， / 十里滩声到客船。' },
  fix: 'report',
  confidence: 0.5,
  reason: { text: 'A sentence in several short lines' },
  *find(page) {
    const sentences = sentencesOf(page);
    if (sentences.length < SENTENCES) return;
    const sizes = sentences.flat().map(({ index }) => hanIn(page, index));
    if (Math.max(...sizes) - Math.min(...sizes) <= SPREAD) return;
    for (const lines of sentences) yield joined(page, lines);
  },
};

/** Runs of clauses up to the first that ends a sentence. */
function sentencesOf(page: LabelledPage): Block[][] {
  const sentences: Block[][] = [];
  let lines: Block[] = [];
  for (const block of page.blocks) {
    const goesOn = isClause(page, block);
    if (!goesOn || block.blanksBefore > 0) lines = [];
    if (!goesOn) continue;
    lines.push(block);
    if (!END.test(block.folded)) continue;
    if (lines.length >= LINES.fewest && lines.length <= LINES.most) sentences.push(lines);
    lines = [];
  }
  return sentences;
}

function isClause(page: LabelledPage, { index, folded, markup }: Block): boolean {
  const han = hanIn(page, index);
  const isShort = han >= CLAUSE.shortest && han <= CLAUSE.longest;
  return isShort && page.roles[index] === 'paragraph' && !markup && !OTHER.test(folded);
}

function hanIn({ profile }: LabelledPage, index: number): number {
  return profile.lines[index]?.han ?? 0;
}

function joined({ text }: LabelledPage, lines: readonly Block[]): Hit {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { start, end, replacement: lines.map((line) => text.slice(line.start, line.end).trim()).join('') };
}
