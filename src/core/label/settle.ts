// What lines owe to their neighbours, once each has the role that is likeliest for itself.

import { BODY_ROLES, METADATA_ROLES, type Role } from '../article';
import { isPhrase } from '../noise/phrases';
import type { Page } from '../noise/rule';
import { endsSentence } from '../text/characters';
import type { Decision } from './decide';
import type { Evidence } from './evidence';
import { isDeckBelow, isInRun } from './roles/heading';

/** What the steps look at besides the decisions. */
export interface Scene {
  readonly page: Page;
  readonly evidence: readonly (readonly Evidence[])[];
  /** The file is the article's column, not a whole page. */
  readonly isColumn: boolean;
}

type Step = (decisions: readonly Decision[], scene: Scene) => Decision[];

/** In order: each sees what those before it settled. */
const STEPS: readonly Step[] = [
  withTitle,
  withDecks,
  withCells,
  withClauses,
  withQuotes,
  withNextProse,
  withHeadings,
  withSpared,
  withKicker,
  withBackedMetadata,
  withTitleFirst,
  withFewerHeadings,
];

/** Of a saved page: teasers above and below look like decks and cells, and its markup names what is a heading. */
const PAGE_STEPS: readonly Step[] = [withTitle, withSpared];

export function settle(decisions: readonly Decision[], scene: Scene): Decision[] {
  const steps = scene.page.reading?.elements ? PAGE_STEPS : STEPS;
  return steps.reduce<readonly Decision[]>((settled, step) => step(settled, scene), decisions) as Decision[];
}

const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);
const CREDITS: ReadonlySet<Role> = new Set(['byline', 'date', 'source']);
const METADATA: ReadonlySet<Role> = new Set(METADATA_ROLES);
const SPARED: ReadonlySet<Role> = new Set([...METADATA_ROLES, 'caption', 'note']);
/** How far metadata stand from the article, in lines that no rule names. */
const NEAR = 8;
/** Lines that rules name between two parts of the body. */
const BETWEEN = 3;
/** Letters, 16 Han characters: shorter lines above the text are words of the page. */
const DECK = 40;
/** Letters, 18 Han characters: shorter sentences may be the page's own. */
const SENTENCE = 45;
/** Lines above the byline. */
const ABOVE = 3;
/** Letters, 15 Han characters: headlines are longer than lines that are broken at their clauses. */
const CLAUSE = 38;
/** Fewer such lines are headings, captions, verse. */
const FEWEST_CLAUSES = 8;
const CLAUSES: ReadonlySet<Role> = new Set(['paragraph', 'verse', 'list-item']);
/** Letters: a heading that the labeller took for noise. */
const HEADING = 60;

/** A recognised headline is the title where there is no other. */
function withTitle(decisions: readonly Decision[], { evidence }: Scene): Decision[] {
  if (decisions.some(({ role }) => role === 'title')) return [...decisions];
  const first = decisions.findIndex(({ role }) => role === 'paragraph');
  const line = evidence.findIndex((seen) => seen.some(({ role }) => role === 'title') && !isNamed(seen));
  return decisions.map((decision, i) => (i === line && i < first ? { ...decision, role: 'title' } : decision));
}

/**
 * A column that starts with decks and has its title below them starts with the web's headline, as a rule the longer one:
 * what was taken for the title is the headline of the printed page. A page's name in a browser holds the title.
 */
function withTitleFirst(decisions: readonly Decision[], { page, isColumn }: Scene): Decision[] {
  const title = decisions.findIndex(({ role }) => role === 'title');
  const first = decisions.findIndex(({ role }) => role !== 'noise');
  const areDecks = decisions.slice(first, title).every(({ role }) => role === 'deck');
  const { profile, blocks } = page;
  const isLonger = (profile.sizes[first] ?? 0) > (profile.sizes[title] ?? 0);
  if (!isColumn || title - first < 2 || !areDecks || !isLonger) return [...decisions];
  if (blocks[first]?.folded.includes(blocks[title]?.folded ?? '')) return [...decisions];
  return decisions.map((decision, line) => {
    if (line === first) return { ...decision, role: 'title' };
    return line === title ? { ...decision, role: 'deck' } : decision;
  });
}

/**
 * Between the title and the byline, above any paragraph, no section starts and no story is linked: it is the deck. In a
 * column that holds for the lines right above the byline, too.
 */
function withDecks(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  const title = decisions.findIndex(({ role }) => role === 'title');
  const paragraph = decisions.findIndex(({ role }, line) => line > title && role === 'paragraph');
  const above = decisions.slice(0, paragraph < 0 ? undefined : paragraph);
  const credit = (title < 0 ? above : above.slice(0, title + NEAR + 1)).findLastIndex(({ role }) => CREDITS.has(role));
  if (credit <= title || (title < 0 && !isColumn)) return [...decisions];
  const from = isColumn ? credit - ABOVE : credit;
  const first = title < 0 ? from : Math.min(title, from);
  const isLost = (line: number) =>
    decisions[line]?.role === 'noise' && (page.profile.sizes[line] ?? 0) >= DECK && !isNamed(evidence[line]);
  return decisions.map((decision, line) => {
    // Two in a row are headlines of other stories.
    const isAlone = isLost(line) && !isLost(line - 1) && !isLost(line + 1);
    const isDeck = isAlone || (decision.role === 'heading' && line > title);
    return line >= first && line < credit && isDeck ? { ...decision, role: 'deck' } : decision;
  });
}

/** In a column, a short line right above the title is its kicker, unless it is a word of menus. */
function withKicker(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  return decisions.map((decision, line) =>
    isColumn &&
    decision.role === 'noise' &&
    decisions[line + 1]?.role === 'title' &&
    !isNamed(evidence[line]) &&
    !isPhrase('navigation', page.blocks[line]?.folded ?? '')
      ? { ...decision, role: 'kicker' }
      : decision,
  );
}

/** In a column, the words above the one who said them are a quote. */
function withQuotes(decisions: readonly Decision[], { evidence, isColumn }: Scene): Decision[] {
  return decisions.map((decision, line) =>
    isColumn && decision.role === 'noise' && decisions[line + 1]?.role === 'attribution' && !isNamed(evidence[line])
      ? { ...decision, role: 'quote' }
      : decision,
  );
}

/** In a column, cells and names between paragraphs, and the heading above them, are the article's. */
function withCells(decisions: readonly Decision[], { evidence, isColumn }: Scene): Decision[] {
  if (!isColumn) return [...decisions];
  return decisions.map((decision, line) => {
    const list = evidence[line]?.find(({ role }) => role === 'table-row' || role === 'list-item');
    return decision.role === 'noise' && list && !isNamed(evidence[line])
      ? { role: list.role, confidence: list.confidence }
      : decision;
  });
}

/**
 * In a column whose sentences are broken over short lines, as on phones, such lines go on above and below each other
 * where no rule names them.
 */
function withClauses(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  const settled = [...decisions];
  const isClause = (line: number) =>
    (page.profile.sizes[line] ?? CLAUSE) < CLAUSE && !endsSentence(page.blocks[line]?.folded ?? '。');
  const found = decisions.filter(({ role }, line) => CLAUSES.has(role) && isClause(line) && !evidence[line]?.length);
  if (!isColumn || found.length < FEWEST_CLAUSES) return settled;
  const lines = [...decisions.keys()];
  for (const [order, step] of [
    [lines, -1],
    [lines.toReversed(), 1],
  ] as const)
    for (const line of order) {
      const goesOn = BODY.has(settled[line + step]?.role ?? 'noise') && isClause(line) && !evidence[line]?.length;
      if (goesOn && !BODY.has(settled[line]?.role ?? 'title') && settled[line]?.role !== 'title')
        settled[line] = { role: 'paragraph', confidence: 0.5 };
    }
  return settled;
}

/**
 * In a column, sentences that no rule names go on from the body above them, also over a few lines that rules do name:
 * the last paragraph below an advertisement. A second story has a headline above it.
 */
function withNextProse(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  if (!isColumn) return [...decisions];
  const { blocks, profile } = page;
  const isSentence = (line: number) =>
    (profile.sizes[line] ?? 0) >= SENTENCE && endsSentence(blocks[line]?.folded ?? '');
  let since = BETWEEN;
  return decisions.map((decision, line) => {
    const named = isNamed(evidence[line]);
    const follows = decision.role === 'noise' && !named && since < BETWEEN;
    const settled: Decision =
      follows && isSentence(line) ? { role: 'paragraph', confidence: 1 - decision.confidence } : decision;
    if (BODY.has(settled.role)) since = 0;
    else since = settled.role === 'noise' && named ? since + 1 : BETWEEN;
    return settled;
  });
}

/** In a column, what looks like a heading right above the body is one. */
function withHeadings(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  if (!isColumn) return [...decisions];
  return decisions.map((decision, line) => {
    const seen = evidence[line]?.find(({ role }) => role === 'heading');
    const isAbove = BODY.has(decisions[line + 1]?.role ?? 'noise') && (page.profile.sizes[line] ?? 0) <= HEADING;
    return decision.role === 'noise' && seen && isAbove && !isNamed(evidence[line])
      ? { role: 'heading', confidence: seen.confidence }
      : decision;
  });
}

/** Around the article, what looks like its metadata or a caption, and like no noise, is not taken away. */
function withSpared(decisions: readonly Decision[], { evidence }: Scene): Decision[] {
  const title = decisions.findIndex(({ role }) => role === 'title');
  const first = title >= 0 ? title : decisions.findIndex(({ role }) => role === 'paragraph');
  const last = decisions.findLastIndex(({ role }) => role !== 'noise');
  const unnamed = countsOf(evidence, (seen) => !isNamed(seen));
  return decisions.map((decision, line) => {
    const seen = evidence[line] ?? [];
    if (decision.role !== 'noise' || unnamed(line, first) > NEAR || unnamed(last + 1, line + 1) > NEAR) return decision;
    const spared = seen.find(({ role }) => SPARED.has(role));
    // Topics one a line look like a menu, too.
    if (seen.some(({ rule, certain }) => rule && (certain || spared?.role !== 'tags'))) return decision;
    return spared ? { role: spared.role, confidence: spared.confidence } : decision;
  });
}

/**
 * Metadata that no recogniser reads say nothing to anybody: above the credits of a title they are its deck, below the
 * article's start its text, or noise.
 */
function withBackedMetadata(decisions: readonly Decision[], { page, evidence, isColumn }: Scene): Decision[] {
  const isBacked = (line: number) => evidence[line]?.some(({ role }) => role === decisions[line]?.role) ?? false;
  const first = decisions.findIndex(({ role }) => role === 'paragraph');
  const title = decisions.findIndex(({ role }) => role === 'title');
  const credit = decisions.findIndex(({ role }, line) => line > title && CREDITS.has(role) && isBacked(line));
  return decisions.map((decision, line) => {
    if (!METADATA.has(decision.role) || isBacked(line)) return decision;
    if (line > first && first >= 0) {
      const goesOn = isColumn && BODY.has(decisions[line - 1]?.role ?? 'noise');
      return { ...decision, role: goesOn || (evidence[line]?.length === 0 && isColumn) ? 'paragraph' : 'noise' };
    }
    const isDeck = (page.profile.sizes[line] ?? 0) >= DECK || (title >= 0 && line > title && line < credit);
    return isDeck ? { ...decision, role: 'deck' } : decision;
  });
}

/** A line is no heading where it looks like something else, or stands in a run of lines as short. */
function withFewerHeadings(decisions: readonly Decision[], { page, evidence }: Scene): Decision[] {
  const settled = [...decisions];
  decisions.forEach((decision, line) => {
    if (decision.role !== 'heading') return;
    const other = otherThanHeading(page, evidence, settled, line);
    if (other) settled[line] = { ...decision, role: other };
  });
  return settled;
}

function otherThanHeading(
  page: Page,
  evidence: readonly (readonly Evidence[])[],
  settled: readonly Decision[],
  line: number,
): Role | undefined {
  const seen = evidence[line] ?? [];
  if (settled[line - 1]?.role === 'heading' && isDeckBelow(page, line)) return 'deck';
  if (seen.some(({ role }) => role === 'heading' || role === 'title')) return undefined;
  const other = seen.find(({ role }) => role === 'caption' || role === 'attribution');
  if (other) return other.role;
  if (!isInRun(page, line) && !/[,;、]$/.test(page.blocks[line]?.folded ?? '')) return undefined;
  const beside = [settled[line + 1]?.role, settled[line - 1]?.role].find((role) => role && LINES.has(role));
  return beside ?? 'paragraph';
}

/** Roles whose lines stand in runs. */
const LINES: ReadonlySet<Role> = new Set(['verse', 'list-item', 'table-row']);

/** How many lines between two places pass the test; places as `slice` takes them. */
function countsOf(
  evidence: readonly (readonly Evidence[])[],
  test: (seen: readonly Evidence[]) => boolean,
): (from: number, to: number) => number {
  const sums = new Int32Array(evidence.length + 1);
  evidence.forEach((seen, line) => {
    sums[line + 1] = (sums[line] ?? 0) + (test(seen) ? 1 : 0);
  });
  const at = (place: number) => sums[place < 0 ? Math.max(0, evidence.length + place) : place] ?? 0;
  return (from, to) => Math.max(0, at(to) - at(from));
}

function isNamed(seen: readonly Evidence[] = []): boolean {
  return seen.some(({ rule }) => rule);
}
