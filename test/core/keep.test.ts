import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, bodyOf, clean, keepFingerprint, type ParseOptions, parse } from '../../src/core';

const TITLE = '临河大桥今日合龙';
const FIRST = '本报讯 8月3日上午，临河大桥主桥顺利合龙，标志着这座跨河通道的主体工程全部完工，预计明年春天通车。';
const SECOND = '“通车以后，从东岸到西岸只要六分钟。”项目负责人祁向东说，工程队在汛期里抢出了整整一个月。';
const NOISE = '文章图片';

/** Parses as an article whatever the gate says: these texts are short. */
function read(lines: readonly string[], options: ParseOptions = {}): Article {
  return { ...parse(lines.join('\n'), options), isArticle: true };
}

function fingerprintOf(article: Article, nth = 0): string {
  const finding = article.findings.filter(({ rule }) => rule === 'image-placeholder')[nth];
  assert.ok(finding);
  return keepFingerprint(article, finding);
}

describe('a finding that the user keeps', () => {
  const lines = [TITLE, FIRST, NOISE, SECOND];
  const fingerprint = fingerprintOf(read(lines));

  it('is found without the keep', () => {
    assert.equal(clean(read(lines)).length, 1);
  });

  it('is a finding no longer, and its line is in the body', () => {
    const article = read(lines, { keep: [{ fingerprint }] });
    assert.deepEqual(article.findings, []);
    assert.notEqual(article.lines[2]?.role, 'noise');
    assert.ok(bodyOf(article).includes(NOISE));
    assert.deepEqual(clean(article), []);
  });

  it('is known again when lines are added and removed elsewhere, even next to it', () => {
    const sentence = fc.constantFrom(
      '又一行新的消息在这里写下。',
      '桥面宽二十四米。',
      '记者在现场看到，工人们正在收拾工具。',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(sentence, { maxLength: 6 }), (before, after) => {
        const article = read([TITLE, FIRST, ...before, NOISE, ...after, SECOND], { keep: [{ fingerprint }] });
        assert.deepEqual(
          article.findings.filter(({ rule }) => rule === 'image-placeholder'),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is known again after its width, case and line ends have changed', () => {
    const article = parse(`\ufeff${TITLE}\r\n${FIRST}\r\n\r\n  ${NOISE}\r\n${SECOND}\r\n`, { keep: [{ fingerprint }] });
    assert.deepEqual(article.findings, []);
  });

  it('is the one among equal lines whose neighbours agree', () => {
    const repeated = [TITLE, NOISE, FIRST, NOISE, SECOND, NOISE];
    const middle = fingerprintOf(read(repeated), 1);
    const article = read([TITLE, NOISE, '今天的第一行。', FIRST, NOISE, SECOND, NOISE], {
      keep: [{ fingerprint: middle }],
    });
    assert.deepEqual(
      article.findings.filter(({ rule }) => rule === 'image-placeholder').map(({ start }) => start),
      [TITLE.length + 1, article.text.lastIndexOf(NOISE)],
    );
  });

  it('is one of two: the other one stays a finding', () => {
    const twice = [TITLE, NOISE, FIRST, NOISE, SECOND];
    const article = read(twice, { keep: [{ fingerprint: fingerprintOf(read(twice)) }] });
    assert.deepEqual(
      article.findings.filter(({ rule }) => rule === 'image-placeholder').map(({ start }) => start),
      [article.text.lastIndexOf(NOISE)],
    );
  });

  it('is not another one: a fingerprint that fits nothing changes nothing', () => {
    assert.deepEqual(
      read(lines, { keep: [{ fingerprint: 'a-b-c-d' }, { fingerprint: '' }] }).findings,
      read(lines).findings,
    );
  });
});
