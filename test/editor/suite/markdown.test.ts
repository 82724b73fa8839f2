import { env, ViewColumn, window } from 'vscode';
import { doesNotMatch, equal, match } from './assert';
import { ARTICLE, TITLE } from './texts';
import { closeAll, openSample, openSaved, openUntitled, run } from './workbench';

describe('Convert to Markdown', () => {
  afterEach(closeAll);

  it('opens a Markdown editor beside and leaves the source alone', async () => {
    const source = await openSaved('convert.txt', ARTICLE);
    const { version } = source;
    equal((await run('convertToMarkdown')).kind, 'done');
    const editor = window.activeTextEditor;
    equal(editor?.document.languageId, 'markdown');
    equal(editor?.document.isUntitled, true);
    equal(editor?.viewColumn, ViewColumn.Two);
    match(editor?.document.getText() ?? '', new RegExp(`^# ${TITLE}$`, 'm'));
    doesNotMatch(editor?.document.getText() ?? '', /文章图片| 。/);
    equal(source.version, version);
    equal(source.isDirty, false);
  });

  it('converts an untitled document', async () => {
    const source = await openUntitled(ARTICLE);
    await run('convertToMarkdown');
    match(window.activeTextEditor?.document.getText() ?? '', new RegExp(`^# ${TITLE}$`, 'm'));
    equal(source.getText(), ARTICLE);
  });

  it('converts the sample, with front matter', async () => {
    await openSample();
    const { message } = await run('convertToMarkdown');
    match(message, /^Converted to Markdown/);
    const markdown = window.activeTextEditor?.document.getText() ?? '';
    match(markdown, /^---\n/);
    doesNotMatch(markdown, /文章图片| 。/);
  });

  it('says so when no editor is open', async () => {
    equal((await run('convertToMarkdown')).kind, 'empty');
    equal(window.activeTextEditor, undefined);
  });
});

describe('Copy Article as Markdown', () => {
  afterEach(closeAll);

  it('puts the Markdown on the clipboard and leaves the source alone', async () => {
    await env.clipboard.writeText('before');
    const source = await openUntitled(ARTICLE);
    const { kind, message } = await run('copyAsMarkdown');
    equal(kind, 'done');
    match(message, /\d+ characters/);
    const copied = await env.clipboard.readText();
    match(copied, new RegExp(`^# ${TITLE}$`, 'm'));
    doesNotMatch(copied, /文章图片| 。/);
    equal(source.getText(), ARTICLE);
  });

  it('leaves the clipboard alone when no editor is open', async () => {
    await env.clipboard.writeText('before');
    equal((await run('copyAsMarkdown')).kind, 'empty');
    equal(await env.clipboard.readText(), 'before');
  });
});
