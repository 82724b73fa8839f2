import assert from 'node:assert/strict';
import { RULES } from '../../src/core';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

/** With a doubled mark, which is only suggested, and a line for a picture, which is near certain. */
const DOUBLED = ARTICLE.replace('十八亿六千万元 。', '十八亿六千万元 。。');

describe('The presets', () => {
  const folder = useFolder();
  const cleaned = (...words: string[]) => {
    folder.write('news.txt', DOUBLED);
    const { status, stdout, stderr } = folder.run(['clean', ...words, 'news.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  };

  it('do what is near certain, what is very probable, and what is only suggested', () => {
    const balanced = cleaned();
    assert.equal(cleaned('--preset', 'balanced'), balanced);
    assert.doesNotMatch(balanced, /文章图片/);
    assert.match(balanced, /。。/);
    assert.doesNotMatch(cleaned('--preset=careful'), /文章图片/);
    assert.match(cleaned('--preset=careful'), /。。/);
    assert.equal(cleaned('--preset', 'thorough'), CLEAN);
  });

  it('say in check what each would do', () => {
    folder.write('news.txt', DOUBLED);
    const fixes = (preset: string) => {
      const { stdout } = folder.run(['check', '--format', 'json', '--preset', preset, 'news.txt']);
      const rows: { rule: string; fix: string; start: number }[] = JSON.parse(stdout);
      return rows.filter(({ start }) => DOUBLED.startsWith('。。', start)).map(({ fix }) => fix);
    };
    assert.deepEqual([fixes('careful'), fixes('balanced'), fixes('thorough')], [['suggest'], ['suggest'], ['apply']]);
  });

  it('hold in JSON lines, and give way to the level of a rule', () => {
    const input = JSON.stringify({ id: 1, text: DOUBLED });
    const answer = (...words: string[]) => JSON.parse(folder.run(['clean', '--jsonl', ...words], input).stdout).clean;
    assert.equal(answer('--preset', 'thorough'), CLEAN);
    assert.match(answer('--preset', 'thorough', '--rule', 'punctuation-spacing=suggest'), /。。/);
    assert.equal(answer('--rule', 'punctuation-spacing=apply'), CLEAN);
  });

  it('are refused when there is none of that name, and so are rules and levels', () => {
    for (const [words, named] of [
      [['--preset', 'bold'], /careful, balanced, thorough/],
      [['--rule', 'no-such=off'], /no-such/],
      [['--rule', 'end-mark=maybe'], /off, report, suggest, apply/],
      [['--rule', 'end-mark'], /ID=LEVEL/],
    ] as const) {
      const { status, stdout, stderr } = folder.run(['clean', ...words, '-'], ARTICLE);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, named);
    }
  });
});

describe('A level', () => {
  const folder = useFolder();

  it('may be said for every rule', () => {
    folder.write('news.txt', ARTICLE);
    const off = RULES.flatMap(({ id }) => ['--rule', `${id}=off`]);
    const { status, stdout } = folder.run(['check', ...off, 'news.txt']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(folder.run(['clean', ...off, 'news.txt']).stdout, ARTICLE);
  });

  it('said twice holds as said last', () => {
    folder.write('news.txt', ARTICLE);
    const words = ['--rule', 'image-placeholder=off', '--rule', 'image-placeholder=apply'];
    assert.equal(folder.run(['clean', ...words, 'news.txt']).stdout, CLEAN);
  });
});

describe('The reason of a finding', () => {
  const folder = useFolder();
  const NOISY = `${DOUBLED}推荐阅读\n临湾市公布下半年旧城改造计划\n临湾港客流创新高 码头扩建提速\n夜市回归老城 摊主忙到深夜\n责任编辑：何穗_NB20417\n`;

  it('is a sentence for people, in English and in Chinese', () => {
    folder.write('news.txt', NOISY);
    const reasons = (...words: string[]) =>
      folder
        .run(['check', ...words, 'news.txt'])
        .stdout.trimEnd()
        .split('\n')
        .map((line) => line.replace(/^\S+ \S+ /, ''));
    const english = reasons();
    const chinese = reasons('--locale', 'zh-cn');
    assert.ok(english.length >= 6);
    assert.equal(chinese.length, english.length);
    for (const reason of english) assert.match(reason, /^[A-Z“{\d].*[a-z]{3}/);
    for (const reason of chinese) assert.match(reason, /[\u4e00-\u9fff]{2}/);
    for (const reason of [...english, ...chinese]) assert.doesNotMatch(reason, /\{\d\}|undefined|[a-z]+-[a-z]+-[a-z]+/);
    assert.ok(
      english.some((reason) => /headline-like lines after “推荐阅读”, at the end/.test(reason)),
      english.join('\n'),
    );
    for (const reason of chinese) assert.doesNotMatch(reason, /[a-z]{4}/i);
  });

  it('is in the JSON of parse and check, too', () => {
    folder.write('news.txt', NOISY);
    const [row] = JSON.parse(folder.run(['check', '--format', 'json', '--locale', 'zh-cn', 'news.txt']).stdout);
    assert.match(row.message, /[\u4e00-\u9fff]{2}/);
    const { findings } = JSON.parse(folder.run(['parse', '--locale', 'zh-cn', 'news.txt']).stdout);
    for (const { reason } of findings) assert.match(reason, /[\u4e00-\u9fff]{2}/);
  });
});
