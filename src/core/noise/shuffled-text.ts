import { keyOf } from '../text/fold';
import { byLine } from '../text/memo';
import type { LabelledPage, Rule } from './rule';

/** A full sentence: fifteen Han characters, eight words. */
const SENTENCE_KEY = { han: 15, latin: 40 };
const ENOUGH = 4;
/** Share of the repeats that stand in another order than the first time. */
const TURNED = 0.34;

interface Place {
  readonly block: number;
  readonly at: number;
}

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
    for (const [i, place] of repeats.entries()) if (i > 0 && place.at < (repeats[i - 1]?.at ?? 0)) turned++;
    return turned >= 2 && turned >= TURNED * (repeats.length - 1) ? 'shuffled-text' : undefined;
  },
};

/** By sentence of the line what it is known again by; nothing of one that is too short. */
const sentencesOf = byLine((folded) =>
  sentences(folded).map((sentence) => (sentence.length < SENTENCE_KEY.han ? '' : keyOf(sentence))),
);

/** Cut behind 。 and at the blank behind the marks that end sentences of an alphabet. */
function sentences(folded: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === STOP) parts.push(folded.slice(from, i + 1));
    else if (code === BLANK && isEndAt(folded, i)) parts.push(folded.slice(from, i));
    else continue;
    from = i + 1;
  }
  return from < folded.length ? [...parts, folded.slice(from)] : parts;
}

const BLANK = 0x20;
const STOP = 0x3002;
const ENDS: ReadonlySet<string> = new Set('.!?');
const CLOSING: ReadonlySet<string> = new Set('"\'”’)');

function isEndAt(folded: string, at: number): boolean {
  return ENDS.has(folded.charAt(at - 1)) || (CLOSING.has(folded.charAt(at - 1)) && ENDS.has(folded.charAt(at - 2)));
}

/** The first places of sentences that stand in a second paragraph, in the order of the second. */
function repeatsOf({ blocks, roles, profile }: LabelledPage): readonly Place[] {
  const first = new Map<string, Place>();
  const again = new Set<string>();
  const repeats: Place[] = [];
  let at = 0;
  for (const { index, folded } of blocks) {
    if (roles[index] !== 'paragraph' || (profile.keyCounts.get(profile.keys[index] ?? '') ?? 0) > 1) continue;
    const keys = sentencesOf(folded);
    for (const key of keys) {
      at++;
      if (key.length < SENTENCE_KEY.han || (key.length < SENTENCE_KEY.latin && !/\p{Script=Han}/u.test(key))) continue;
      const before = first.get(key);
      if (!before) first.set(key, { block: index, at });
      // A third time it is a refrain, and a paragraph of one sentence is a question or a heading.
      else if (before.block !== index && !again.has(key) && keys.length > 1) repeats.push(before);
      if (before) again.add(key);
    }
  }
  return repeats;
}
