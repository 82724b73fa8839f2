import { commands, TabInputTextDiff, type TextDocument, window, workspace } from 'vscode';
import { equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE } from './texts';
import { sidebar } from './views';
import { closeAll, openSaved, openUntitled, run, until } from './workbench';

function diffTab(): TabInputTextDiff | undefined {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.find((input) => input instanceof TabInputTextDiff);
}

async function type(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.edit((builder) => builder.insert(document.positionAt(0), text));
}

describe('Preview Cleanup', () => {
  afterEach(closeAll);

  it('shows the source against the cleaned text and changes nothing', async () => {
    const document = await openSaved('preview.txt', ARTICLE);
    const { kind, message } = await run('previewCleanup');
    equal(kind, 'done');
    match(message, /^Preview: \d+ changes/);
    const diff = await until('the diff editor', diffTab);
    equal(diff.original.toString(), document.uri.toString());
    equal((await workspace.openTextDocument(diff.modified)).getText(), CLEAN_ARTICLE);
    equal(window.tabGroups.activeTabGroup.activeTab?.label, 'preview.txt ↔ Cleaned');
    equal(document.getText(), ARTICLE);
    equal(document.isDirty, false);
  });

  it('leaves the sidebar with the article that it is of', async () => {
    const document = await openSaved('sidebar.txt', ARTICLE);
    await run('previewCleanup');
    await until('the preview', () => window.activeTextEditor?.document.uri.scheme === 'news-text-preview');
    const shown = await (await sidebar()).article.upToDate();
    equal(shown?.document, document);
  });

  it('applies what it shows, closes the diff, and is undone in one step', async () => {
    const document = await openSaved('apply.txt', ARTICLE);
    await run('previewCleanup');
    await until('the diff editor', diffTab);
    equal((await run('applyPreview')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
    equal(diffTab(), undefined);
    equal(window.activeTextEditor?.document, document);
    await commands.executeCommand('undo');
    equal(document.getText(), ARTICLE);
  });

  it('applies to an untitled document', async () => {
    const document = await openUntitled(ARTICLE);
    await run('previewCleanup');
    const diff = await until('the diff editor', diffTab);
    // As the button in the title bar does.
    equal((await run('applyPreview', diff.modified)).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('is made anew instead of applied when the document has changed since', async () => {
    const document = await openUntitled(ARTICLE);
    await run('previewCleanup');
    const diff = await until('the diff editor', diffTab);
    await type(document, '　');
    const changed = document.getText();
    equal((await run('applyPreview', diff.modified)).kind, 'changed');
    equal(document.getText(), changed);
    equal((await run('applyPreview', diff.modified)).kind, 'done');
    ok(!document.getText().includes('文章图片'));
  });

  it('opens no diff for an article that is clean', async () => {
    await openUntitled(CLEAN_ARTICLE);
    equal((await run('previewCleanup')).kind, 'nothing');
    equal(diffTab(), undefined);
  });

  it('has nothing to apply where no preview is open', async () => {
    const document = await openUntitled(ARTICLE);
    equal((await run('applyPreview')).kind, 'nothing');
    equal(document.getText(), ARTICLE);
  });
});
