import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanedText, parse } from '../../../src/core';
import { readHtml } from '../../../src/core/readers/html';

const texts = (source: string) => readHtml(source).blocks.map(({ text }) => text);
const only = (source: string) => {
  const { blocks } = readHtml(source);
  assert.equal(blocks.length, 1, source);
  return blocks[0]?.markup;
};

describe('reading pages', () => {
  it('gives a block for each paragraph, heading and item', () => {
    assert.deepEqual(texts('<h1>Title</h1><p>One <b>bold</b> word.</p><ul><li>a<li>b</ul>'), [
      'Title',
      'One bold word.',
      'a',
      'b',
    ]);
  });

  it('parts paragraphs at line breaks', () => {
    assert.deepEqual(texts('<div>　　第一段。<br><br>　　第二段。<br/>第三段。</div>'), [
      '第一段。',
      '第二段。',
      '第三段。',
    ]);
  });

  it('decodes references, also those without a semicolon', () => {
    assert.deepEqual(texts('<p>A &amp; B &ldquo;C&rdquo; &#8212; D&nbsp;E &copy 2024</p>'), [
      'A & B “C” — D\u00a0E © 2024',
    ]);
  });

  it('shows the marks of quotations that a browser shows, in the page’s language', () => {
    const page = (language: string, inner: string) => texts(`<html lang=${language}><p>${inner}</p></html>`)[0];
    assert.equal(page('en', 'She said <q>no</q>.'), 'She said “no”.');
    assert.equal(page('en', '<q>One <q>two</q></q>'), '“One ‘two’”');
    assert.equal(page('de-AT', '<q>Nein</q>'), '„Nein“');
    assert.equal(page('fr', '<q>Non</q>'), '« Non »');
    assert.equal(page('ja', '<q>いいえ</q>'), '「いいえ」');
    assert.equal(page('en', '<q>«Its own»</q> <q></q>'), '«Its own»');
    assert.equal(page('en', '<q>Never closed'), '“Never closed”');
  });

  it('remembers a rule before a block', () => {
    assert.deepEqual(
      readHtml('<p>One<hr><p>Two<br><p>Three').blocks.map(({ markup }) => markup?.ruled ?? false),
      [false, true, false],
    );
  });

  it('skips scripts, styles, templates and inlined data', () => {
    const data = `<script>var a = "<p>no</p>"</script><img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`;
    assert.deepEqual(texts(`<style>p{}</style><template><p>no</p></template>${data}<p>yes</p>`), ['yes']);
  });

  it('reads on behind tags that are never closed', () => {
    assert.deepEqual(texts('<div><p>One<div><b>Two<p>Three</span></div><td>Four'), ['One', 'Two', 'Three', 'Four']);
  });

  it('keeps the cells of a row together and columns of a page apart', () => {
    assert.deepEqual(texts('<table><tr><th>Year<th>Cost<tr><td>2024<td>100</table>'), ['Year\tCost', '2024\t100']);
    assert.deepEqual(texts('<table><tr><td><p>Left column.</p><td><p>Right column.</p></table>'), [
      'Left column.',
      'Right column.',
    ]);
  });

  it('says what markup tells of a block', () => {
    assert.equal(only('<h3>x</h3>')?.level, 3);
    assert.equal(only('<blockquote><p>x</p></blockquote>')?.kind, 'quote');
    assert.equal(only('<figure><img src=a><figcaption>x</figcaption></figure>')?.kind, 'caption');
    assert.equal(only('<ul><li><ul><li>x</ul></ul>')?.depth, 2);
    assert.equal(only('<p><a href="/a">half</a> rest</p>')?.linkShare, 0.5);
  });

  it('names the elements, classes and roles around a block', () => {
    const page =
      '<nav role="navigation"><div class="mainMenu comment-list" itemprop="articleBody" style="color:red;display:none">x';
    const signs = readHtml(page).elements?.flatMap((element) => element.signs);
    for (const sign of ['tag:nav', 'role:navigation', 'class:main', 'class:menu', 'class:comment', 'hidden'])
      assert.ok(signs?.includes(sign), sign);
    assert.ok(signs?.includes('itemprop:articleBody'));
  });

  it('leaves menus out, but for what stands at their ends', () => {
    const menu = (words: string) => `<ul>${[...words].map((word) => `<li><a href=/${word}>${word}</a>`).join('')}</ul>`;
    assert.deepEqual(texts(`<p>Before</p>${menu('abcdefg')}<p>After</p>`), ['Before', 'a', 'b', 'f', 'g', 'After']);
    assert.deepEqual(texts(`${menu('abcd')}<p>After</p>`), ['a', 'b', 'c', 'd', 'After']);
    assert.deepEqual(texts('<nav><a href=/a>a</a></nav><p>After</p>'), ['After']);
  });

  it('keeps topics and teasers, which are linked, too', () => {
    const linked = (text: string) => `<p><a href=/a>${text}</a></p>`.repeat(6);
    assert.equal(texts(`<div class=tags>${linked('Topic')}</div>`).length, 6);
    assert.equal(texts(linked('Words of a teaser. '.repeat(10))).length, 6);
  });

  it('tells of each block which element holds it, and what is around that', () => {
    const { blocks, elements = [] } = readHtml('<main><p class=lead>One</p><div><p>Two</p></div></main>');
    const path = (i: number) => {
      const names: string[] = [];
      for (let at = blocks[i]?.markup?.element ?? -1; at >= 0; at = elements[at]?.around ?? -1)
        names.push(elements[at]?.tag ?? '');
      return names.join(' in ');
    };
    assert.deepEqual([path(0), path(1)], ['p in main', 'p in div in main']);
    assert.deepEqual(elements[blocks[0]?.markup?.element ?? -1]?.signs, ['tag:p', 'class:lead']);
  });

  it('tells every word’s place in the source', () => {
    const page = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<a href=x>',
          '</a>',
          '<br>',
          '<td>',
          '<tr>',
          '<li>',
          '<pre>',
          '\n',
          ' ',
          '&amp;',
          '&lt',
          '&#x4e2d;',
          '中文',
          'word',
          '<',
          '<!--',
          '-->',
          '<script>',
          '</script>',
          '\0',
          '\r\n',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(page, (source) => {
        const { blocks, places } = readHtml(source);
        let reached = 0;
        blocks.forEach(({ text, start, end, markup }, i) => {
          assert.ok(reached <= start && start < end && end <= source.length);
          reached = end;
          if (markup?.runs) assert.equal(markup.runs.map((run) => run.text).join(''), text);
          const place = places[i] ?? [];
          for (let at = 0; at < place.length; at += 4) {
            const [from = 0, length = 0, there = 0, size = 0] = place.slice(at, at + 4);
            const said = text.slice(from, from + length);
            const written = source.slice(there, there + size);
            if (length === size && /\S/.test(said) && !written.startsWith('&')) assert.equal(said, written);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is linear in the page, however deep and broken it is', () => {
    for (const piece of ['<div>', '<b>', '<p>a', '<ul><li>a', '<table><tr><td>a', '<a href=x>a', '</p>', '<', '&amp']) {
      const time = (count: number) => {
        const start = process.cpuUsage();
        readHtml(piece.repeat(count));
        return process.cpuUsage(start).user / 1000;
      };
      time(2000);
      const [short, long] = [time(10_000), time(40_000)];
      assert.ok(long < 12 * Math.max(short, 20), `${piece}: ${short} ms, then ${long} ms`);
    }
  });
});

const STORY = [
  'The council approved the new tram line on Tuesday, ending a debate that had gone on for nearly ten years.',
  'The line will link the harbour with the northern suburbs, and is expected to cost some 400 million in all.',
  'Construction is to begin in the autumn and should be finished within three years, the council said on Tuesday.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Council approves tram line | The Harbour Post</title>
<meta property="og:title" content="Council approves tram line"><meta name="author" content="Jane Doe">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council approves tram line",
"datePublished":"2024-03-05T10:30:00Z","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"The Harbour Post"}}</script></head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/s">Sport</a></ul></nav><article><h1>Council approves tram line</h1>
<p>${STORY[0]}</p><img src="/tram.jpg" alt="A tram"><p>${STORY[1]}</p><h2>What comes <em>next</em></h2>
<p>${STORY[2]} <a href="https://example.org/plan">The plan</a> is public.</p></article>
<footer>© 2024 The Harbour Post. All rights reserved.</footer></body></html>`;

describe('an article of a page', () => {
  const article = parse(PAGE, { format: 'html' });

  it('has its places in the page’s source', () => {
    for (const [i, line] of article.lines.entries()) {
      const [first = ''] = (article.blocks[i]?.text ?? '').split(' ');
      assert.ok(PAGE.slice(line.start, line.end).startsWith(first));
      assert.equal(PAGE.slice(0, line.start).split('\n').length, line.line);
    }
  });

  it('takes what the page says to machines, where the page shows it', () => {
    const { title, authors, published, source } = article.metadata;
    assert.deepEqual(
      { title, authors, published, source },
      {
        title: 'Council approves tram line',
        authors: ['Jane Doe'],
        published: '2024-03-05T10:30',
        source: 'The Harbour Post',
      },
    );
  });

  it('has the heading that the page claims as its title, once', () => {
    const titles = article.lines.flatMap(({ role }, i) => (role === 'title' ? [article.blocks[i]] : []));
    assert.deepEqual(
      titles.map((block) => block?.markup?.level),
      [1],
    );
  });

  it('is cleaned to its words', () => {
    const cleaned = cleanedText(article, { anyway: true });
    for (const paragraph of STORY) assert.ok(cleaned.includes(paragraph));
    assert.doesNotMatch(cleaned, /<|Sport|All rights reserved/);
  });
});
