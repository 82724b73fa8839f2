// Not every text is a news article, and Clean touches no other.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { clean, cleanedText, type Format, parse } from '../../src/core';
import { isArticle } from '../../src/core/label/is-article';
import { readPage } from '../../src/core/read-page';
import { CASES } from './articles-gold';

const read = (file: string) => readFileSync(file, 'utf8');
const isNews = (text: string, format: Format = 'text') => isArticle(text, readPage(text, 'text'), format);
const NOT_NEWS = globSync('test/fixtures/not-news/*/*.*').sort();

describe('What is no news article', () => {
  it('is more than two hundred texts of many kinds', () => {
    assert.ok(NOT_NEWS.length >= 200, String(NOT_NEWS.length));
    assert.ok(new Set(NOT_NEWS.map((file) => file.split('/').at(-2))).size >= 15);
  });

  it('gets no edit', () => {
    for (const file of NOT_NEWS) {
      const text = read(file);
      const article = parse(text);
      assert.equal(article.isArticle, false, file);
      assert.deepEqual(clean(article, { reparse: parse }), [], file);
    }
  });

  it('is none when it is saved with Windows line ends, indented, or as one of several copies', () => {
    for (const file of NOT_NEWS) {
      const text = read(file);
      assert.equal(isNews(text.replace(/\r?\n/g, '\r\n')), false, file);
      assert.equal(isNews(text.replace(/^(?=.)/gm, '  ')), false, file);
      assert.equal(isNews(`${text}\n${text}`), false, file);
    }
  });

  it('are the text files of the packages', () => {
    const files = globSync('node_modules/**/*.{md,txt,MD,TXT,markdown}', { dot: true });
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => isNews(read(file)) || isNews(read(file), 'markdown')),
      [],
    );
  });

  it('are an empty text, a blank one, and a single line', () => {
    for (const text of ['', '\n\n', '\ufeff', 'Title', '渡轮停运', '{"id": 1}'])
      assert.equal(isNews(text), false, text);
  });
});

describe('What is a news article', () => {
  it('are all articles of the fixtures and the sample', () => {
    for (const { name, text } of CASES) assert.ok(isNews(text), name);
    assert.ok(isNews(read('samples/qingdao.txt')));
  });

  it('stays one with other line ends, blank lines between its lines, or indents', () => {
    for (const { name, text } of CASES) {
      assert.ok(isNews(text.replace(/\n/g, '\r\n')), name);
      assert.ok(isNews(text.replace(/\n/g, '\n\n')), name);
      assert.ok(isNews(text.replace(/^(?=.)/gm, '　　')), name);
    }
  });

  it('is one still when Clean is done with it', () => {
    for (const { name, text } of CASES) assert.ok(isNews(cleanedText(parse(text), { reparse: parse })), name);
  });
});
