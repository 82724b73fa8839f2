import type { LineFacts } from '../label/line-facts';
import { bitsOf, HAN, LETTER, NUMBER, SURROGATE } from '../text/character-bits';
import { hashOf } from '../text/hash';
import { Numbering } from '../text/numbering';
import type { LabelledPage, Rule } from './rule';

/** A full sentence: fifteen Han characters, eight words. */
const SENTENCE_KEY = { han: 15, latin: 40 };
const ENOUGH = 4;
/** Share of the repeats that stand in another order than the first time. */
const TURNED = 0.34;

/** Says that sentences come again in other paragraphs and in another order; must not speak of a box of key points, a refrain, or questions that each guest is asked. */
export const shuffledText: Rule = {
  id: 'shuffled-text',
  title: 'Sentences shuffled',
  explanation:
    'Several whole sentences come again in other paragraphs and in another order, as in texts that a farm mixed from pieces. Nothing is changed. Key points that repeat the text in its order are none.',
  example: {
    noise: 'Two sentences of the second paragraph that come again in the fifth, the other way round',
    content: 'The same three questions to each of four candidates',
  },
  fix: 'report',
  confidence: 0.6,
  reason: { text: 'Sentences come again in another order' },
  judge(page) {
    const repeats = repeatsOf(page);
    if (repeats.length < ENOUGH) return undefined;
    let turned = 0;
    for (const [i, place] of repeats.entries()) if (i > 0 && place < (repeats[i - 1] ?? 0)) turned++;
    return turned >= 2 && turned >= TURNED * (repeats.length - 1) ? 'shuffled-text' : undefined;
  },
};

/** By sentence of the line two hashes of the letters and digits of it, one after the other; 0 and 0 of one that is too short. */
function sentencesOf(facts: LineFacts, folded: string): readonly number[] {
  facts.sentences ??= sentenceHashes(folded, facts.key);
  return facts.sentences;
}

/** Cut behind 。 and at the blank behind the marks that end sentences of an alphabet. */
function sentenceHashes(folded: string, key: string): number[] {
  const hashes: number[] = [];
  let start = 0;
  /** Of the key: where the sentence starts, and what was read of it. */
  let from = 0;
  let to = 0;
  let hasHan = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const bits = bitsOf(code);
    if (bits & (LETTER | NUMBER)) {
      to++;
      if (bits & HAN) hasHan = true;
    } else if (bits & SURROGATE) {
      const whole = String.fromCodePoint(folded.codePointAt(i) ?? 0);
      if (/[\p{L}\p{N}]/u.test(whole)) to += whole.length;
      if (/\p{Script=Han}/u.test(whole)) hasHan = true;
      i += whole.length - 1;
    }
    const end = i + 1 === folded.length || code === STOP ? i + 1 : code === BLANK && isEndAt(folded, i) ? i : 0;
    if (end === 0) continue;
    const least = hasHan ? SENTENCE_KEY.han : SENTENCE_KEY.latin;
    if (end - start < SENTENCE_KEY.han || to - from < least) hashes.push(0, 0);
    else hashes.push(hashOf(key, from, to), hashedOtherwise(key, from, to));
    start = i + 1;
    from = to;
    hasHan = false;
  }
  return hashes;
}

/** Of millions of sentences some have one hash in common, none have two. */
function hashedOtherwise(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, MULTIPLIER) + text.charCodeAt(i)) | 0;
  return hash;
}

const MULTIPLIER = 0x85ebca6b;

const BLANK = 0x20;
const STOP = 0x3002;
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const ENDS = codesOf('.!?');
const CLOSING = codesOf('"\'”’)');

function isEndAt(folded: string, at: number): boolean {
  const last = folded.charCodeAt(at - 1);
  // A letter stands before most blanks.
  if (bitsOf(last) & LETTER) return false;
  return ENDS.has(last) || (CLOSING.has(last) && ENDS.has(folded.charCodeAt(at - 2)));
}

/** The first places, counted in sentences, of those that stand in a second paragraph, in the order of the second. */
function repeatsOf({ blocks, roles, profile }: LabelledPage): readonly number[] {
  const numbers = new Numbering();
  /** By number of a sentence: its first place, below 0 once it has come again; its second hash. */
  const first: number[] = [];
  const second: number[] = [];
  const repeats: number[] = [];
  let at = 0;
  for (const { index, folded } of blocks) {
    const facts = profile.lines[index];
    if (roles[index] !== 'paragraph' || !facts || (profile.keyCounts.get(facts.key) ?? 0) > 1) continue;
    const hashes = sentencesOf(facts, folded);
    const above = at;
    for (let h = 0; h < hashes.length; h += 2) {
      const [one, other] = [hashes[h] as number, hashes[h + 1] as number];
      at++;
      if (one === 0 && other === 0) continue;
      const number = numbers.of(one);
      const before = first[number];
      if (before === undefined) {
        first[number] = at;
        second[number] = other;
      }
      if (before === undefined || before < 0 || second[number] !== other) continue;
      // A third time it is a refrain, and a paragraph of one sentence is a question or a heading.
      if (before <= above && hashes.length > 2) repeats.push(before);
      first[number] = -before;
    }
  }
  return repeats;
}
