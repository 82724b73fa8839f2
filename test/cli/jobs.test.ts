import assert from 'node:assert/strict';
import { inOrder } from '../../src/cli/in-order';
import { ARTICLE } from './article';
import { useFolder } from './process';

describe('--jobs', () => {
  const folder = useFolder();
  const noise = (i: number) => ARTICLE.replace('\n', `\n第${i}篇\n文章图片\n`);

  it('gives the same for files, in the same order, whatever the number of threads', () => {
    const files = Array.from({ length: 9 }, (_, i) => `文章${i}.txt`);
    for (const [i, file] of files.entries()) folder.write(file, i === 4 ? '' : noise(i));
    folder.write('.news-text.json', 'no JSON');
    for (const words of [['clean'], ['check', '--format', 'json']]) {
      const asked = [...words, ...files.slice(0, 5), 'none.txt', ...files.slice(5)];
      const one = folder.run([...asked, '--jobs', '1']);
      const three = folder.run([...asked, '--jobs', '3']);
      assert.equal(three.stdout, one.stdout);
      assert.equal(three.status, one.status);
      // What is wrong with the workspace file is said once, though each thread reads it.
      assert.deepEqual(three.stderr.split('\n').sort(), one.stderr.split('\n').sort());
      assert.match(three.stderr, /none\.txt: there is no such file/);
    }
  });

  it('writes files as one thread does', () => {
    const files = ['a.txt', 'b.txt', 'c.txt'];
    for (const file of files) folder.write(file, noise(1));
    const { status, stderr } = folder.run(['clean', '--write', '--jobs', '2', ...files]);
    assert.equal(status, 0);
    assert.deepEqual(
      stderr.match(/[abc]\.txt: written/g),
      files.map((file) => `${file}: written`),
    );
    for (const file of files) assert.doesNotMatch(folder.read(file), /文章图片/);
  });

  it('answers JSON lines in order, bad ones too', () => {
    const lines = Array.from({ length: 400 }, (_, id) =>
      id % 50 === 7 ? `{"id":${id}` : JSON.stringify({ id, text: noise(id) }),
    ).join('\n');
    const one = folder.run(['clean', '--jsonl'], lines);
    const three = folder.run(['clean', '--jsonl', '--jobs', '3'], lines);
    assert.equal(three.stdout, one.stdout);
    assert.deepEqual([three.status, three.stderr], [0, '']);
    assert.equal(three.stdout.trimEnd().split('\n').length, 400);
  });

  it('refuses a number of threads that is none', () => {
    for (const jobs of ['0', 'x', '1.5', '65']) {
      const { status, stderr } = folder.run(['clean', '--jobs', jobs], '');
      assert.equal(status, 2);
      assert.match(stderr, /--jobs must be a number from 1 to 64/);
    }
  });

  it('keeps as many items in work as asked for, and no more', async () => {
    let inWork = 0;
    let most = 0;
    const answer = async (item: number) => {
      most = Math.max(most, ++inWork);
      await new Promise((done) => setTimeout(done, (item * 7) % 5));
      inWork--;
      return item;
    };
    const answers: number[] = [];
    for await (const one of inOrder(
      Array.from({ length: 30 }, (_, i) => i),
      answer,
      4,
    ))
      answers.push(one);
    assert.deepEqual(
      answers,
      Array.from({ length: 30 }, (_, i) => i),
    );
    assert.equal(most, 4);
  });
});
