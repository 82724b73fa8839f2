import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isBehindBody } from './place';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

/** `Ida Brock is a senior reporter at The Gazette.`, `Tom writes about …`: present tense and a trade of letters. */
const ENGLISH =
  /^(?:by )?(?!(?:This|That|It|There|These|What|Who|He|The|A|An|In) )[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,4}(?:,? (?:PhD|M\.?D\.?|Jr\.?))?,? (?:is|was|has been|writes|covers|reports|joined|works|serves|oversees)\b(?: currently| also| now)? (?:an? |the |as |our |on |about |for |at )?.{0,80}(?:reporter|editor|writer|journalist|columnist|correspondent|contributor|freelance|staff|author of|producer|blogger|critic|photographer|fellow|professor|analyst|covers|covering|writes|news|based in)\b.{0,600}$/u;
const FOLLOW =
  /^(?:[Yy]ou can )?(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]mail|[Ff]ind) (?:him|her|them|[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2}) (?:on|at|via|by) .{3,120}$/u;
const CHINESE =
  /^[（(【]? ?(?:本文)?作者(?:简介|介绍) ?[】:：].{2,300}$|^本文作者 ?:? ?[^。,:]{2,12},[^。]{0,80}(?:记者|記者|作家|撰稿|编辑|編輯|研究员|研究員|教授|学者|學者|律师|律師|评论员|評論員|专栏|專欄|著有|博士)[^。]{0,120}。?$|^(?:关于作者|作者简介|作者介绍|作者資訊|关于我们的作者)$/u;
const OTHERS =
  /^[A-ZÄÖÜ][\p{L}.'’-]+(?: [A-ZÄÖÜ][\p{L}.'’-]+){0,3},? (?:ist|schreibt|arbeitet|est|es|é) .{0,60}(?:Redakteur|Journalist|Autor|Korrespondent|Volontär|journaliste|rédact|periodista|redactor|jornalista|repórter).{0,400}$/u;

const SUSPECT = sieve({ patterns: [ENGLISH, FOLLOW, CHINESE, OTHERS], lines: ['author-bio'] });

/** Catches “About the author” and “Ida Brock is a senior reporter at The Gazette.” after the story; must not touch the same sentence in a profile of her. */
export const authorBio: Rule = {
  id: 'author-bio',
  title: 'About the author',
  explanation:
    'After the story: a heading like “About the author” and sentences that introduce the writer. Inside a story the same sentence is part of it.',
  example: {
    noise: 'Ida Brock is a senior reporter at The Gazette.',
    content: 'Ida Brock, a senior reporter, was the first on the pier.',
  },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'Introduces the writer after the story' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (!isBehindBody(page, index) && !isLast(page, index)) continue;
      const known = isPhrase('author-bio', folded);
      if (known || isIntroduction(folded)) yield { block: index, sure: 'likely' };
    }
  }),
};

function isIntroduction(folded: string): boolean {
  return folded.length <= 700 && [ENGLISH, FOLLOW, CHINESE, OTHERS].some((pattern) => pattern.test(folded));
}

/** The introduction may itself be long enough for prose: then it is the last of it. */
function isLast({ profile }: Page, index: number): boolean {
  return index === profile.lastProse && index > profile.firstProse;
}
