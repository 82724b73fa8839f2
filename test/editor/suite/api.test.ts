import { extensions } from 'vscode';
import type { NewsTextApi } from '../../../src/editor/api';
import { equal, ok } from './assert';
import { openSample } from './workbench';

describe('other extensions', () => {
  let api: NewsTextApi;
  let text: string;
  before(async () => {
    const extension = extensions.getExtension<NewsTextApi>('news-text.news-text-cleanup');
    ok(extension);
    api = await extension.activate();
    text = (await openSample()).getText();
  });

  it('get an API with a version', () => equal(api.version, 1));

  it('parse a text', async () => {
    const { isArticle, language, metadata, lines, problems } = await api.parse(text);
    equal(isArticle, true);
    equal(language, 'zh');
    ok(metadata.title?.startsWith('人民日报聚焦青岛'));
    equal(lines[1]?.role, 'noise');
    ok(problems.some(({ rule }) => rule === 'image-placeholder'));
  });

  it('clean it, with edits that lead from the text to the cleaned one', async () => {
    const cleaned = await api.clean(text);
    ok(cleaned.isArticle && !cleaned.text.includes('推荐阅读'));
    let applied = text;
    for (const { start, end, replacement } of [...cleaned.edits].reverse())
      applied = applied.slice(0, start) + replacement + applied.slice(end);
    equal(applied, cleaned.text);
  });

  it('say how: levels, own phrases, formats, what is no article', async () => {
    const kept = await api.clean(text, { levels: { 'image-placeholder': 'off' } });
    ok(kept.text.includes('文章图片'));
    const never = await api.clean(text, { never: ['推荐阅读'] });
    ok(never.text.includes('推荐阅读'));
    const licence = 'Permission is hereby granted, free of charge.\n';
    equal((await api.clean(licence)).text, licence);
    const page = await api.toMarkdown('<h1>Title</h1><p>One sentence of the story.</p>', { format: 'html' });
    ok(page.includes('# Title'));
  });

  it('make Markdown of it', async () => {
    const markdown = await api.toMarkdown(text);
    ok(markdown.startsWith('---\n'));
    ok(markdown.includes('\n# 人民日报聚焦青岛'));
  });
});
