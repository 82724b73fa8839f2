import { commands, Position, Selection, type TextDocument, window, workspace } from 'vscode';
import type { ArticleCache } from '../../../src/editor/article-cache';
import { registerCleanOnSave, SAVE_BUDGET } from '../../../src/editor/clean-on-save';
import type { Log } from '../../../src/editor/log';
import { createSaveNotice } from '../../../src/editor/save-notice';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, SOURCE_CODE } from './texts';
import { closeAll, openSaved, typeAt, until, withSetting } from './workbench';

/** A change that Clean leaves alone, so that there is something to save. */
const WORDS = '本市';
const DIRTY = ARTICLE.replace('临江市近日', `${WORDS}临江市近日`);
const DONE = CLEAN_ARTICLE.replace('临江市近日', `${WORDS}临江市近日`);

async function openDirty(name: string, text = ARTICLE): Promise<TextDocument> {
  const document = await openSaved(name, text);
  const offset = text.indexOf('临江市近日');
  await typeAt(document, Math.max(offset, 0), offset < 0 ? ' ' : WORDS);
  return document;
}

function save(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.files.save');
}

/** With an image placeholder before and inside a section. */
const SECTIONED = ARTICLE.split('\n')
  .map((line, i) => (i === 3 ? `先装哪一部\n${line}` : line))
  .join('\n');

function lineOf(document: TextDocument, words: string): number {
  return document.positionAt(document.getText().indexOf(words)).line;
}

function memory(): { get(key: string, other?: unknown): unknown; update(key: string, value: unknown): Promise<void> } {
  const values = new Map<string, unknown>();
  return {
    get: (key, other) => values.get(key) ?? other,
    update: async (key, value) => void values.set(key, value),
  };
}

describe('Clean on save', () => {
  afterEach(closeAll);

  it('is off by default', async () => {
    const document = await openDirty('save-off.txt');
    await save();
    equal(document.isDirty, false);
    equal(document.getText(), DIRTY);
  });

  for (const mode of ['careful', 'balanced'])
    it(`cleans an article that is saved, as ${mode} says`, async () => {
      await withSetting('cleanOnSave', mode, async () => {
        const document = await openDirty(`save-${mode}.txt`);
        await save();
        equal(document.getText(), DONE);
        equal(document.isDirty, false);
        equal(new TextDecoder().decode(await workspace.fs.readFile(document.uri)), DONE);
      });
    });

  it('keeps cursor and selections at their words, and is undone', async () => {
    await withSetting('cleanOnSave', 'careful', async () => {
      const document = await openDirty('save-cursor.txt');
      const editor = window.activeTextEditor;
      ok(editor);
      const words = ['总投资', '陈望平'].map((word) => {
        const start = document.getText().indexOf(word);
        return new Selection(document.positionAt(start), document.positionAt(start + word.length));
      });
      editor.selections = words;
      await save();
      equal(editor.selections.map((selection) => document.getText(selection)).join(), '总投资,陈望平');
      await commands.executeCommand('undo');
      equal(document.getText(), DIRTY);
      equal(editor.selections.map((selection) => document.getText(selection)).join(), '总投资,陈望平');
    });
  });

  it('leaves folded what is folded', async () => {
    await withSetting('cleanOnSave', 'careful', async () => {
      const document = await openSaved('save-folded.news', SECTIONED);
      await typeAt(document, SECTIONED.indexOf('临江市近日'), WORDS);
      const editor = window.activeTextEditor;
      ok(editor);
      const heading = lineOf(document, '先装哪一部');
      // The folds are there when the article was read.
      const isFolded = () => editor.visibleRanges.every((range) => !range.contains(new Position(heading + 1, 0)));
      while (!isFolded()) {
        await commands.executeCommand('editor.fold', { selectionLines: [heading] });
        await new Promise((done) => setTimeout(done, 100));
      }
      await save();
      equal(document.isDirty, false);
      equal(document.getText().includes('文章图片'), false);
      equal(lineOf(document, '先装哪一部'), heading - 1);
      const inside = new Position(heading, 0);
      ok(
        editor.visibleRanges.every((range) => !range.contains(inside)),
        'the fold was opened by the save',
      );
    });
  });

  it('makes no edit at all when nothing is to do', async () => {
    await withSetting('cleanOnSave', 'balanced', async () => {
      const document = await openDirty('save-clean.txt', CLEAN_ARTICLE);
      const { version } = document;
      await save();
      equal(document.version, version);
      equal(document.isDirty, false);
    });
  });

  it('leaves a text alone that is no news article', async () => {
    await withSetting('cleanOnSave', 'balanced', async () => {
      const document = await openDirty('save-code.txt', `${SOURCE_CODE}\n文章图片\n`);
      await save();
      equal(document.isDirty, false);
      equal(document.getText(), ` ${SOURCE_CODE}\n文章图片\n`);
    });
  });

  it('leaves excluded files alone, and other languages', async () => {
    await withSetting('cleanOnSave', 'balanced', async () => {
      await withSetting('exclude', ['**/raw/**'], async () => {
        const document = await openDirty('raw/save.txt');
        await save();
        equal(document.getText(), DIRTY);
      });
      const code = await openDirty('save.js');
      await save();
      equal(code.getText(), DIRTY);
    });
  });

  it('can be had for one language only', async () => {
    const configuration = workspace.getConfiguration('newsText', { languageId: 'news-text' });
    await configuration.update('cleanOnSave', 'careful', false, true);
    try {
      const text = await openDirty('language.txt');
      await save();
      equal(text.getText(), DIRTY);
      const news = await openDirty('language.news');
      await save();
      equal(news.getText(), DONE);
    } finally {
      await configuration.update('cleanOnSave', undefined, false, true);
    }
  });

  it('never touches what auto save saves, after a while or when the editor is left', async () => {
    await withSetting('cleanOnSave', 'balanced', async () => {
      await withSetting('files.autoSaveDelay', 100, async () => {
        await withSetting('files.autoSave', 'afterDelay', async () => {
          const document = await openDirty('auto-save.txt');
          await until('the auto save', () => !document.isDirty);
          equal(document.getText(), DIRTY);
        });
        await withSetting('files.autoSave', 'onFocusChange', async () => {
          const document = await openDirty('auto-save-focus.txt');
          await openSaved('another.txt', CLEAN_ARTICLE);
          await until('the auto save', () => !document.isDirty);
          equal(document.getText(), DIRTY);
        });
      });
    });
  });

  it('leaves nothing to do for Fix All and formatting that run as well', async () => {
    await withSetting('cleanOnSave', 'careful', async () => {
      await withSetting('editor.codeActionsOnSave', { 'source.fixAll.newsText': 'explicit' }, async () => {
        await withSetting('editor.formatOnSave', true, async () => {
          const document = await openDirty('twice.news');
          await save();
          equal(document.getText(), DONE);
          await commands.executeCommand('undo');
          equal(document.getText(), DIRTY);
        });
      });
    });
  });

  it('never keeps a save waiting, and never throws into it', async () => {
    const said: string[] = [];
    const log = { info: (words: string) => said.push(words), error: (error: Error) => said.push(error.message) };
    const notice = createSaveNotice(memory() as never, memory() as never, log as unknown as Log);
    const answers = { never: () => new Promise(() => {}), broken: () => Promise.reject(new Error('broken')) };
    for (const [name, clean] of Object.entries(answers)) {
      const slow = registerCleanOnSave({ clean } as unknown as ArticleCache, notice, log as unknown as Log);
      try {
        await withSetting('cleanOnSave', 'balanced', async () => {
          const document = await openDirty(`slow-${name}.txt`);
          const from = Date.now();
          await save();
          await until('the save', () => !document.isDirty);
          // The extension's own listener has the same budget, one after the other.
          ok(Date.now() - from < 2 * SAVE_BUDGET + 1500, `saved after ${Date.now() - from} ms`);
        });
      } finally {
        slow.dispose();
      }
      await closeAll();
    }
    const [slow, ...broken] = said;
    match(slow ?? '', /^Not cleaned on save: it would have taken too long\. \S*slow-never\.txt$/);
    deepEqual(broken, ['broken', 'Not cleaned on save, but saved as it was typed: broken']);
    notice.dispose();
  });

  it('is taken back by Undo: the text is as it was, saved, and the file skipped from then on', async () => {
    const log = { info() {}, error() {} } as unknown as Log;
    const notice = createSaveNotice(memory() as never, memory() as never, log);
    const document = await openDirty('undo.txt');
    const edits = [{ start: 0, end: 2, replacement: '' }];
    notice.willClean(document, document.getText(), { isArticle: true, edits, kinds: [] });
    await window.activeTextEditor?.edit((builder) =>
      builder.delete(new Selection(new Position(0, 0), new Position(0, 2))),
    );
    await save();
    await notice.undo(document);
    equal(document.getText(), DIRTY);
    equal(document.isDirty, false);
    equal(notice.skips(document), true);
    notice.dispose();
  });

  it('is never done again where the user says Never for This File', async () => {
    const log = { info() {}, error() {} } as unknown as Log;
    const state = memory() as never;
    const document = await openDirty('never.txt');
    const notice = createSaveNotice(memory() as never, state, log);
    await notice.never(document);
    notice.dispose();
    const later = createSaveNotice(memory() as never, state, log);
    equal(later.skips(document), true);
    await later.again(document);
    equal(later.skips(document), false);
    later.dispose();
  });
});
