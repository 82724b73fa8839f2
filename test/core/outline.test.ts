import assert from 'node:assert/strict';
import { outline } from '../../src/core';
import { articleOf } from './article-of';

describe('the outline', () => {
  const article = articleOf(
    [
      ['title', '把窗口搬到街口'],
      ['deck', '少跑腿'],
      ['byline', '本报记者 祁向东'],
      ['caption', '街口的窗口。'],
      ['paragraph', '清晨七点半，服务站已经开了门。'],
      ['heading', '一、板凳'],
      ['deck', '轮岗三十天'],
      ['noise', '文章图片'],
      ['heading', '（一）清单'],
      ['list-item', '- 身份证'],
      ['list-item', '- 户口本'],
      ['heading', '二、桥梁'],
      ['verse', '一篙撑破两峡烟，'],
      ['verse', '十里滩声到客船。'],
      ['paragraph', 'Four words of English.'],
      ['editor', '责任编辑：何穗'],
    ],
    { levels: [2, 3, 2] },
  );
  const seen = outline(article);

  it('tells title and details in the order of the text, with their places', () => {
    assert.equal(seen.title?.text, '把窗口搬到街口');
    assert.deepEqual(
      seen.details.map(({ role, text, start, end }) => [role, text, article.text.slice(start, end) === text]),
      [
        ['deck', '少跑腿', true],
        ['byline', '本报记者 祁向东', true],
        ['editor', '责任编辑：何穗', true],
      ],
    );
  });

  it('tells the title once, where the caption of a picture above or below says it again', () => {
    const again = articleOf([
      ['caption', 'The harbour and  its lights'],
      ['title', 'The harbour and its lights'],
      ['caption', 'The harbour and its lights'],
      ['caption', 'The harbour at night'],
      ['paragraph', 'Four words of English.'],
    ]);
    assert.deepEqual(
      outline(again).children.map(({ text }) => text),
      ['The harbour at night'],
    );
  });

  it('nests the sections, each with its deck and its parts', () => {
    const [caption, first, second] = seen.children;
    assert.equal(caption?.kind, 'caption');
    assert.ok(first?.kind === 'section' && second?.kind === 'section');
    assert.equal(first.text, '一、板凳');
    assert.equal(first.deck?.text, '轮岗三十天');
    const [inner] = first.children;
    assert.ok(inner?.kind === 'section');
    assert.deepEqual([inner.text, inner.level], ['（一）清单', 3]);
    assert.deepEqual(
      inner.children.map((part) => [part.kind, 'lines' in part && part.lines]),
      [['list', 2]],
    );
    assert.deepEqual(
      second.children.map((part) => [part.kind, article.text.slice(part.start, part.end)]),
      [['verse', '一篙撑破两峡烟，\n十里滩声到客船。']],
    );
  });

  it('counts what is to be read: a section with the sections in it, without noise and metadata', () => {
    const [, first, second] = seen.children;
    assert.ok(first?.kind === 'section' && second?.kind === 'section');
    assert.equal(first.size.words, '一板凳轮岗三十天一清单身份证户口本'.length);
    assert.equal(second.size.words, '二桥梁一篙撑破两峡烟十里滩声到客船'.length + 4);
    assert.ok(seen.size.words > first.size.words + second.size.words);
    assert.ok(seen.size.seconds > 10 && seen.size.seconds < 20);
  });

  it('of an empty text is empty', () => {
    assert.deepEqual(outline(articleOf([])), {
      language: 'zh',
      details: [],
      children: [],
      size: { characters: 0, words: 0, seconds: 0 },
    });
  });
});
