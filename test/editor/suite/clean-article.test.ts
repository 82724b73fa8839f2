import { commands, Selection, Uri, window, workspace } from 'vscode';
import { doesNotMatch, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, SOURCE_CODE, TITLE } from './texts';
import { closeAll, folder, openSample, openSaved, openUntitled, run } from './workbench';

describe('Clean Article', () => {
  afterEach(closeAll);

  it('cleans the sample and says how much it did', async () => {
    const document = await openSample();
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'done');
    match(message, /^Cleaned: \d+ changes: .+ \(\d+\)/);
    doesNotMatch(document.getText(), /文章图片| 。/);
    match(document.getText(), /提振精气神 搞活一座城/);
  });

  it('cleans a saved document and leaves saving to the user', async () => {
    const document = await openSaved('saved.txt', ARTICLE);
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
    equal(document.isDirty, true);
  });

  it('cleans an untitled document', async () => {
    const document = await openUntitled(ARTICLE);
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('cleans a News Text document', async () => {
    const document = await openUntitled(ARTICLE, 'news-text');
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('keeps the line ends of a file that has CRLF', async () => {
    const document = await openSaved('crlf.txt', ARTICLE.replaceAll('\n', '\r\n'));
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE.replaceAll('\n', '\r\n'));
  });

  it('is undone in one step and done again in one', async () => {
    const document = await openUntitled(ARTICLE);
    await run('cleanArticle');
    await commands.executeCommand('undo');
    equal(document.getText(), ARTICLE);
    await commands.executeCommand('redo');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('keeps the cursor at its words', async () => {
    const document = await openUntitled(ARTICLE);
    const editor = window.activeTextEditor;
    ok(editor);
    const place = document.positionAt(ARTICLE.indexOf('总投资'));
    editor.selection = new Selection(place, place);
    await run('cleanArticle');
    equal(document.getText().slice(document.offsetAt(editor.selection.active)).slice(0, 3), '总投资');
  });

  it('changes nothing outside of the selection', async () => {
    const document = await openUntitled(ARTICLE);
    const editor = window.activeTextEditor;
    ok(editor);
    // The second line is a placeholder: selected to its last character, without its line end.
    editor.selection = new Selection(document.lineAt(1).range.start, document.lineAt(1).range.end);
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), ARTICLE.replace('文章图片\n', ''));
  });

  it('says that there is nothing in the selection', async () => {
    const document = await openUntitled(ARTICLE);
    const editor = window.activeTextEditor;
    ok(editor);
    editor.selection = new Selection(document.lineAt(0).range.start, document.lineAt(0).range.end);
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'nothing');
    match(message, /selection/);
    equal(document.getText(), ARTICLE);
  });

  it('does not touch an article that is clean', async () => {
    const document = await openSaved('clean.txt', CLEAN_ARTICLE);
    const { version } = document;
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'nothing');
    match(message, /clean already/);
    equal(document.version, version);
    equal(document.isDirty, false);
  });

  it('finds nothing more the second time', async () => {
    await openSample();
    await run('cleanArticle');
    equal((await run('cleanArticle')).kind, 'nothing');
  });

  it('says so when no editor is open', async () => {
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'empty');
    match(message, /no editor/);
  });

  it('says so when the document is empty', async () => {
    await openUntitled(' \n\n');
    equal((await run('cleanArticle')).kind, 'empty');
  });

  it('leaves a document of another language alone', async () => {
    const document = await openUntitled(SOURCE_CODE, 'javascript');
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'unsupported');
    match(message, /javascript/);
    equal(document.getText(), SOURCE_CODE);
  });

  it('leaves a document alone that is larger than the limit, and names the limit', async () => {
    await workspace.getConfiguration('newsText').update('maxSize', 1000);
    try {
      const document = await openUntitled(ARTICLE.repeat(3));
      const { kind, message } = await run('cleanArticle');
      equal(kind, 'too-large');
      match(message, /1000/);
      equal(document.getText(), ARTICLE.repeat(3));
    } finally {
      await workspace.getConfiguration('newsText').update('maxSize', undefined);
    }
  });

  it('heeds the level of a rule', async () => {
    await workspace.getConfiguration('newsText').update('rules', { 'image-placeholder': 'report' });
    try {
      const document = await openUntitled(ARTICLE);
      await run('cleanArticle');
      match(document.getText(), /文章图片/);
      doesNotMatch(document.getText(), / 。/);
    } finally {
      await workspace.getConfiguration('newsText').update('rules', undefined);
    }
  });

  it('opens and cleans a file chosen in the explorer', async () => {
    const uri = Uri.joinPath(folder(), 'chosen.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(ARTICLE));
    equal((await run('cleanArticle', uri)).kind, 'done');
    equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
    equal(window.activeTextEditor?.document.getText(), CLEAN_ARTICLE);
  });

  it('says so when a file can’t be opened', async () => {
    const { kind } = await run('cleanArticle', Uri.joinPath(folder(), 'missing.txt'));
    equal(kind, 'failed');
  });

  it('keeps the title', async () => {
    const document = await openUntitled(ARTICLE);
    await run('cleanArticle');
    equal(document.lineAt(0).text, TITLE);
  });
});
