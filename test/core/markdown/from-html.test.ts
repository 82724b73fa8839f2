// What a page's markup says reaches the Markdown.

import assert from 'node:assert/strict';
import { parse, toMarkdown } from '../../../src/core';
import { markdownTree } from '../../../src/core/markdown/tree';
import { readMarkdown, sketch } from './read';

const FIRST =
  '<p>The council of the harbour town decided on Tuesday to renew all of its lights, which had been out of order for years.</p>';
const LAST =
  '<p>The pier is older than the lights, and has been closed for many years because the wood is rotten and nobody paid.</p>';

/** The Markdown between the first and the last paragraph of a page. */
function between(inner: string, head = ''): string {
  const page = `<html><head><title>The harbour and its lights</title>${head}</head>
<article><h1>The harbour and its lights</h1>${FIRST}${FIRST.replace('Tuesday', 'Monday')}${inner}${LAST}</article></html>`;
  const article = parse(page, { format: 'html' });
  const markdown = toMarkdown(article);
  assert.deepEqual(sketch(readMarkdown(markdown)), sketch(markdownTree(article)));
  const [, , ...rest] = markdown.split(/^The council .*$/m);
  return (rest.join('').split(/^The pier is older/m)[0] ?? '').trim();
}

describe('Markdown of a page', () => {
  it('keeps lists inside lists, what numbers they start at, and paragraphs inside of items', () => {
    const words = (n: number) =>
      `Item number ${n} of the list, which says in some words what is to be done with the lights.`;
    assert.equal(
      between(
        `<ul><li>${words(1)}<ol><li>${words(2)}<li>${words(3)}</ol><li>${words(4)}</ul><ol start="7"><li>${words(5)}</ol>`,
      ),
      `- ${words(1)}\n  1. ${words(2)}\n  2. ${words(3)}\n- ${words(4)}\n\n7. ${words(5)}`,
    );
    assert.equal(
      between(`<ul><li><p>${words(1)}</p><p>${words(2)}</p><li>${words(3)}</ul>`),
      `- ${words(1)}\n\n  ${words(2)}\n\n- ${words(3)}`,
    );
  });

  it('keeps cells in their columns, with their links, where cells span rows and columns or are empty', () => {
    assert.equal(
      between(`<table><tr><th></th><th>Cost of the lights</th><th>What was said about it</th></tr>
<tr><td rowspan=2>In the year 2023</td><td>100 million</td><td>the first<br>of two</td></tr>
<tr><td>200 million</td><td><a href="https://a.example/n">a note | more</a></td></tr>
<tr><td>In the year 2024</td><td colspan=2>nothing was paid</td></tr></table>`),
      `| | Cost of the lights | What was said about it |
| - | - | - |
| In the year 2023 | 100 million | the first of two |
| | 200 million | [a note \\| more](https://a.example/n) |
| In the year 2024 | nothing was paid | |`,
    );
  });

  it('keeps code as it stands, with its language, its blanks and its empty lines', () => {
    assert.equal(
      between(
        '<pre><code class="hljs language-js"><span>function</span> light() {\n    return on &amp;&amp; off;\n\n}\n</code></pre>',
      ),
      '```js\nfunction light() {\n    return on && off;\n\n}\n```',
    );
  });

  it('keeps what stands above and below the line, and code with backticks', () => {
    const words =
      'They need H<sub>2</sub>O and E=mc<sup>2</sup>, says the plan that was read out, and <code>a `b`</code>.';
    assert.equal(
      between(`<p>${words}</p>`),
      'They need H<sub>2</sub>O and E=mc<sup>2</sup>, says the plan that was read out, and `` a `b` ``.',
    );
  });

  it('keeps pictures that load late, come in sizes or lead to themselves, once, and no sign of a button', () => {
    const base = '<base href="https://post.example/a/">';
    const picture = (attributes: string) => between(`<figure><img ${attributes}></figure>`, base);
    const lights = '![The lights](https://post.example/a/l.jpg)';
    assert.equal(picture('src="data:image/gif;base64,R0" data-src="l.jpg" alt="The lights"'), lights);
    assert.equal(picture('srcset="s.jpg 320w, l.jpg 1280w" alt="The lights"'), lights);
    assert.equal(between('<a href="/big.jpg"><img src="l.jpg" alt="The lights"></a>', base), lights);
    assert.equal(
      picture('src="l.jpg" alt="The lights"><noscript><img src="l.jpg" alt="The lights"></noscript'),
      lights,
    );
    assert.equal(picture('src="l.svg" alt="The lights"'), '');
    assert.equal(picture('src="x.png" alt="×"'), '');
  });

  it('keeps the address of a film', () => {
    assert.equal(
      between('<iframe src="//www.youtube.com/embed/abc123" title="The lights in motion"></iframe>'),
      '[The lights in motion](https://www.youtube.com/watch?v=abc123)',
    );
  });

  it('keeps a rule between two parts of the story', () => {
    const words =
      'The lamps were lit again on the first evening of the year, and the boats came in one after the other.';
    assert.equal(between(`<hr><p>${words}</p>`), `---\n\n${words}`);
    assert.equal(between(`<p>* * *</p><hr><p>${words}</p>`), `---\n\n${words}`);
    const share = '<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>';
    assert.equal(between(`<hr>${share}<p>${words}</p>`), `---\n\n${words}`);
    assert.equal(between(`<hr>${share}<hr><p>${words}</p>`), `---\n\n${words}`);
  });

  it('puts marks around a quotation that a browser would mark, and none around those that have theirs', () => {
    const said = (inner: string) =>
      between(`<p>${inner} is what the keeper of the lights said on the pier that day.</p>`);
    assert.equal(
      said('<q>All of them, <q>even the old one</q>, will burn</q>'),
      '“All of them, ‘even the old one’, will burn” is what the keeper of the lights said on the pier that day.',
    );
    assert.equal(
      said('<q>"All of them will burn"</q>'),
      '"All of them will burn" is what the keeper of the lights said on the pier that day.',
    );
  });

  it('keeps a term above what is said of it', () => {
    const meaning =
      'Three pounds for a day and a night, to be paid to the keeper of the lights before the boat comes in.';
    assert.equal(between(`<dl><dt>Fare</dt><dd>${meaning}</dd></dl>`), `Fare\n\n${meaning}`);
  });

  it('says the title once', () => {
    assert.equal(between('<figure><figcaption>The harbour and its lights</figcaption></figure>'), '');
  });
});
