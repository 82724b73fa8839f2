import { sieve } from '../sieve/sieve';
import { isHan } from '../text/characters';
import { matchesIn } from '../text/matches';
import { MISREAD, repaired } from '../text/mojibake';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** An indent of ideographic spaces that became question marks. */
const LOST_INDENT = /^\s*(\?{2,8})(?=[\u3400-\u9fff“《【「])/;
/** What is left of U+FFFD after a tour through GBK. */
const LOST = /(?:锟斤拷)+(?:锟斤?)?|烫{4,}|屯{4,}/g;
/** Han that UTF-8 read as GBK is full of, and texts hardly ever. */
const WRONG = /[锛銆鈥鐨鏄闂鍦浠涓嶅佺殑]/g;
/** One in this many Han characters. */
const DENSE = 6;

const SUSPECT = sieve({ within: [LOST_INDENT, LOST, WRONG], holdsBeyondAscii: [MISREAD] });

/** Catches ????记者了解到 and It’s broken as Itâ€™s; must not touch ？？ that somebody typed, or the accents of CAFÉ. */
export const mojibake: Rule = {
  id: 'mojibake',
  title: 'Wrongly decoded text',
  explanation:
    'Question marks that were an indent go. Text that one repair brings back whole is suggested repaired; what is lost for good is only reported.',
  example: { noise: '????记者了解到，实验室去年申请了专利。', content: '？？他真的这么说' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'Question marks in place of the paragraph’s indent' },
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const block of suspects(page, SUSPECT)) {
      const { start, end } = block;
      const line = text.slice(start, end);
      const indent = LOST_INDENT.exec(line);
      if (indent?.[1])
        yield { start: start + indent[0].length - indent[1].length, end: start + indent[0].length, replacement: '' };
      for (const { index, length, words } of repaired(line))
        yield {
          start: start + index,
          end: start + index + length,
          replacement: words,
          fix: 'suggest',
          confidence: 0.8,
          reason: { text: 'UTF-8 that was read as Windows-1252' },
        };
      for (const lost of matchesIn(text, block, LOST))
        yield { start: lost.start, end: lost.end, replacement: '', fix: 'report', reason: LOSS };
      if (isGarbled(line)) yield { start, end, replacement: '', fix: 'report', confidence: 0.7, reason: LOSS };
    }
  }),
};

const LOSS = { text: 'Wrongly decoded: compare with the original' };

function isGarbled(line: string): boolean {
  const wrong = line.match(WRONG)?.length ?? 0;
  if (wrong < 4) return false;
  let han = 0;
  for (let i = 0; i < line.length; i++) if (isHan(line.charCodeAt(i))) han++;
  return wrong * DENSE >= han;
}
