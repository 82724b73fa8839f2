import type { Block, Role, Span } from '../article';
import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import type { Rule } from './rule';
import { suspects } from './suspects';

const EMOJI = /\p{Emoji_Presentation}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;
/** Where they stand among the characters: those of the first plane, and the first halves of the others. */
const SUSPECT = sieve({ holdsBeyondAscii: [/[\u2300-\u2bff\ud83c-\ud83e]/] });
const PROSE: ReadonlySet<Role> = new Set(['title', 'deck', 'heading', 'paragraph']);
/** One in so many characters, and so many in the file. */
const DENSE = 60;
const MANY = 5;
/** People put them after a sentence; a machine puts them inside words and before commas. */
const MISPLACED = /[\u3400-\u9fff]$/;

/** Catches 疫情📲、透明度 where the file is full of it; must not touch a post that is quoted with its 👍. */
export const emojiInjection: Rule = {
  id: 'emoji-injection',
  title: 'Emoji inside words',
  explanation:
    'Emoji strewn into formal Chinese text, at least one in sixty characters and most of them inside sentences: their removal is suggested. A few in quoted posts stay.',
  example: { noise: '疫情📲、透明度📈也', content: '他只回了一个👍。' },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'An emoji in the middle of a sentence, as in the whole text' },
  *find(page) {
    const { text, blocks, roles, profile } = page;
    const isProse = ({ index }: Block) => PROSE.has(roles[index] ?? 'noise');
    const suspected = suspects(page, SUSPECT).filter(isProse);
    const found = suspected.flatMap((line) => [...matchesIn(text, line, EMOJI)]);
    const isMisplaced = ({ start, end }: Span) =>
      MISPLACED.test(text.slice(start - 1, start)) && /[\p{Script=Han}，、：；]/u.test(text.charAt(end));
    if (found.length < MANY || found.filter(isMisplaced).length * 2 < found.length) return;
    const han = blocks.filter(isProse).reduce((sum, { index }) => sum + (profile.lines[index]?.han ?? 0), 0);
    if (han > found.length * DENSE) return;
    for (const { start, end } of found) yield { start, end, replacement: '' };
  },
};
