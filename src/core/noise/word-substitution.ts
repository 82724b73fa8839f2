import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Hit, Rule } from './rule';
import { suspects } from './suspects';

/** 采访人员 after the outlet's name; at the start of a byline the outlet may be missing. */
const BYLINE = /^(?:[^。，,]{0,40}?(?:本报|社|网|报|台|晚报|日报)(?:见习|实习)?|[（(]?)(采访人员)(?=[ \u3000:：])/;
/** 海州社巴黎12月9日电（采访人员季安然）, 海州报讯（采访人员 季安然） */
const DATELINE = /^[^。，,（(]{2,30}[电讯][ \u3000]{0,3}[（(](?:见习|实习)?(采访人员)/;
/** How a report goes on from 记者 at the start of a sentence. */
const PROSE =
  /(?<=^|[。！？”])采访人员(?=(?:昨[天日]|今[天日]|近日|[日天])?(?:了解到|获悉|从|在|看到|注意到|发现|采访了))/g;

const SUSPECT = sieve({ within: [BYLINE, DATELINE, PROSE] });

/** Catches 本报采访人员 潘俊强; must not touch 被采访人员 or 采访人员名单 in prose. */
export const wordSubstitution: Rule = {
  id: 'word-substitution',
  title: 'Substituted word in a byline',
  explanation:
    'Farms replace 记者 by 采访人员. It is restored in bylines and datelines only; elsewhere the word may be right, and the likely places are reported.',
  example: { noise: '本报采访人员 祁向东', content: '被采访人员名单已经公布。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'In a byline 采访人员 stands for 记者' },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const block of suspects(page, SUSPECT)) {
      const line = text.slice(block.start, block.end);
      if (roles[block.index] === 'byline') yield* word(BYLINE.exec(line), block.start);
      else if (roles[block.index] === 'paragraph') {
        yield* word(DATELINE.exec(line), block.start);
        for (const { start, end } of matchesIn(text, block, PROSE))
          yield {
            start,
            end,
            replacement: '记者',
            fix: 'report',
            confidence: 0.5,
            reason: { text: 'Here 采访人员 may stand for 记者' },
          };
      }
    }
  }),
};

function* word(match: RegExpExecArray | null, start: number): Iterable<Hit> {
  const found = match?.[1];
  if (!match || !found) return;
  const end = start + match[0].length;
  yield { start: end - found.length, end, replacement: '记者' };
}
