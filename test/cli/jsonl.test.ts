import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ARTICLE, CLEAN } from './article';
import { CLI, useFolder } from './process';

const linesOf = (text: string) => text.trimEnd().split('\n');
const answersOf = (text: string) => linesOf(text).map((line) => JSON.parse(line));

describe('--jsonl', () => {
  const folder = useFolder();
  const record = (id: unknown, more: object = {}) => JSON.stringify({ id, text: ARTICLE, ...more });

  it('answers every record with its own id, in order', () => {
    const ids = ['a', 7, null, { page: [1] }];
    const { status, stdout } = folder.run(['clean', '--jsonl'], `${ids.map((id) => record(id)).join('\n')}\n`);
    assert.equal(status, 0);
    assert.deepEqual(
      answersOf(stdout),
      ids.map((id) => ({ id, clean: CLEAN })),
    );
  });

  it('gives an id back digit for digit', () => {
    const { stdout } = folder.run(['clean', '--jsonl'], '{"text":"","id":12345678901234567890.10}\n');
    assert.equal(stdout, '{"id":12345678901234567890.10,"clean":""}\n');
  });

  it('answers Markdown, or body and article, or the body alone', () => {
    const input = record(1);
    const [markdown] = answersOf(folder.run(['markdown', '--jsonl'], input).stdout);
    assert.match(markdown.markdown, /^# 临湾市/m);
    const [parsed] = answersOf(folder.run(['parse', '--jsonl'], input).stdout);
    assert.deepEqual(Object.keys(parsed), ['id', 'body', 'article']);
    assert.equal(parsed.article.version, 1);
    const [body] = answersOf(folder.run(['parse', '--jsonl', '--body'], input).stdout);
    assert.deepEqual(body, { id: 1, body: parsed.body });
    assert.equal(parsed.article.body, parsed.body);
    assert.doesNotMatch(parsed.body, /文章图片| 。/);
  });

  it('answers a bad record with an error, goes on, and succeeds', () => {
    const bad = ['{"id":1,', '[1]', '{"id":"b","text":5}', '{"id":"c","text":"x","format":"pdf"}'];
    const { status, stdout, stderr } = folder.run(['clean', '--jsonl'], [...bad, record('good')].join('\n'));
    assert.deepEqual([status, stderr], [0, '']);
    const answers = answersOf(stdout);
    assert.deepEqual(
      answers.map(({ id }) => id),
      [null, null, 'b', 'c', 'good'],
    );
    for (const answer of answers.slice(0, 4)) assert.deepEqual(Object.keys(answer), ['id', 'error']);
    assert.match(answers[2].error, /"text" must be a string/);
    assert.equal(answers[4].clean, CLEAN);
  });

  it('answers a record that is not UTF-8 with an error', () => {
    const line = Buffer.from('{"id":3,"text":"?"}\n');
    line[line.indexOf('?')] = 0xff;
    assert.deepEqual(answersOf(folder.run(['clean', '--jsonl'], line).stdout), [{ id: 3, error: 'not valid UTF-8' }]);
  });

  it('reads blank lines, line ends of Windows, U+2028 in a text and a last line without an end', () => {
    const input = `\n${record(1)}\r\n \n{"id":2,"text":"a\u2028b"}`;
    const answers = answersOf(folder.run(['clean', '--jsonl'], input).stdout);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [2, undefined],
      ],
    );
  });

  it('reads files and patterns, and fails only for a file that it cannot read', () => {
    folder.write('1.jsonl', record(1));
    folder.write('2.jsonl', record(2));
    const { status, stdout, stderr } = folder.run(['clean', '--jsonl', '*.jsonl', 'none.jsonl']);
    assert.equal(status, 2);
    assert.match(stderr, /^none\.jsonl: there is no such file/);
    assert.deepEqual(
      answersOf(stdout).map(({ id }) => id),
      [1, 2],
    );
  });

  it('answers while it reads: a worker gets each answer before it sends the next record', async () => {
    const child = spawn(process.execPath, [CLI, 'clean', '--jsonl']);
    for (const id of [1, 2]) {
      child.stdin.write(`${record(id)}\n`);
      const [chunk] = await once(child.stdout, 'data');
      assert.equal(JSON.parse(String(chunk)).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('stops without a word when nobody reads on', async () => {
    const child = spawn(process.execPath, [CLI, 'clean', '--jsonl']);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${record(1)}\n`);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(`${record(2)}\n`.repeat(200));
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
    assert.equal(said, '');
  });
});
