import { sieve } from '../sieve/sieve';
import { isHeadlineLike } from './headline';
import { phraseAtStart } from './phrases';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** `[Related: …]` and `(READ MORE: …)` are the same line in brackets. */
const BRACKETS = /^[[(【] ?(.+?) ?[\])】]$/u;
const BULLET = /^[-*·•●■◆▶▷►▸→>»☞+]+\s*/u;
/** “On HoustonChronicle.com: …”. */
const ON_SITE = /^on [\p{L}\p{N}-]+\.(?:com|org|net|co\.uk): ?/iu;
/** A sentence goes on in lower case after its label; a headline starts like one. */
const STARTS_LIKE_HEADLINE = /^["'“‘«„(【《「『]?[^\p{Ll}]/u;
/** A Latin line all in capitals, of at least twelve letters: most lines have a small one at their start. */
const CAPITALS = /^(?=[^\p{Ll}]+$)(?:[^\p{Lu}]*\p{Lu}){12}/u;

/** Labels and headlines are shorter. */
const LONGEST = 220;

const SUSPECT = sieve({ within: [ON_SITE], parts: ['related-link', 'related-link:weak', 'related-links'] });

/** Catches “Related: Inspectors board vessel after fuel leak”; must not touch “Related: the regulator said on Monday it would act.” */
export const relatedLink: Rule = {
  id: 'related-link',
  title: 'Link to another story',
  explanation:
    'A line with a label like “Related:” or “相关阅读：” and the headline of another story. A label before a whole sentence is reporting and stays.',
  example: {
    noise: 'Related: Inspectors board vessel after fuel leak',
    content: 'Related: the regulator said on Monday it would act.',
  },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'A label and the headline of another story' },
  *mark(page) {
    const labelled = new Set<number>();
    for (const { index, folded } of suspects(page, SUSPECT)) {
      const label =
        folded.length > LONGEST ? undefined : labelOf((BRACKETS.exec(folded)?.[1] ?? folded).replace(BULLET, ''));
      if (!label) continue;
      labelled.add(index);
      if (isHeadlineLike(label.rest, sizeOf(label.rest)))
        yield { block: index, sure: label.strong && STARTS_LIKE_HEADLINE.test(label.rest) ? 'certain' : 'likely' };
    }
    if (page.profile.language === 'en')
      for (const { index, folded } of page.blocks)
        if (folded.length <= LONGEST && !labelled.has(index) && CAPITALS.test(folded)) yield* markCapitals(page, index);
  },
};

/** The label's strength and what stands after it: “Related:” only links, “Photos:” may credit or caption. */
function labelOf(line: string): { strong: boolean; rest: string } | undefined {
  const site = /^on /i.test(line) ? ON_SITE.exec(line)?.[0].length : undefined;
  if (site) return { strong: true, rest: line.slice(site) };
  const strong = phraseAtStart('related-link', line);
  const length = strong || phraseAtStart('related-link:weak', line) || phraseAtStart('related-links', line);
  const mark = length > 0 ? /^\s*[:|>»丨]+\s*/u.exec(line.slice(length))?.[0] : undefined;
  return mark === undefined ? undefined : { strong: strong > 0, rest: line.slice(length + mark.length) };
}

/** The size as the profile counts it, of a part of a line. */
function sizeOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 1.5;
}

/** Headings in capitals are shorter than this; headlines of other stories say a whole sentence. */
const SENTENCE = 50;

/** Whether other lines are all in capitals too, or the line is numbered: then they are the article's own headings. */
function hasParallel(blocks: Page['blocks'], at: number): boolean {
  if (/^[([]|^\d{1,2}[.)]/.test(blocks[at]?.folded ?? '')) return true;
  if ((blocks[at]?.folded.length ?? 0) >= SENTENCE) return false;
  return blocks.some(({ index, folded }) => index !== at && folded.length < 120 && CAPITALS.test(folded));
}

/** A headline all in capitals between paragraphs that are not: a tabloid's link, or its heading. */
function* markCapitals({ blocks, profile }: Page, index: number): Iterable<Mark> {
  const size = profile.sizes[index] ?? 0;
  if (size < 30 || !isHeadlineLike(blocks[index]?.folded ?? '', size)) return;
  if ((profile.prose[index - 1] || profile.prose[index + 1]) && !hasParallel(blocks, index))
    yield { block: index, sure: 'likely', reason: { text: 'A line in capitals between paragraphs, like a link' } };
}
