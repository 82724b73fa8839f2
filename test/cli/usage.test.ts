import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ARTICLE } from './article';
import { useFolder } from './process';

describe('the help', () => {
  const folder = useFolder();

  it('names every command, and tells one command its own options', () => {
    const all = folder.run(['--help']);
    assert.equal(all.status, 0);
    for (const name of ['clean', 'markdown', 'outline', 'check', 'parse'])
      assert.match(all.stdout, new RegExp(`^  ${name} `, 'm'));
    const { status, stdout } = folder.run(['check', '-h']);
    assert.equal(status, 0);
    assert.match(stdout, /--format text\|json/);
    assert.doesNotMatch(stdout, /--write/);
  });

  it('is what no command at all gets, as a failure', () => {
    const { status, stdout, stderr } = folder.run([]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Usage: news-text COMMAND/);
  });

  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(folder.run(['--version']).stdout, `${version}\n`);
  });
});

describe('a wrong use', () => {
  const folder = useFolder();
  const WRONG: readonly (readonly [words: string, complaint: RegExp])[] = [
    ['wash news.txt', /there is no command wash/],
    ['clean --wash news.txt', /there is no option --wash/],
    ['clean --write=yes news.txt', /--write takes no value/],
    ['clean --out-dir', /--out-dir needs a value/],
    ['clean --preset bold news.txt', /--preset must be one of careful, balanced, thorough, not bold/],
    ['clean --rule nothing=off news.txt', /there is no rule nothing/],
    [
      'clean --rule image-placeholder=loud news.txt',
      /--rule image-placeholder must be one of off, report, suggest, apply/,
    ],
    ['clean --rule image-placeholder news.txt', /--rule needs ID=LEVEL/],
    ['check --write news.txt', /--write does not go with check/],
    ['clean --write --diff news.txt', /--write and --diff do not go together/],
    ['parse --body news.txt', /--body needs --jsonl/],
    ['clean --to-utf8 news.txt', /--to-utf8 needs --write/],
    ['parse --jsonl --input-format text', /each record says its own "format"/],
  ];

  it('is refused with what to do, exit status 2, and nothing done', () => {
    folder.write('news.txt', ARTICLE);
    for (const [words, complaint] of WRONG) {
      const { status, stdout, stderr } = folder.run(words.split(' '));
      assert.deepEqual([status, stdout], [2, ''], words);
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n.*\n/, 'one line is enough');
    }
    assert.equal(folder.read('news.txt'), ARTICLE);
  });

  it('is refused in Chinese when the messages are asked for in Chinese', () => {
    const { status, stderr } = folder.run(['clean', '--locale', 'zh-CN', 'none.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^none\.txt: /);
  });
});

describe('what comes later', () => {
  const folder = useFolder();
  const LATER: readonly (readonly [words: string, word: RegExp])[] = [
    ['outline --format sarif news.txt', /--format sarif does not go with outline/],
    ['clean --write page.html', /page\.html: an HTML page is not rewritten; news-text markdown --write/],
  ];

  it('says so, and exits 2', () => {
    folder.write('news.txt', ARTICLE);
    folder.write('page.html', '<p>A word.</p>');
    for (const [words, word] of LATER) {
      const { status, stderr } = folder.run(words.split(' '));
      assert.equal(status, 2, words);
      assert.match(stderr, word);
    }
  });

  it('is read as plain text where --input-format says so', () => {
    folder.write('news.md', ARTICLE);
    const { status, stdout } = folder.run(['clean', '--input-format', 'text', 'news.md']);
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /文章图片/);
  });

  it('cleans a page in JSON lines to its words', () => {
    const { status, stdout } = folder.run(['clean', '--jsonl'], '{"id":1,"text":"<p>A &amp; B</p>","format":"html"}\n');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).clean, 'A & B\n');
  });
});
