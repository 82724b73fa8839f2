import { window } from 'vscode';
import type { ArticleCache } from '../../../src/editor/article-cache';
import { cleanDocument } from '../../../src/editor/clean-article';
import { attempt } from '../../../src/editor/document-command';
import { applyInEditor } from '../../../src/editor/document-edits';
import type { Log } from '../../../src/editor/log';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE } from './texts';
import { closeAll, openUntitled } from './workbench';

describe('What goes wrong', () => {
  const logged: string[] = [];
  const log = { info() {}, error: (error: Error) => logged.push(error.message) } as unknown as Log;
  afterEach(closeAll);

  it('is told, and the document is not touched, when the parser throws', async () => {
    const document = await openUntitled(ARTICLE);
    const { version } = document;
    const broken = {
      clean: () => Promise.reject(new Error('out of paper')),
    } as unknown as ArticleCache;
    const { kind, message } = await attempt(log, () => cleanDocument(broken, log, document, false));
    equal(kind, 'failed');
    match(message, /out of paper/);
    deepEqual(logged, ['out of paper']);
    equal(document.version, version);
    equal(document.getText(), ARTICLE);
  });

  it('is told, and the document is not touched, when it was changed meanwhile', async () => {
    const document = await openUntitled(ARTICLE);
    const editor = window.activeTextEditor;
    ok(editor);
    const edit = { start: 0, end: 2, replacement: '' };
    equal(await applyInEditor(editor, document.version - 1, [edit]), false);
    equal(document.getText(), ARTICLE);
  });
});
