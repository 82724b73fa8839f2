import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { isTraditional } from '../text/traditional';
import { hitsByNeighbours } from './by-neighbours';
import type { Hit, Rule } from './rule';
import { suspects } from './suspects';

/** One Han character and a syllable in brackets; where a pipeline dropped the tone it left a space behind. */
const GLOSS =
  /(?<=([\u3400-\u9fff]))[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6})[)）](?: (?=[\u3000-\u9fff\uff00-\uffef]))?/g;
/** So many of them are a converter's work, not a writer's help with a rare character. */
const SYSTEMATIC = 5;

const SUSPECT = sieve({ holdsBeyondAscii: [/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/] });

const glosses = hitsByNeighbours<Hit>(function* (page) {
  const { text, roles } = page;
  for (const block of suspects(page, SUSPECT)) {
    if (roles[block.index] === 'noise') continue;
    const line = text.slice(block.start, block.end);
    const known = new Map<string, boolean>();
    for (const { start, end, match } of matchesIn(text, block, GLOSS)) {
      const [, character = '', reading = ''] = match;
      if (!isTraditional(character)) continue;
      const key = character + reading;
      const discussed = known.get(key) ?? isDiscussed(line, character, reading);
      known.set(key, discussed);
      if (!discussed) yield { start, end, replacement: '' };
    }
  }
});

/** Catches 個(gè) and 社會(hui) where the file is full of them; must not touch 滎(xíng)陽 or the code 卡(ka). */
export const pinyinGloss: Rule = {
  id: 'pinyin-gloss',
  title: 'Pinyin after a character',
  explanation:
    'Readings in brackets that a converter left after everyday traditional characters, five or more in the file; fewer are only suggested. The reading of a rare character, or one that the paragraph speaks of, stays.',
  example: { noise: '聽他們講(jiǎng)述', content: '在滎(xíng)陽的一處老醬園' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A reading in brackets, left by a converter' },
  *find(page) {
    const hits = [...glosses(page)];
    for (const hit of hits) yield hits.length >= SYSTEMATIC ? hit : { ...hit, fix: 'suggest', confidence: 0.6 };
  },
};

/** Whether the paragraph speaks of the character or of its reading. */
function isDiscussed(line: string, character: string, reading: string): boolean {
  return (
    ['「', '“', '‘', '"', '『'].some((mark) => line.includes(mark + character + CLOSING[mark])) ||
    ['作', '音', '讀', '读', '念', '為', '为'].some((verb) => line.includes(verb + reading))
  );
}

const CLOSING: Readonly<Record<string, string>> = { '「': '」', '“': '”', '‘': '’', '"': '"', '『': '』' };
