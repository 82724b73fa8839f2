import type { Block } from '../article';
import { sieve } from '../sieve/sieve';
import { hitsByNeighbours, linesThat } from './by-neighbours';
import { gluedBetween, glueOf } from './glued';
import { isPhrase } from './phrases';
import type { Page, Rule } from './rule';
import { isAmongCells, isOutsideProse } from './surroundings';
import { suspects } from './suspects';

/** `[广告]`, `— Advertisement —`, `广告 ▼`. */
const DECORATION = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** “Story continues below …”, “This ad has not loaded …”: only pages say so. */
const CONTINUES =
  /^(?:(?:the |this |our )?(?:story|article|report|content|post|interview|review|text) (?:continues|continued|resumes) (?:below|after)(?: (?:this|the))?(?: (?:ad|advert|advertisement|advertising|video|promotion|newsletter|gallery|sponsor message))?|(?:continue|keep) (?:reading|scrolling)(?: below)?(?: (?:after|below|for))?(?: (?:this|the|more))?(?: (?:ad|advert|advertisement|content))?|scroll (?:down )?to continue(?: (?:reading|with content))?|(?:this|the) (?:ad|advert|advertisement) (?:has not|hasn['’]t|will) .{0,60}|article continues after.{0,30}|skip (?:ad|advert|advertisement)s?)$/iu;
/** Paragraphs that use the word: fewer may do so in passing. */
const MENTIONS_OF_TOPIC = 3;
const NAMES = /[,、，] ?| (?:and|or|und|et|y|e) |[和与及]/u;

const GLUE = glueOf('ad-marker');
const GLUED_WORD = glueOf('ad-marker:word');
const announcements = hitsByNeighbours((page) =>
  gluedBetween(page, GLUE, (phrase) => /continu|advert|scroll|\bads?\b|广告|廣告|往下/.test(phrase)),
);
const adWords = hitsByNeighbours((page) => gluedBetween(page, GLUED_WORD, (word) => word === 'advertisement'));
const WORD = sieve({ parts: ['ad-marker:word'] });
const lone = linesThat(WORD, (folded) => folded.length <= 40 && isPhrase('ad-marker:word', wordsOf(folded)));
const SUSPECT = sieve({ within: [CONTINUES], parts: ['ad-marker', 'ad-marker:weak'] });

/** Catches “Story continues below advertisement” and “Advertisement” between paragraphs; must not touch the heading “Advertisement” of a chapter that the text announces. */
export const adMarker: Rule = {
  id: 'ad-marker',
  title: 'Advertisement marker',
  explanation:
    'A line that announced an advertisement: “Advertisement”, “广告”, “請繼續往下閱讀”, “Story continues below”. Cells of tables, and headings that the text itself names, stay.',
  example: { noise: 'Story continues below advertisement', content: 'The advertisement ran for six weeks.' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A line that only announced an advertisement' },
  *mark(page) {
    const words = lone(page);
    const named = words.length > 0 ? namedSections(page, words) : undefined;
    const topics = topicsOf(page, words);
    const isHeading = (index: number) =>
      named?.has(index) || (!isOutsideProse(page, index) && (isAmongCells(page, index) || headsItsTopic(page, index)));
    for (const { index, folded } of words)
      if (!isHeading(index))
        yield {
          block: index,
          sure: isAmongCells(page, index) || topics.has(wordsOf(folded).toLowerCase()) ? 'likely' : 'certain',
        };
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 110) continue;
      const line = wordsOf(folded);
      if (isPhrase('ad-marker', line) || CONTINUES.test(line)) yield { block: index, sure: 'certain' };
      else if (isPhrase('ad-marker:weak', line)) yield { block: index, sure: 'likely' };
    }
  },
  *find(page) {
    const hits = [...announcements(page)];
    const words = [...adWords(page)];
    for (const span of words.length > 1 || hits.length > 0 ? [...hits, ...words] : hits)
      yield {
        ...span,
        replacement: '',
        fix: 'suggest',
        confidence: 0.85,
        reason: { text: 'An announcement of an advertisement between two sentences' },
      };
  },
};

function wordsOf(folded: string): string {
  return folded.replace(DECORATION, '');
}

/** The paragraph right below speaks of it: a chapter on advertisements is headed by the word. */
function headsItsTopic({ blocks, profile }: Page, index: number): boolean {
  const below = blocks[index + 1];
  const stem = STEM.exec(wordsOf(blocks[index]?.folded ?? '').toLowerCase())?.[0];
  return (
    below !== undefined &&
    stem !== undefined &&
    profile.prose[index + 1] === 1 &&
    below.folded.toLowerCase().includes(stem)
  );
}

/** A word without what it ends in: advertisement, advertising; a shorter one stands in many others. */
const STEM = /^(?:\p{L}{6}|[\p{Script=Han}\p{Script=Hangul}]{2})/u;

/** The words that the text itself speaks of: an article about advertising may have a heading “Advertisement”. */
function topicsOf({ blocks, profile }: Page, words: readonly Block[]): ReadonlySet<string> {
  const asked = [...new Set(words.map(({ folded }) => wordsOf(folded).toLowerCase()))];
  const prose = asked.length > 0 ? blocks.filter(({ index }) => profile.prose[index]) : [];
  const lines = prose.map(({ folded }) => folded.toLowerCase());
  return new Set(asked.filter((word) => lines.filter((line) => line.includes(word)).length >= MENTIONS_OF_TOPIC));
}

/**
 * Headings that the text announces in a row (“three chapters: Editorial, Advertisement and Circulation”): an ad marker's
 * word that stands between the lines of its neighbours in such a row is a heading of the article.
 */
function namedSections({ blocks, profile }: Page, words: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const short = blocks.filter(({ folded }) => folded.length >= 2 && folded.length <= 40);
  const places = (fits: (name: string) => boolean) =>
    short.flatMap(({ index, folded }) =>
      fits(folded) && !words.some((block) => block.index === index) ? [index] : [],
    );
  for (const { folded } of blocks.filter(({ index }) => profile.prose[index]))
    for (const word of new Set(words.map((block) => block.folded))) {
      const row = folded.split(/[:：.。;；]/u).find((part) => part.includes(word));
      const names = row?.split(NAMES).map(trimName) ?? [];
      const at = names.indexOf(word);
      if (at < 0 || names.length < 2) continue;
      const before = places((name) => names[at - 1]?.endsWith(name) === true).at(0) ?? -1;
      const after = places((name) => names[at + 1]?.startsWith(name) === true).at(-1) ?? -1;
      if (before < 0 && after < 0) continue;
      for (const { index, folded: line } of words)
        if (line === word && index > before && (after < 0 || index < after)) found.add(index);
    }
  return found;
}

/** The name without the words around it: “three chapters - Editorial” ends in a name, “Circulation of copies” starts with one. */
function trimName(part: string): string {
  return part.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
}
