import {
  type CodeAction,
  CodeActionKind,
  commands,
  languages,
  type Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { deepEqual, doesNotMatch, equal, match, ok } from './assert';
import { ARTICLE, CAREFUL_ARTICLE, CLEAN_ARTICLE, SOURCE_CODE, SPACES, UNSURE_ARTICLE } from './texts';
import { choosing, closeAll, folder, openSaved, openUntitled, run, until, withSetting } from './workbench';

async function placesOf(document: TextDocument, rule: string): Promise<Range[]> {
  return until(`${rule} in the diagnostics`, () => {
    const diagnostics = languages.getDiagnostics(document.uri);
    const ours = diagnostics.filter(({ code }) => typeof code === 'object' && code.value === rule);
    return ours.length > 0 ? ours.map(({ range }) => range) : undefined;
  });
}

async function actionsAt(document: TextDocument, range: Range, kind = CodeActionKind.QuickFix): Promise<CodeAction[]> {
  const words = [document.uri, range, kind.value, 20];
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', ...words);
}

async function choose(document: TextDocument, rule: string, title: RegExp): Promise<void> {
  const [range] = await placesOf(document, rule);
  ok(range);
  const action = (await actionsAt(document, range)).find((candidate) => title.test(candidate.title));
  ok(action, `no ${title}`);
  if (action.edit) ok(await workspace.applyEdit(action.edit));
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('offer what can be done about a finding, the fix first', async () => {
    const document = await openUntitled(ARTICLE);
    const [range] = await placesOf(document, 'image-placeholder');
    ok(range);
    const actions = await actionsAt(document, range);
    const titles = actions.map(({ title }) => title).filter((title) => !/Fix using|Explain using/.test(title));
    equal(titles.length, 6, titles.join('; '));
    for (const [i, pattern] of [/^Remove/, /^Fix all 2/, /^Clean the/, /^Keep/, /level/, /^Why/].entries())
      match(titles[i] ?? '', pattern);
    equal(actions[0]?.isPreferred, true);
    doesNotMatch(titles.join(), /image-placeholder/);
  });

  it('fix this one only', async () => {
    const document = await openUntitled(ARTICLE);
    await choose(document, 'image-placeholder', /^Remove this/);
    equal(document.getText(), ARTICLE.replace('文章图片\n', ''));
    await commands.executeCommand('undo');
    equal(document.getText(), ARTICLE);
  });

  it('fix all of a kind', async () => {
    const document = await openUntitled(ARTICLE);
    await choose(document, 'punctuation-spacing', new RegExp(`^Fix all ${SPACES}`));
    equal(document.getText(), ARTICLE.replaceAll(' 。', '。'));
  });

  it('clean the whole article', async () => {
    const document = await openUntitled(ARTICLE);
    await choose(document, 'punctuation-spacing', /^Clean the whole/);
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('keep a finding: in the workspace file, honoured at once and by Clean', async () => {
    const document = await openSaved('kept.txt', ARTICLE);
    await choose(document, 'image-placeholder', /^Keep/);
    await until('one finding less', () => {
      const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'News Text');
      return ours.filter(({ range }) => document.getText(range) === '文章图片').length === 1;
    });
    const file = Uri.joinPath(folder(), '.news-text.json');
    const { version, keep } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
    equal(version, 1);
    deepEqual([keep.length, keep[0].file, keep[0].text], [1, 'kept.txt', '文章图片']);
    await run('cleanArticle');
    equal(document.getText().split('文章图片').length - 1, 1);
    await workspace.fs.delete(file);
  });

  it('keep a finding of an untitled document', async () => {
    const document = await openUntitled(`${ARTICLE}编辑部通告栏\n文章图片\n`);
    const before = (await placesOf(document, 'image-placeholder')).length;
    await choose(document, 'image-placeholder', /^Keep/);
    await until('one finding less', () => {
      const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'News Text');
      return ours.filter(({ range }) => document.getText(range) === '文章图片').length === before - 1;
    });
  });

  it('change the level of the rule, in the settings of the workspace', async () => {
    const document = await openUntitled(ARTICLE);
    const level = () =>
      workspace.getConfiguration('newsText').get<Record<string, string>>('rules')?.['image-placeholder'];
    // A list that has just opened may heed the second key alone.
    while (level() !== 'off')
      await choosing(choose(document, 'image-placeholder', /^Change the level/), 'quickInput.last');
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText().split('文章图片').length - 1, 2);
    await workspace.getConfiguration('newsText').update('rules', undefined);
  });

  it('explain the rule', async () => {
    const document = await openUntitled(ARTICLE);
    await choose(document, 'image-placeholder', /^Why/);
    const page = await until('the explanation', () => {
      const shown = window.activeTextEditor?.document;
      return shown?.uri.scheme === 'news-text-rule' ? shown.getText() : undefined;
    });
    match(page, /^# Image placeholder/);
    match(page, /"image-placeholder": "off"/);
  });

  it('are not offered for a text that is no article', async () => {
    const document = await openUntitled(`${SOURCE_CODE}\n文章图片\n`);
    const range = document.lineAt(9).range;
    deepEqual(
      (await actionsAt(document, range)).filter(({ title }) => /Remove|Keep/.test(title)),
      [],
    );
  });
});

describe('Fix All', () => {
  afterEach(closeAll);

  const fixAll = CodeActionKind.SourceFixAll.append('newsText');

  it('cleans the article, once', async () => {
    const document = await openUntitled(ARTICLE);
    const [action] = await actionsAt(document, document.lineAt(0).range, fixAll);
    ok(action?.edit);
    equal(action.kind?.value, 'source.fixAll.newsText');
    ok(await workspace.applyEdit(action.edit));
    equal(document.getText(), CLEAN_ARTICLE);
    deepEqual(await actionsAt(document, document.lineAt(0).range, fixAll), []);
  });

  it('does only what is near certain, whatever the preset says', async () => {
    const document = await openUntitled(UNSURE_ARTICLE);
    const [action] = await actionsAt(document, document.lineAt(0).range, fixAll);
    ok(action?.edit);
    await workspace.applyEdit(action.edit);
    equal(document.getText(), CAREFUL_ARTICLE);
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('runs on save where the user asks for it', async () => {
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.newsText': 'explicit' }, async () => {
      const document = await openSaved('fix-all.txt', ARTICLE);
      await window.activeTextEditor?.edit((builder) => builder.insert(document.lineAt(0).range.end, ' '));
      await commands.executeCommand('workbench.action.files.save');
      equal(document.getText().replace(/ +\n/, '\n'), CLEAN_ARTICLE);
      equal(document.isDirty, false);
    });
  });
});

describe('Formatting News Text', () => {
  afterEach(closeAll);

  it('cleans the document', async () => {
    const document = await openUntitled(ARTICLE, 'news-text');
    await commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('does only what is near certain', async () => {
    const document = await openUntitled(UNSURE_ARTICLE, 'news-text');
    await commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), CAREFUL_ARTICLE);
  });

  it('cleans the selected lines only', async () => {
    const document = await openUntitled(ARTICLE, 'news-text');
    const editor = window.activeTextEditor;
    ok(editor);
    editor.selection = new Selection(0, 0, 1, 4);
    await commands.executeCommand('editor.action.formatSelection');
    equal(document.getText(), ARTICLE.replace('文章图片\n', ''));
  });

  it('leaves a text alone that is no article', async () => {
    const text = `${SOURCE_CODE}\n文章图片\n`;
    const document = await openUntitled(text, 'news-text');
    await commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), text);
  });
});
