import type { Rule } from './rule';

/** 采访人员 after the outlet's name; at the start of a line the outlet may be missing. */
const SUBSTITUTED = /^(?:[^。，,]{0,40}?(?:本报|社|网|报|台|晚报|日报)(?:见习|实习)?|[（(]?)(采访人员)(?=[ \u3000:：])/;

/** Catches 本报采访人员 潘俊强; must not touch 被采访人员 or 采访人员名单 in prose. */
export const wordSubstitution: Rule = {
  id: 'word-substitution',
  title: 'Substituted word in a byline',
  explanation: 'Farms replace 记者 by 采访人员. It is restored in bylines only; elsewhere the word may be right.',
  example: { noise: '本报采访人员 祁向东', content: '被采访人员名单已经公布。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'In a byline 采访人员 stands for 记者' },
  *find({ text, blocks, roles }) {
    for (const { start, end } of blocks.filter((_, i) => roles[i] === 'byline')) {
      const match = SUBSTITUTED.exec(text.slice(start, end));
      const word = match?.[1];
      if (!match || !word) continue;
      const at = start + match[0].length - word.length;
      yield { start: at, end: at + word.length, replacement: '记者' };
    }
  },
};
