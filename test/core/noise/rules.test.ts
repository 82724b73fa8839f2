// Every rule alone against its own fixtures: what it must take and what it must leave.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../../src/core';
import { profileOf } from '../../../src/core/label/profile';
import type { Page, Rule } from '../../../src/core/noise/rule';
import { RULES } from '../../../src/core/noise/rules';
import { readPlain } from '../../../src/core/readers/plain';
import { compilePhrases } from '../../../src/core/user-phrases';

const FIXTURES = 'test/fixtures/rules';

interface Expected {
  /** Line numbers that the rule's `mark` takes. */
  readonly noise?: readonly number[];
  /** Line numbers that it must not take. */
  readonly content?: readonly number[];
  /** Line numbers that it may take for likely, never for certain. */
  readonly doubtful?: readonly number[];
  /** Spans that `find` gives: text, replacement, fix. */
  readonly spans?: readonly (readonly [string, string, string])[];
  /** Text that no span touches. */
  readonly untouched?: readonly string[];
  /** Roles by line number where they matter; paragraph otherwise. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The title that the page is known to have. */
  readonly title?: string;
  /** What the user calls noise. */
  readonly user?: readonly string[];
  /** The flag that `judge` gives. */
  readonly flag?: string;
}

async function pageOf(text: string, { user }: Expected): Promise<Page> {
  const blocks = readPlain(text);
  const userNoise = user && (await compilePhrases(user));
  return { text, blocks, profile: profileOf(text, blocks), userNoise };
}

function checkMarks(rule: Rule, page: Page, { noise = [], content = [], doubtful = [] }: Expected): void {
  const marks = [...(rule.mark?.(page) ?? [])].map(({ block, sure }) => ({ line: page.blocks[block]?.line, sure }));
  const marked = new Set(marks.map(({ line }) => line));
  const certain = new Set(marks.filter(({ sure }) => sure === 'certain').map(({ line }) => line));
  const show = (line: number) => `line ${line}: ${page.blocks.find((block) => block.line === line)?.text}`;
  assert.deepEqual(noise.filter((line) => !marked.has(line)).map(show), [], 'missed');
  assert.deepEqual(content.filter((line) => marked.has(line)).map(show), [], 'taken by mistake');
  assert.deepEqual(doubtful.filter((line) => certain.has(line)).map(show), [], 'certain by mistake');
}

function checkSpans(rule: Rule, page: Page, { spans, untouched = [], roles = {}, title, flag }: Expected): void {
  const labelled = {
    ...page,
    roles: page.blocks.map(({ line }) => roles[line] ?? 'paragraph'),
    title: title ?? page.blocks.find(({ line }) => roles[line] === 'title')?.text,
  };
  const hits = [...(rule.find?.(labelled) ?? [])].sort((a, b) => a.start - b.start);
  const found = hits.map(({ start, end, replacement, fix }) => [
    page.text.slice(start, end),
    replacement,
    fix ?? rule.fix,
  ]);
  if (spans) assert.deepEqual(found, spans);
  for (const text of untouched) {
    const at = page.text.indexOf(text);
    assert.ok(at >= 0, `not in the text: ${text}`);
    for (let start = at; start >= 0; start = page.text.indexOf(text, start + 1))
      assert.deepEqual(
        hits.filter((hit) => hit.start < start + text.length && start < hit.end),
        [],
        `touched: ${text}`,
      );
  }
  if (flag !== undefined) assert.equal(rule.judge?.(labelled) ?? '', flag);
}

describe('Noise rules on their fixtures', () => {
  for (const rule of RULES)
    describe(rule.id, () => {
      const folder = join(FIXTURES, rule.id);
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
      it('has fixtures with something to take and something to leave', () => {
        const all = names.map((name) => expectedOf(join(folder, name)));
        const takes = all.some(({ noise, spans, flag }) => noise?.length || spans?.length || flag);
        const leaves = all.some(({ content, untouched, flag }) => content?.length || untouched?.length || flag === '');
        assert.ok(takes, 'nothing to take');
        assert.ok(leaves, 'nothing to leave');
      });
      for (const name of names)
        it(`${name.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
          const text = readFileSync(join(folder, name), 'utf8');
          const expected = expectedOf(join(folder, name));
          const page = await pageOf(text, expected);
          checkMarks(rule, page, expected);
          checkSpans(rule, page, expected);
        });
    });
});

function expectedOf(path: string): Expected {
  return JSON.parse(readFileSync(path.replace(/\.txt$/, '.json'), 'utf8'));
}
