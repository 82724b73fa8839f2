import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, clean, cleanedText, parse, toMarkdown } from '../../../src/core';
import { readMarkdown } from '../../../src/core/readers/markdown';
import { markedRole } from '../../../src/core/readers/marked-role';

const texts = (source: string) => readMarkdown(source).blocks.map(({ text }) => text);

const STORY = `The city council on Tuesday approved a **new tram line** that will link the harbour with the [northern suburbs](http://x.y/suburbs), ending a debate of nearly ten years.

The line is expected to cost about 400 million, of which the state pays half, according to the finance office of the city.

Construction is to begin in the autumn and should be finished within three years, the council said in a statement.
`;
const NOISY = `---
title: "My own title" # mine
---
# City council approves the new tram line

By Jane Doe

${STORY}
\`\`\`text
Share this article
\`\`\`

Share this article

[Follow us on Twitter](http://t.co)

© 2024 Example News. All rights reserved.
`;

describe('reading Markdown', () => {
  it('has a heading where the author made one, though its words look like a caption', () => {
    const [heading, paragraph] = readMarkdown('## The shed\n\nThe shed\n').blocks;
    assert.equal(markedRole('caption', heading, 'markdown'), 'heading');
    assert.equal(markedRole('caption', paragraph, 'markdown'), 'caption');
  });

  it('gives the words without marks', () => {
    assert.deepEqual(texts('# A *b*\n\n> q **r**\n> s\n\n- [l](http://x)\n  1. \\* &amp; `c`\n\nSet\n===\n'), [
      'A b',
      'q r',
      's',
      'l',
      '* & c',
      'Set',
    ]);
  });

  it('joins lines that were wrapped and parts those that were not', () => {
    const words =
      'The council approved the new tram line on Tuesday and\nthe harbour will be linked with the suburbs by the end\nof it.';
    assert.deepEqual(texts(words), [words.replaceAll('\n', ' ')]);
    assert.deepEqual(texts('第一段很长。\n第二段。\n责任编辑：某某'), ['第一段很长。', '第二段。', '责任编辑：某某']);
  });

  it('guards front matter, code, tables and HTML', () => {
    const source = '---\na: b\n---\n\n```\ncode\n```\n\n<div>\nx\n</div>\n\n| a |\n|---|\n| b |\n';
    const { guarded = [], blocks } = readMarkdown(source);
    assert.deepEqual(
      guarded.map(({ start, end }) => source.slice(start, end).split('\n')[0]),
      ['---', '```', '<div>', '| a |'],
    );
    assert.deepEqual(
      blocks.map(({ markup }) => markup?.kind),
      ['table-row', 'table-row'],
    );
  });

  it('tells whole lines of the source for each block', () => {
    const pieces = [
      '# ',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '  ',
      '\t',
      '**',
      '*',
      '[a](b)',
      '![',
      '`',
      '```\n',
      '| a |\n|-|\n',
      '<b>',
      '&amp;',
      '\\',
      '中文。',
      'word',
      '---\n',
      '\r\n',
      '\ufeff',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        let reached = 0;
        for (const { text, start, end, markup } of readMarkdown(source).blocks) {
          assert.ok(reached <= start && start < end && end <= source.length, JSON.stringify(source));
          assert.ok(!source.slice(start, end).includes(`${text}\n`) || !text.includes('\n'));
          if (markup?.runs) assert.equal(markup.runs.map((run) => run.text).join(''), text);
          reached = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cleaning Markdown', () => {
  const how = { format: 'markdown' } as const;
  const reparse = (text: string) => parse(text, how);

  it('takes the noise and leaves every other line to the letter', () => {
    const cleaned = cleanedText(parse(NOISY, how), { anyway: true, reparse });
    assert.ok(cleaned.startsWith(NOISY.slice(0, NOISY.indexOf('Share this article\n\n[')).trimEnd()), cleaned);
    assert.doesNotMatch(cleaned, /Follow us|All rights reserved/);
    assert.equal(cleaned.split('Share this article').length, 2);
  });

  it('changes nothing in what is clean already', () => {
    assert.deepEqual(clean(parse(`# Council approves tram line\n\n${STORY}`, how), { anyway: true, reparse }), []);
  });

  it('never edits what is guarded', () => {
    const article = parse(NOISY, how);
    const fence = NOISY.indexOf('```text');
    for (const { start, end } of clean(article, { anyway: true })) assert.ok(end <= fence || start > fence + 26);
    assert.equal(applyEdits(NOISY, []).length, NOISY.length);
  });

  it('completes front matter and overwrites none of it', () => {
    const markdown = toMarkdown(parse(NOISY, how));
    assert.ok(
      markdown.startsWith('---\ntitle: "My own title" # mine\nauthors:\n  - Jane Doe\n'),
      markdown.slice(0, 200),
    );
  });

  it('keeps lists with their numbers, links by reference, sub and sup in the Markdown that it writes', () => {
    const item = (n: number) =>
      `Part ${n} of the line leads on to where so far nobody got by anything else than by bus.`;
    const list = `3. ${item(1)}\n   - ${item(2)}\n4. ${item(3)}`;
    const link =
      'The [northern suburbs] and the [harbour][H] drink H<sub>2</sub>O, which is what the plan says of them.';
    const source = `# City council approves the new tram line\n\n${STORY}\n${link}\n\n${list}\n\n${STORY}\n[h]: http://x.y/h\n[Northern suburbs]: <http://x.y/n>\n`;
    const markdown = toMarkdown(parse(source, how));
    assert.ok(markdown.includes(list), markdown);
    assert.match(markdown, /The \[northern suburbs\]\(http:\/\/x\.y\/n\) and the \[harbour\]\(http:\/\/x\.y\/h\)/);
    assert.match(markdown, /H<sub>2<\/sub>O/);
  });

  it('keeps links, emphasis and code in the Markdown that it writes', () => {
    const markdown = toMarkdown(parse(NOISY, how));
    assert.match(markdown, /\*\*new tram line\*\*/);
    assert.match(markdown, /\[northern suburbs\]\(http:\/\/x\.y\/suburbs\)/);
  });
});
