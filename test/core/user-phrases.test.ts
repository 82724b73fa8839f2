import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Article,
  bodyOf,
  cleanedText,
  compilePhrases,
  keepFingerprint,
  parse,
  type UserPhrase,
} from '../../src/core';
import { readPlain } from '../../src/core/readers/plain';
import { fold } from '../../src/core/text/fold';
import { foldWithPlaces } from '../../src/core/text/fold-places';

const TITLE = 'Cannery sold after nine years';
const LEAD = 'The town council voted late on Tuesday to buy the derelict cannery on Wharf Street for $1.4 million.';
const REST = 'The Harbor Wire reports that the sale is expected to close on Nov. 30, when the keys change hands.';

async function read(text: string, noise: readonly UserPhrase[], never: readonly UserPhrase[] = []): Promise<Article> {
  const words = { noise: await compilePhrases(noise), never: await compilePhrases(never) };
  return { ...parse(text, words), isArticle: true };
}

describe('the user’s noise phrases', () => {
  it('remove a line that is the phrase, whatever its case and width', async () => {
    const article = await read([TITLE, LEAD, 'ＦＯＬＬＯＷ the  Harbor Wire!', REST].join('\n'), [
      'follow the harbor wire!',
    ]);
    assert.equal(cleanedText(article), [TITLE, LEAD, REST].join('\n'));
    assert.equal(article.lines[2]?.noise, 'user-phrase');
  });

  it('remove the phrase alone inside a line', async () => {
    const article = await read([TITLE, LEAD, REST].join('\n'), ['The Harbor Wire reports that ']);
    assert.ok(cleanedText(article).includes('the sale is expected to close'));
    assert.ok(!cleanedText(article).includes('Harbor Wire'));
  });

  it('only suggest a short phrase inside a line', async () => {
    const article = await read(
      ['临河大桥合龙', '临河大桥今天合龙，广告牌也一并亮灯，河岸上站满了前来观看的居民。'].join('\n'),
      ['广告'],
    );
    const found = article.findings.filter(({ rule }) => rule === 'user-phrase');
    assert.deepEqual(
      found.map(({ fix }) => fix),
      ['suggest'],
    );
    assert.ok(cleanedText(article).includes('广告牌'));
  });

  it('do not cut words of an alphabet', async () => {
    const article = await read([TITLE, LEAD, 'The advertisement was read aloud by the clerk.'].join('\n'), [
      'ad',
      'advertise',
    ]);
    assert.deepEqual(
      article.findings.filter(({ rule }) => rule === 'user-phrase'),
      [],
    );
  });

  it('may be patterns', async () => {
    const text = [TITLE, LEAD, '　　关注“临河发布”公众号', REST].join('\n');
    const article = await read(text, [{ pattern: '^关注.{1,20}公众号$' }]);
    assert.equal(cleanedText(article), [TITLE, LEAD, REST].join('\n'));
  });

  it('report a pattern that cannot be read, and patterns where they are not trusted', async () => {
    const broken = await compilePhrases([{ pattern: '(' }, 'fine']);
    assert.equal(broken.problems.length, 1);
    const untrusted = await compilePhrases([{ pattern: 'a+' }], { patterns: false });
    assert.equal(untrusted.problems.length, 1);
  });

  it('cannot hang: a hostile pattern on a long line costs little more than a harmless one', async () => {
    const line = `${'a'.repeat(50_000)}!`;
    // Each matches at every character: after looking to the end of the line, with a program as large as may be.
    const greedy = ['a.*b|a', 'a[^b]*b|a', '(?:a{1,50}){1,20}b|a', '(?:a{1,30}b?){1,30}c|a'];
    // Processor time, not the clock's: other work on the machine does not count. The best of three, without warming up.
    const cost = async (pattern: string) => {
      const { find } = await compilePhrases([{ pattern }]);
      const times = [1, 2, 3].map(() => {
        // What is known of a block is not looked for again.
        const [block] = readPlain(line);
        assert.ok(block);
        const before = process.cpuUsage();
        find(block, line);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    const harmless = await cost('a+b');
    for (const pattern of ['^(a+)+$', '(a|aa)+$', '(a*)*b', '^(([a-z])+.)+[A-Z]([a-z])+$', ...greedy]) {
      const took = await cost(pattern);
      assert.ok(took < 1_000 + 50 * harmless, `${pattern} took ${took} ms`);
    }
  }).timeout(180_000);

  it('find the first matches of a line all the same, and many of them', async () => {
    const line = 'ab'.repeat(2_000);
    const [block] = readPlain(line);
    assert.ok(block);
    const { find } = await compilePhrases([{ pattern: 'a' }]);
    assert.ok(find(block, line).spans.length > 400);
  });

  it('are told when they are too large for any line', async () => {
    const { problems } = await compilePhrases([{ pattern: '[a-z]{1,1000}[0-9]{1,1000}[A-Z]{1,1000}_{1,1000}' }]);
    assert.equal(problems.length, 1);
  });
});

describe('phrases that are never noise', () => {
  const lines = [TITLE, LEAD, 'image.png', REST];

  it('keep the line that holds one, and leave its text to the body', async () => {
    const article = await read(lines.join('\n'), [], ['IMAGE.png']);
    const { start = 0, end = 0, role } = article.lines[2] ?? {};
    assert.deepEqual(
      article.findings.filter((finding) => finding.start < end && start < finding.end),
      [],
    );
    assert.notEqual(role, 'noise');
    assert.ok(bodyOf(article).includes('image.png'));
  });

  it('win over the noise phrases', async () => {
    const article = await read(lines.join('\n'), ['image.png', 'Harbor Wire reports'], ['image', 'harbor wire']);
    assert.deepEqual(article.findings, []);
  });
});

describe('folding with places', () => {
  it('writes what folding writes and points back to each character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\u3000', '，', 'Ａ', '\u200b', '中', '\t', 'İ', '😀') }),
        (text) => {
          const { folded, places } = foldWithPlaces(text);
          assert.equal(folded.length, places.length);
          assert.equal(folded, [...fold(text)].map((mark) => (mark === 'İ' ? mark : mark.toLowerCase())).join(''));
        },
      ),
    );
  });
});

describe('a span that the user keeps', () => {
  it('is kept alone: the same words elsewhere are still found', async () => {
    const text = [TITLE, `${LEAD} Story goes on below.`, `${REST} Story goes on below.`].join('\n');
    const article = await read(text, ['Story goes on below.']);
    const [first] = article.findings;
    assert.ok(first);
    const again = parse(text, {
      noise: await compilePhrases(['Story goes on below.']),
      keep: [{ fingerprint: keepFingerprint(article, first) }],
    });
    assert.deepEqual(
      again.findings.map(({ start }) => start),
      [text.lastIndexOf('Story goes')],
    );
  });
});
