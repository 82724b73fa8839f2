import assert from 'node:assert/strict';
import { useFolder } from './process';

const STORY = [
  'The council approved the new tram line on Tuesday, ending a debate that had gone on for nearly ten years in the city.',
  'The line will link the harbour with the northern suburbs, and is expected to cost some 400 million in all, officials said.',
  'Construction is to begin in the autumn and should be finished within three years, the council said in a statement.',
];
const HTML = `<html><head><meta charset="utf-8"><title>Council approves tram line</title></head><body>
<h1>Council approves tram line</h1><p>${STORY.join('</p><p>')}</p><footer>© 2024 All rights reserved.</footer></body></html>`;
const MARKDOWN = `# Council approves tram line\n\n${STORY.join('\n\n')}\n\nShare this article\n`;

describe('pages and Markdown', () => {
  const folder = useFolder();

  it('cleans a page to its words', () => {
    folder.write('page.html', HTML);
    const { status, stdout } = folder.run(['clean', '--assume-article', 'page.html']);
    assert.equal(status, 0);
    for (const paragraph of STORY) assert.ok(stdout.includes(paragraph));
    assert.doesNotMatch(stdout, /<|All rights/);
  });

  it('never rewrites a page in place', () => {
    folder.write('page.html', HTML);
    for (const option of ['--write', '--diff']) {
      const { status, stderr } = folder.run(['clean', option, 'page.html']);
      assert.equal(status, 2);
      assert.match(stderr, /news-text markdown --write/);
    }
    assert.equal(folder.read('page.html'), HTML);
  });

  it('makes Markdown of a page, beside it', () => {
    folder.write('page.html', HTML);
    assert.equal(folder.run(['markdown', '--write', 'page.html']).status, 0);
    assert.match(folder.read('page.md'), /^# Council approves tram line$/m);
  });

  it('cleans a Markdown file in place and leaves its other lines alone', () => {
    folder.write('notes.md', MARKDOWN);
    assert.equal(folder.run(['clean', '--assume-article', '--write', 'notes.md']).status, 0);
    assert.equal(folder.read('notes.md'), MARKDOWN.replace('\n\nShare this article', ''));
  });

  it('tells findings of a page with their lines in its source', () => {
    folder.write('page.html', HTML);
    const { stdout } = folder.run(['check', '--assume-article', 'page.html']);
    assert.match(stdout, /^page\.html:2:\d+ copyright-notice /m);
  });
});
