import { languages, Uri, window, workspace } from 'vscode';
import { equal } from './assert';
import { provideFiles } from './memory-files';
import { ARTICLE, CLEAN_ARTICLE } from './texts';
import { closeAll, run, until, withSetting } from './workbench';

describe('A virtual file', () => {
  let disk: ReturnType<typeof provideFiles>;
  before(() => {
    disk = provideFiles('news-text-test');
    disk.files.set('/article.txt', new TextEncoder().encode(ARTICLE));
  });
  afterEach(closeAll);
  after(() => disk.dispose());

  const uri = Uri.from({ scheme: 'news-text-test', path: '/article.txt' });

  it('is looked at, cleaned on save, and converted like any other', async () => {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until('diagnostics', () => languages.getDiagnostics(uri).length > 0);
    equal((await run('convertToMarkdown')).kind, 'done');
    await withSetting('cleanOnSave', 'balanced', async () => {
      const editor = await window.showTextDocument(document, { preview: false });
      await editor.edit((builder) => builder.insert(document.positionAt(ARTICLE.indexOf('临江市近日')), '本市'));
      await document.save();
      equal(document.getText(), CLEAN_ARTICLE.replace('临江市近日', '本市临江市近日'));
      equal(new TextDecoder().decode(disk.files.get('/article.txt')), document.getText());
    });
  });
});
