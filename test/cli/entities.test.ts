import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entity } from '../../src/core';
import { ARTICLE } from './article';
import { CLI, useFolder } from './process';

const PAGE = `<html><body><h1>Senator tours a hospital</h1>
<p>Senator <b>Maria</b>&nbsp;Delgado visited Johnson &amp; Hayes Hospital in Ohio on Tuesday.</p>
<p>Delgado said the hospital had spent $3 million since last year, and thanked the people of Ohio for it.</p>
</body></html>
`;
const MARKDOWN = '# Senator tours a hospital\n\nSenator **Maria** Delgado lives in [Ohio](https://example.org/a).\n';

describe('entities', () => {
  const folder = useFolder();
  const entitiesOf = (words: readonly string[], input = ''): Entity[] =>
    JSON.parse(folder.run(['parse', ...words], input).stdout).entities;
  const named = (entities: readonly Entity[], name: string) => entities.find((entity) => entity.name === name);

  it('are in the article’s JSON, one for each referent, with their places in the source', () => {
    folder.write('news.txt', ARTICLE);
    const entities = entitiesOf(['news.txt']);
    const woman = named(entities, '林素梅');
    assert.equal(woman?.type, 'person');
    assert.equal(woman?.mentions.length, 2);
    assert.equal(named(entities, '临湾市政府')?.type, 'organization');
    for (const { mentions } of entities)
      for (const { start, end, text } of mentions) assert.equal(ARTICLE.slice(start, end), text);
  });

  it('have their places in the source of pages and Markdown, and the words that people read', () => {
    folder.write('page.html', PAGE);
    folder.write('page.md', MARKDOWN);
    const placesIn = (file: string, text: string) =>
      entitiesOf([file]).map(({ name, mentions }) => [
        name,
        ...mentions.map(({ start, end }) => text.slice(start, end)),
      ]);
    const page = placesIn('page.html', PAGE);
    assert.ok(
      page.some((forms) => forms.join() === 'Maria Delgado,Maria</b>&nbsp;Delgado,Delgado'),
      JSON.stringify(page),
    );
    assert.ok(
      page.some((forms) => forms.join() === 'Ohio,Ohio,Ohio'),
      JSON.stringify(page),
    );
    const markdown = placesIn('page.md', MARKDOWN);
    assert.ok(
      markdown.some((forms) => forms.join() === 'Maria Delgado,Maria** Delgado'),
      JSON.stringify(markdown),
    );
  });

  it('are listed by type after the sections', () => {
    folder.write('news.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['outline', 'news.txt']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /\n\nPeople\n {2}周启明\n {2}林素梅 ×2\n/);
    assert.match(stdout, /\n\nFigures\n(?: {2}.*\n)* {2}十八亿六千万元 = 1860000000 CNY\n/);
    assert.match(folder.run(['outline', '--locale', 'zh-cn', 'news.txt']).stdout, /\n\n人物\n/);
    const [json] = JSON.parse(folder.run(['outline', '--format', 'json', 'news.txt']).stdout);
    assert.ok(named(json.entities, '林素梅'));
  });

  it('come with JSON lines, but not with the body alone', () => {
    const input = `${JSON.stringify({ id: 1, text: ARTICLE })}\n`;
    const { article } = JSON.parse(folder.run(['parse', '--jsonl'], input).stdout);
    assert.ok(named(article.entities, '林素梅'));
    assert.doesNotMatch(folder.run(['parse', '--jsonl', '--body'], input).stdout, /"entities"/);
  });

  it('are as the workspace file says', () => {
    const corrections = [
      { type: 'person', name: '周启明', hide: true },
      { file: 'news.txt', type: 'person', name: '王桂兰', sameAs: '林素梅' },
      { file: 'other.txt', type: 'person', name: '林素梅', hide: true },
    ];
    folder.write('.news-text.json', JSON.stringify({ version: 1, entities: corrections }));
    folder.write('news.txt', ARTICLE);
    const people = entitiesOf(['news.txt']).filter(({ type }) => type === 'person');
    assert.deepEqual(
      people.map(({ name, aliases, mentions }) => [name, aliases, mentions.length]),
      [['林素梅', ['王桂兰'], 3]],
    );
  });

  it('need their models, and say what to do where these are gone; --no-entities reads none', () => {
    const copy = join(folder.path, 'program');
    cpSync(dirname(CLI), copy, { recursive: true, filter: (path) => !path.endsWith('.map') });
    renameSync(join(copy, 'models'), join(copy, 'elsewhere'));
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(copy, 'cli.js'), ...words], { input: ARTICLE, encoding: 'utf8' });
    const { status, stderr } = run('parse');
    assert.equal(status, 2);
    assert.match(stderr, /zh-\w+\.\w+ cannot be read; .*--no-entities\n$/);
    for (const words of [['parse', '--no-entities'], ['outline', '--no-entities'], ['clean'], ['markdown']])
      assert.equal(run(...words).status, 0, words.join(' '));
    assert.deepEqual(JSON.parse(run('parse', '--no-entities').stdout).entities, []);
  });
});
