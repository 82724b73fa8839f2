// Pages and Markdown in the editor: the article of both; Markdown is cleaned in place, a page never.

import {
  CancellationTokenSource,
  commands,
  env,
  type TextDocument,
  type TextEdit,
  Uri,
  window,
  workspace,
} from 'vscode';
import { planFiles } from '../../../src/editor/batch/plan';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import { formatOf } from '../../../src/editor/languages';
import { deepEqual, doesNotMatch, equal, match, ok } from './assert';
import { READ_OPTIONS } from './read-options';
import { MARKDOWN_ARTICLE, PAGE, TITLE } from './texts';
import { closeAll, folder, openSaved, openUntitled, run, typeAt, until, withSetting } from './workbench';

const HEADED = new RegExp(`^# ${TITLE}$`, 'm');
const CODE = '```text\n文章图片\n```';
/** With front matter and code, and noise between the paragraphs. */
const NOTES = `---\ntitle: 我的标题 # 自己写的\n---\n\n${MARKDOWN_ARTICLE.replace('## 先装', `文章图片\n\n${CODE}\n\n## 先装`)}`;

async function openPage(name: string): Promise<TextDocument> {
  const page = await openSaved(name, PAGE);
  equal(page.languageId, 'html');
  return page;
}

describe('A saved page', () => {
  afterEach(closeAll);

  it('is converted to Markdown beside, and copied as Markdown', async () => {
    const page = await openPage('convert.html');
    equal((await run('copyAsMarkdown')).kind, 'done');
    match(await env.clipboard.readText(), HEADED);
    equal((await run('convertToMarkdown')).kind, 'done');
    const markdown = window.activeTextEditor?.document.getText() ?? '';
    match(markdown, HEADED);
    doesNotMatch(markdown, /<p>|财经|相关阅读/);
    equal(page.getText(), PAGE);
  });

  it('is previewed as Markdown, which nothing applies to it', async () => {
    const page = await openPage('preview.html');
    equal((await run('previewCleanup')).kind, 'done');
    const shown = await until('the preview', () =>
      workspace.textDocuments.find(
        ({ uri, languageId }) => uri.scheme === 'news-text-preview' && languageId === 'markdown',
      ),
    );
    match(shown.getText(), HEADED);
    equal((await run('applyPreview', shown.uri)).kind, 'unsupported');
    equal(page.getText(), PAGE);
  });

  it('is never rewritten: by no command, on no save, by no formatting, by no code action', async () => {
    await withSetting('cleanOnSave', true, async () => {
      const page = await openPage('kept.html');
      for (const command of ['cleanArticle', 'cleanAnyway']) equal((await run(command)).kind, 'unsupported');
      const format = 'vscode.executeFormatDocumentProvider';
      const formatted = (await commands.executeCommand<TextEdit[]>(format, page.uri, { tabSize: 2 })) ?? [];
      for (const { newText } of formatted) doesNotMatch(newText, /^$/);
      const whole = page.validateRange(page.lineAt(0).range.with({ end: page.lineAt(page.lineCount - 1).range.end }));
      const actions = 'vscode.executeCodeActionProvider';
      const fixes = await commands.executeCommand<{ title: string }[]>(actions, page.uri, whole, 'source.fixAll');
      deepEqual(fixes ?? [], []);
      await typeAt(page, 0, ' ');
      await commands.executeCommand('workbench.action.files.save');
      equal(page.getText(), ` ${PAGE}`);
    });
  });

  it('is left out where many files are cleaned, and converted where many are', async () => {
    const uri = Uri.joinPath(folder(), 'many.html');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(PAGE));
    const articles = {
      optionsFor: async (document: { readonly languageId: string }) =>
        ({ ...READ_OPTIONS, format: formatOf(document) }) as never,
    };
    const { token } = new CancellationTokenSource();
    const plan = (work: 'clean' | 'convert') =>
      planFiles([uri], work, articles, createLocalEngine(), { report() {} }, token);
    const cleaned = await plan('clean');
    equal(cleaned.steps.length, 0);
    match(cleaned.skipped[0]?.reason ?? '', /not rewritten/);
    match((await plan('convert')).steps[0]?.markdown ?? '', HEADED);
  });
});

describe('A Markdown file', () => {
  afterEach(closeAll);

  it('is cleaned in place: the noise goes, all else stays to the letter', async () => {
    const notes = await openSaved('notes.md', NOTES);
    equal(notes.languageId, 'markdown');
    equal((await run('cleanArticle')).kind, 'done');
    const text = notes.getText();
    ok(text.startsWith('---\ntitle: 我的标题 # 自己写的\n---\n'), text.slice(0, 60));
    ok(text.includes(CODE), 'the code is gone');
    equal(text.split('文章图片').length, 2);
  });

  it('keeps its front matter when it is converted', async () => {
    await openUntitled(NOTES, 'markdown');
    equal((await run('convertToMarkdown')).kind, 'done');
    match(window.activeTextEditor?.document.getText() ?? '', /^---\ntitle: 我的标题 # 自己写的\nlanguage: zh\n---\n/);
  });
});
