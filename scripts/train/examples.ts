// What the labeller learns from: pages, columns, cases and fixtures, each line with the set of roles that are right.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, BODY_ROLES, ROLES, type Role } from '../../src/core/article';
import { type Evidence, gatherEvidence } from '../../src/core/label/evidence';
import { type Observations, observe } from '../../src/core/label/features/observations';
import type { Page } from '../../src/core/noise/rule';
import { readPage } from '../../src/core/read-page';
import { bodyLines } from './body-lines';
import { inOrder } from './body-order';
import {
  type BenchPage,
  type LabelledText,
  type Learnt,
  readColumns,
  readGold,
  readPages,
  readPieceTexts,
  TRACKS,
} from './data';
import { rolesBesideBody, rolesInBody } from './page-roles';
import { clausesOf, cutOut, noticeOf, type TextLine } from './variants';

export interface TrainingText {
  readonly id: string;
  readonly kind: BenchPage['track'] | LabelledText['kind'];
  /** Folds are grouped by it. */
  readonly site: string;
  /** A variant is learnt from and never scored. */
  readonly variant: boolean;
  readonly weight: number;
  readonly page: Page;
  readonly evidence: readonly (readonly Evidence[])[];
  readonly seen: Observations;
  /** By block, the states of the first pass that are right: 1 beside the body, 2 body, 3 unknown. */
  readonly body: Int32Array;
  /** By block, the roles that are right, bit by bit. */
  readonly roles: Int32Array;
  readonly eastAsian: boolean;
  /** The known lines of columns and cases. */
  readonly gold?: LabelledText['lines'];
}

const FIXTURES = 'test/fixtures';
const ANY = 2 ** ROLES.length - 1;
const BODY = setOf(BODY_ROLES);
const [BESIDE, IN_BODY, UNKNOWN] = [1, 2, 3];
/** Lines; larger pages of `more` say little more than they cost. */
const LARGEST = 700;
/** Truths of `more` that are other tools' answers. */
const OF_TOOLS = /readability-expected|tool-expected|newspaper|defuddle/;

/** Weights of the kinds: what is like the users' files counts most. */
const WEIGHTS = { en: 1, cjk: 1, world: 1, more: 0.5, column: 4, case: 6, piece: 2.5, fixture: 1 } as const;
const OF_DRAFTED_TRUTH = 0.7;
const OF_ONE_SITE = 0.4;
const OF_CUTS = 0.25;
const OF_NOTICES = 0.06;
const OF_CLAUSES = 0.1;
const OF_SPACING = 0.4;
/** What plain text teaches of pages: which roles there are, and little of where the article stands. */
const OF_PLAIN_TEXT = 0.25;

/** Pages of the format; columns, cases and fixtures, whose roles are known, are plain text for every format. */
export function* readExamples(format: Learnt): Iterable<TrainingText> {
  for (const track of [...TRACKS, 'more'] as const)
    for (const page of readPages(track, format)) if (isWorth(page)) yield* fromPage(page);
  const cases = readGold(join(FIXTURES, 'articles'), 'case');
  for (const text of [...readColumns(), ...cases, ...readPieceTexts()]) yield* weighed(fromGold(text), format);
  yield* weighed(fromRuleFixtures(), format);
}

function* weighed(texts: Iterable<TrainingText>, format: Learnt): Iterable<TrainingText> {
  const share = format === 'text' ? 1 : OF_PLAIN_TEXT;
  for (const text of texts) yield { ...text, weight: text.weight * share };
}

function isWorth({ track, truthKind, source }: BenchPage): boolean {
  return track !== 'more' || !OF_TOOLS.test(`${truthKind} ${source}`);
}

function* fromPage(page: BenchPage): Iterable<TrainingText> {
  const { id, site, track, format, truth, source = '' } = page;
  const made = make(page.text, format);
  const { text, blocks } = made.page;
  if (blocks.length < 2 || (track === 'more' && text.split('\n').length > LARGEST)) return;
  const words = blocks.map(({ folded }) => folded);
  const seen = bodyLines(words, truth);
  const found = format === 'html' ? inOrder(seen, words, truth) : seen;
  const body = found.map((line) => (line === 'body' ? IN_BODY : line === 'other' ? BESIDE : UNKNOWN));
  const weight = WEIGHTS[track] * (/WCXB/.test(source) ? OF_DRAFTED_TRUTH : 1);
  const eastAsian = /^(?:zh|ja|ko|cn|jp|kr|tw|hk)/i.test(page.lang) || track === 'cjk';
  const common = { id, site, kind: track, eastAsian };
  yield { ...common, ...made, ...known(made, body), variant: false, weight };
  // What people cut out of pages is plain text.
  if (format !== 'text') return;

  const lines = blocks.map((block, i): TextLine => {
    return { text: text.slice(block.start, block.end), body: body[i] ?? UNKNOWN, blanksBefore: block.blanksBefore };
  });
  const cut = track === 'more' && hashOf(id) % 3 > 0 ? undefined : cutOut(lines, made.seen.title, hashOf(id));
  const clauses = eastAsian && /\p{Script=Han}/u.test(text) ? clausesOf(lines, hashOf(id)) : undefined;
  for (const [variant, share] of [
    [cut, OF_CUTS],
    [noticeOf(lines, made.seen.title, hashOf(id)), OF_NOTICES],
    [clauses, OF_CLAUSES],
  ] as const) {
    if (!variant) continue;
    const remade = make(joined(variant), 'text');
    if (remade.page.blocks.length !== variant.length) continue;
    const states = variant.map((line) => line.body);
    yield { ...common, ...remade, ...known(remade, states), variant: true, weight: weight * share };
  }
}

function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text, blanksBefore }, i) => (i === 0 ? text : '\n'.repeat(blanksBefore + 1) + text)).join('');
}

/**
 * Body lines may have any role of the body, and what a recogniser sees in them; the others any other role. Of a page,
 * markup leaves fewer.
 */
function known({ page, evidence, seen }: ReturnType<typeof make>, body: readonly number[]) {
  const first = body.indexOf(IN_BODY);
  const roles = Int32Array.from(body, (state, i) => {
    if (state === UNKNOWN) return ANY;
    if (page.reading)
      return setOf(
        state === BESIDE
          ? rolesBesideBody(page, evidence[i] ?? [], seen, i)
          : rolesInBody(page, evidence[i] ?? [], i, i === first),
      );
    if (state === BESIDE) return ANY & ~BODY;
    return BODY | setOf((evidence[i] ?? []).map(({ role }) => role).filter((role) => role !== 'noise'));
  });
  return { body: Int32Array.from(body), roles };
}

function* fromGold(text: LabelledText): Iterable<TrainingText> {
  const one = ofLines(text);
  yield one;
  // Files of the same kind come with and without blank lines.
  const lines = text.text.split('\n');
  const spaced = lines.some((line, n) => n > 0 && n + 1 < lines.length && line.trim() === '');
  const numbers = lines.flatMap((line, n) => (line.trim() === '' ? [] : [n + 1]));
  const places = new Map(numbers.map((n, i) => [n, spaced ? i + 1 : 2 * i + 1]));
  const other = {
    ...text,
    text: numbers.map((n) => lines[n - 1]).join(spaced ? '\n' : '\n\n'),
    lines: text.lines.map((line) => ({ ...line, n: places.get(line.n) ?? 0 })),
  };
  yield { ...ofLines(other), variant: true, weight: one.weight * OF_SPACING };
}

function ofLines(text: LabelledText): TrainingText {
  const made = make(text.text, 'text');
  const byLine = new Map(text.lines.map((line) => [line.n, line]));
  const roles = rolesBy(made.page.blocks, (line) => {
    const gold = byLine.get(line);
    return gold ? setOf([gold.role, ...(gold.alt ?? [])]) : ANY;
  });
  const weight = WEIGHTS[text.kind] * (/163\.com/.test(text.site) ? OF_ONE_SITE : 1);
  return { ...text, ...made, ...asBody(roles), variant: false, weight, eastAsian: true, gold: text.lines };
}

/** Fixtures of rules name some lines as noise; sentences that the rule has to leave are the article's. */
function* fromRuleFixtures(): Iterable<TrainingText> {
  const folder = join(FIXTURES, 'rules');
  for (const rule of readdirSync(folder).sort())
    for (const name of readdirSync(join(folder, rule)).sort()) {
      const file = join(folder, rule, name.replace(/\.json$/, '.txt'));
      if (!name.endsWith('.json') || !existsSync(file)) continue;
      const expected = JSON.parse(readFileSync(join(folder, rule, name), 'utf8')) as {
        noise?: number[];
        content?: number[];
      };
      if (!expected.noise?.length) continue;
      const made = make(readFileSync(file, 'utf8'), 'text');
      const { blocks, profile } = made.page;
      const roles = rolesBy(blocks, (line, index) => {
        if (expected.noise?.includes(line)) return setOf(['noise']);
        return expected.content?.includes(line) && profile.prose[index] ? BODY : ANY;
      });
      const id = `${rule}/${name}`;
      const common = { id, site: `fixture-${rule}`, kind: 'fixture', eastAsian: false } as const;
      yield { ...common, ...made, ...asBody(roles), variant: false, weight: WEIGHTS.fixture };
    }
}

function rolesBy(blocks: readonly Block[], roles: (line: number, index: number) => number): Int32Array {
  return Int32Array.from(blocks, ({ line, index }) => roles(line, index));
}

function asBody(roles: Int32Array) {
  return { roles, body: roles.map((set) => (set & BODY ? IN_BODY : 0) | (set & ANY & ~BODY ? BESIDE : 0)) };
}

function make(source: string, format: Learnt) {
  const page = readPage(source, format);
  const evidence = gatherEvidence(page);
  return { page, evidence, seen: observe(page, evidence) };
}

function setOf(roles: readonly Role[]): number {
  return roles.reduce((set, role) => set | (1 << ROLES.indexOf(role)), 0);
}

export function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return hash >>> 1;
}
