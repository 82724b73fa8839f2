import assert from 'node:assert/strict';
import { ARTICLE } from './article';
import { useFolder } from './process';

describe('markdown', () => {
  const folder = useFolder();

  it('prints the article without its noise', () => {
    folder.write('news.txt', ARTICLE);
    const { status, stdout } = folder.run(['markdown', 'news.txt']);
    assert.equal(status, 0);
    assert.match(stdout, /^# 临湾市上半年改造老旧小区一百二十六个$/m);
    assert.doesNotMatch(stdout, /文章图片| 。/);
  });

  it('writes a .md file beside the source with --write, and leaves the source alone', () => {
    folder.write('in/news.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['markdown', '--write', 'in/news.txt']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /in\/news\.md: written/);
    assert.equal(folder.read('in/news.txt'), ARTICLE);
    assert.equal(folder.read('in/news.md'), folder.run(['markdown', 'in/news.txt']).stdout);
  });

  it('does not overwrite a .md file with other words', () => {
    folder.write('news.txt', ARTICLE);
    folder.write('news.md', 'my own notes\n');
    const { status, stderr } = folder.run(['markdown', '--write', 'news.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /news\.md is there already/);
    assert.equal(folder.read('news.md'), 'my own notes\n');
  });

  it('writes one of two sources that would become the same file, and refuses the other', () => {
    folder.write('news.txt', ARTICLE);
    folder.write('news.news', ARTICLE.replace('临湾', '远山'));
    const { status, stderr } = folder.run(['markdown', '--write', 'news.txt', 'news.news']);
    assert.equal(status, 2);
    assert.match(stderr, /news\.news: its result news\.md would overwrite that of news\.txt/);
    assert.match(folder.read('news.md'), /临湾/);
  });
});
