// Every class of noise in every language that the rules know: one line (or several, parted by ` // `) set where pages
// have it, above the prose, between its paragraphs or below it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { profileOf } from '../../../src/core/label/profile';
import { RULES, RULES_BY_ID } from '../../../src/core/noise/rules';
import { readPlain } from '../../../src/core/readers/plain';

type Place = 'above' | 'between' | 'below';

const TITLE = { han: '老桥今天重新通行 两岸居民等到天亮', latin: 'Old bridge opens again after four months of work' };
const PROSE = {
  han: '这座老桥修了四个月，今天上午九点重新通行。两岸的居民天没亮就站到了桥头，有人带来了一面旧锣，锣声从这一头响到那一头，走过桥的人都说脚底下的石头还是从前的石头，只是灰缝换了新的。',
  latin:
    'The old bridge was opened again at nine this morning after four months of work. People from both banks had been standing at its ends since before dawn, and somebody had brought a gong that could be heard from one side of the river to the other.',
};

function pageOf(lines: readonly string[], place: Place) {
  const script = /\p{Script=Han}/u.test(lines.join('')) ? 'han' : 'latin';
  const prose = PROSE[script];
  const head = [TITLE[script]];
  const body = [prose, prose.slice(10), prose.slice(5)];
  const text = {
    above: [...head, ...lines, ...body],
    between: [...head, ...body.slice(0, 2), ...lines, ...body.slice(2), prose.slice(3)],
    below: [...head, ...body, ...lines],
  }[place].join('\n');
  const blocks = readPlain(text);
  return { text, blocks, profile: profileOf(text, blocks) };
}

/** `## rule place`, then the examples, one a line. */
function* examples(
  file = 'test/fixtures/classes.txt',
): Iterable<{ rule: string; place: Place; lines: readonly string[] }> {
  let rule = '';
  let place: Place = 'below';
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const head = /^## (\S+) (above|between|below)$/.exec(line);
    if (head) [rule, place] = [head[1] ?? '', head[2] as Place];
    else yield { rule, place, lines: line.split(' // ') };
  }
}

describe('Classes of noise in many languages', () => {
  for (const rule of new Set([...examples()].map((example) => example.rule)))
    it(`${rule} sees each of its forms`, () => {
      const missed = [...examples()].flatMap((example) => {
        if (example.rule !== rule) return [];
        const page = pageOf(example.lines, example.place);
        const marked = new Set([...(RULES_BY_ID.get(rule)?.mark?.(page) ?? [])].map(({ block }) => block));
        const wanted = page.blocks.filter(({ text }) => example.lines.includes(text));
        return wanted.filter(({ index }) => !marked.has(index)).map(({ text }) => `${example.place}: ${text}`);
      });
      assert.deepEqual(missed, []);
    });
});

describe('What looks like noise and is none', () => {
  const check = (lines: readonly string[], place: Place) => {
    const page = pageOf(lines, place);
    const own = new Set(page.blocks.filter(({ text }) => lines.includes(text)).map(({ index }) => index));
    return RULES.flatMap((rule) =>
      [...(rule.mark?.(page) ?? [])]
        .filter(({ block }) => own.has(block))
        .map(({ block }) => `${rule.id}: ${page.blocks[block]?.text}`),
    );
  };

  for (const { id, example } of RULES)
    it(`stays in the middle of a text: the other example of ${id}`, () =>
      assert.deepEqual(check(example.content.split(' / '), 'between'), []));

  for (const { kind, place, lines } of traps())
    it(`stays ${place}: ${kind}, ${lines[0]?.slice(0, 24)}`, () => assert.deepEqual(check(lines, place), []));
});

function* traps(): Iterable<{ kind: string; place: Place; lines: readonly string[] }> {
  for (const { rule, place, lines } of examples('test/fixtures/traps.txt')) yield { kind: rule, place, lines };
}
