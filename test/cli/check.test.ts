import assert from 'node:assert/strict';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

describe('check', () => {
  const folder = useFolder();

  it('prints each finding with its place, and exits 1 when there is something to apply', () => {
    folder.write('news.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['check', 'news.txt']);
    assert.deepEqual([status, stderr], [1, '']);
    for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^news\.txt:\d+:\d+ [a-z-]+ \S/);
    assert.match(stdout, /^news\.txt:2:1 image-placeholder /m);
    assert.match(
      stdout,
      new RegExp(`^news\\.txt:3:${(ARTICLE.split('\n')[2] ?? '').indexOf(' 。') + 1} punctuation-spacing `, 'm'),
    );
  });

  it('exits 0 without a word on a clean file', () => {
    folder.write('news.txt', CLEAN);
    const { status, stdout, stderr } = folder.run(['check', 'news.txt']);
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  });

  it('exits 0 when all that is found is only reported', () => {
    folder.write('news.txt', ARTICLE);
    const levels = ['image-placeholder', 'punctuation-spacing'].flatMap((id) => ['--rule', `${id}=report`]);
    const { status, stdout } = folder.run(['check', ...levels, 'news.txt']);
    assert.equal(status, 0);
    assert.match(stdout, /image-placeholder/);
  });

  it('exits 2 when one file could not be read, whatever the others have', () => {
    folder.write('news.txt', ARTICLE);
    const { status, stdout } = folder.run(['check', 'none.txt', 'news.txt']);
    assert.equal(status, 2);
    assert.match(stdout, /^news\.txt:2:1 /m);
  });

  it('prints one JSON list for all files', () => {
    folder.write('a.txt', ARTICLE);
    folder.write('b.txt', CLEAN);
    folder.write('c.txt', ARTICLE);
    const { status, stdout } = folder.run(['check', '--format', 'json', 'a.txt', 'b.txt', 'c.txt']);
    assert.equal(status, 1);
    const rows = JSON.parse(stdout);
    assert.deepEqual([...new Set(rows.map(({ file }: { file: string }) => file))], ['a.txt', 'c.txt']);
    const { rule, start, end, line, column, fix } = rows.find(
      (row: { rule: string }) => row.rule === 'image-placeholder',
    );
    assert.deepEqual({ rule, line, column, fix }, { rule: 'image-placeholder', line: 2, column: 1, fix: 'apply' });
    assert.equal(ARTICLE.slice(start, end), '文章图片\n');
    assert.equal(folder.run(['check', '--format', 'json', 'b.txt']).stdout, '[]\n');
  });
});

describe('the level of a rule', () => {
  const folder = useFolder();

  it('holds in Clean', () => {
    folder.write('news.txt', ARTICLE);
    const { stdout } = folder.run([
      'clean',
      '--rule',
      'image-placeholder=off',
      '--rule=punctuation-spacing=report',
      'news.txt',
    ]);
    assert.equal(stdout, ARTICLE);
  });

  it('holds in JSON lines', () => {
    const input = JSON.stringify({ id: 1, text: ARTICLE });
    const { stdout } = folder.run(['clean', '--jsonl', '--rule', 'punctuation-spacing=off'], input);
    assert.match(JSON.parse(stdout).clean, / 。/);
  });
});
