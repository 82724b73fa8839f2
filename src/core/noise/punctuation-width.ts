import { isHan } from '../text/characters';
import { matchesIn } from '../text/matches';
import type { LabelledPage, Rule } from './rule';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const NARROW = /[,:;?!()]/g;
/** As many ASCII commas between Han characters are damage done by a machine, not a writer's slip. */
const SYSTEMATIC = 5;
/** Narrow marks in a row are few: `?!`, `!!!`. */
const LOOKED_PAST = 4;

/** Catches the comma of 稳外贸,促创新 in a file that has no full-width one; must not touch 3:04, 1,000 or Latin text. */
export const punctuationWidth: Rule = {
  id: 'punctuation-width',
  title: 'Half-width mark between Han characters',
  explanation:
    'ASCII `, : ; ? ! ( )` between Han characters, where the whole file shows the damage: five such commas or more and not one full-width comma. Numbers, times, URLs and Latin text are never touched.',
  example: { noise: '稳外贸,促创新', content: '比分3:04,共1,000人' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'The file writes every full-width mark as ASCII' },
  *find(page) {
    if (!isDamaged(page)) return;
    for (const line of kept(page))
      for (const { start: at, end, match } of matchesIn(page.text, line, NARROW)) {
        const wide = WIDE[match[0]];
        const isBeside = (place: number, step: -1 | 1) => isEastAsian(page.text, place, line.start, line.end, step);
        if (wide && isBeside(at - 1, -1) && isBeside(at + 1, 1)) yield { start: at, end, replacement: wide };
      }
  },
};

function kept({ blocks, roles }: LabelledPage) {
  return blocks.filter((_, i) => roles[i] !== 'noise');
}

function isDamaged(page: LabelledPage): boolean {
  let commas = 0;
  for (const { start, end } of kept(page)) {
    const words = page.text.slice(start, end);
    if (words.includes('，')) return false;
    for (let i = words.indexOf(','); i >= 0; i = words.indexOf(',', i + 1))
      if (isHan(words.charCodeAt(i - 1)) && isHan(words.charCodeAt(i + 1))) commas++;
  }
  return commas >= SYSTEMATIC;
}

/** Whether the neighbour is a Han character or a full-width mark; a few other narrow marks are looked past, a line's edge agrees. */
function isEastAsian(text: string, at: number, start: number, end: number, step: 1 | -1): boolean {
  let i = at;
  for (let marks = 0; marks < LOOKED_PAST && i >= start && i < end && /[,:;?!()]/.test(text.charAt(i)); marks++)
    i += step;
  if (i < start || i >= end) return i !== at || step === 1;
  return /[\u2014\u2018-\u201d\u2026\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/.test(text.charAt(i));
}
