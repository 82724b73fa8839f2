// What may fail under an editor: the parser, the disk, files that others change, a text that is a trap.
import {
  CancellationTokenSource,
  commands,
  FileSystemError,
  type Hover,
  languages,
  MarkdownString,
  Position,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache } from '../../../src/editor/article-cache';
import { refactor, writeInto } from '../../../src/editor/batch/carry-out';
import { planFiles } from '../../../src/editor/batch/plan';
import { cleanDocument } from '../../../src/editor/clean-article';
import { registerCleanOnSave } from '../../../src/editor/clean-on-save';
import { attempt } from '../../../src/editor/document-command';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import type { Log } from '../../../src/editor/log';
import { createSaveNotice } from '../../../src/editor/save-notice';
import { countFaults, countTried } from '../../ledger';
import { deepEqual, doesNotMatch, equal, match, ok } from './assert';
import { provideFiles } from './memory-files';
import { READ_OPTIONS } from './read-options';
import { ARTICLE, CLEAN_ARTICLE } from './texts';
import { closeAll, folder, openSaved, openUntitled, run, typeAt, until, withSetting } from './workbench';

const encode = (text: string) => new TextEncoder().encode(text);
const textOf = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
const { token } = new CancellationTokenSource();
const engine = createLocalEngine();
const planOf = (files: readonly Uri[]) =>
  planFiles(files, 'clean', { optionsFor: async () => READ_OPTIONS }, engine, { report() {} }, token);

function logInto(said: string[]): Log {
  const say = (words: string | Error) => said.push(words instanceof Error ? words.message : words);
  return { info: say, error: say } as unknown as Log;
}

/** A change that Clean leaves alone. */
const WORDS = '本市';
const changed = (times: number) => CLEAN_ARTICLE.replace('临江市近日', `${WORDS.repeat(times)}临江市近日`);
const FIRST_WORDS = [{ start: 0, end: 5, replacement: '' }];
const noMemory = { get: (_: string, other?: unknown) => other, update: async () => {} } as never;

/** Saves a document by hand while Clean on save asks `clean`. Of a clean article the extension's own has nothing to do. */
async function saveWith(
  clean: () => Promise<unknown>,
  name: string,
  times = 1,
): Promise<{ said: string[]; text: string }> {
  const said: string[] = [];
  const log = logInto(said);
  const notice = createSaveNotice(noMemory, noMemory, log);
  const listener = registerCleanOnSave({ clean } as unknown as ArticleCache, notice, log);
  const document = await openSaved(name, CLEAN_ARTICLE);
  await withSetting('cleanOnSave', 'balanced', async () => {
    for (let i = 0; i < times; i++) {
      await typeAt(document, document.getText().indexOf('临江市近日'), WORDS);
      await commands.executeCommand('workbench.action.files.save');
      await until('the save', () => !document.isDirty);
    }
  });
  listener.dispose();
  notice.dispose();
  countFaults(times);
  equal(await textOf(document.uri), document.getText());
  return { said, text: document.getText() };
}

describe('A save', () => {
  afterEach(closeAll);

  it('is as it was typed where the parser throws, and that is told once', async () => {
    const broken = () => Promise.reject(new Error('out of paper'));
    const { said, text } = await saveWith(broken, 'save-throws.txt', 3);
    equal(text, changed(3));
    equal(said.filter((words) => words === 'out of paper').length, 3);
    equal(said.filter((words) => /saved as it was typed: out of paper/.test(words)).length, 1);
  });

  it('that an edit overtakes keeps the edit, and cleans nothing', async () => {
    const overtaken = async () => {
      const document = window.activeTextEditor?.document;
      ok(document);
      await typeAt(document, 0, '新');
      return { isArticle: true, edits: FIRST_WORDS, kinds: [] };
    };
    const { text } = await saveWith(overtaken, 'save-overtaken.txt');
    equal(text, `新${changed(1)}`);
  });
});

describe('A document that is closed during the work', () => {
  afterEach(closeAll);

  it('is as it was, and the command says that it failed', async () => {
    const document = await openSaved('closed.txt', ARTICLE);
    const clean = async () => {
      await closeAll();
      return { isArticle: true, edits: FIRST_WORDS, kinds: [] };
    };
    const log = logInto([]);
    const { kind } = await attempt(log, () =>
      cleanDocument({ clean } as unknown as ArticleCache, log, document, false),
    );
    countFaults(1);
    equal(kind, 'failed');
    equal(await textOf(document.uri), ARTICLE);
  });
});

describe('Files that fail', () => {
  const disk = provideFiles('news-text-faulty');
  const fixed = provideFiles('news-text-read-only', true);
  const faulty = (path: string) => Uri.from({ scheme: 'news-text-faulty', path });
  beforeEach(() => {
    disk.files.set('/a.txt', encode(ARTICLE));
    fixed.files.set('/a.txt', encode(ARTICLE));
  });
  afterEach(async () => {
    disk.trouble = undefined;
    await closeAll();
  });
  after(() => {
    disk.dispose();
    fixed.dispose();
  });

  it('by vanishing after the dry run do not stop the others', async () => {
    const [gone, other] = ['a.txt', 'b.txt'].map((name) => Uri.joinPath(folder(), 'vanishing', name)) as [Uri, Uri];
    for (const file of [gone, other]) await workspace.fs.writeFile(file, encode(ARTICLE));
    const plan = await planOf([gone, other]);
    await workspace.fs.delete(gone);
    const { done, skipped } = await refactor(plan, false);
    countFaults(1);
    deepEqual([done.length, skipped.map(({ failed }) => failed)], [1, [true]]);
    await until('the saves', () => workspace.textDocuments.every(({ isDirty }) => !isDirty));
    equal(await textOf(other), CLEAN_ARTICLE);
    deepEqual(
      (await workspace.fs.readDirectory(Uri.joinPath(folder(), 'vanishing'))).map(([name]) => name),
      ['b.txt'],
    );
  });

  for (const [what, trouble] of [
    ['no permission', FileSystemError.NoPermissions('EACCES')],
    ['no room', new Error('ENOSPC: no space left on device')],
  ] as const) {
    it(`in the output folder for ${what} are named, and nothing is lost`, async () => {
      const place = Uri.joinPath(folder(), `faulty-${what.replace(' ', '-')}`);
      await workspace.fs.writeFile(Uri.joinPath(place, 'a.txt'), encode(ARTICLE));
      disk.trouble = trouble;
      const { done, skipped } = await writeInto(await planOf([Uri.joinPath(place, 'a.txt')]), folder(), faulty('/out'));
      countFaults(1);
      deepEqual([done.length, skipped.map(({ failed }) => failed)], [0, [true]]);
      equal(await textOf(Uri.joinPath(place, 'a.txt')), ARTICLE);
      ok([...disk.files.keys()].every((path) => !path.startsWith('/out')));
    });

    it(`when they are saved for ${what} stay whole on the disk, and cleaned in the editor`, async () => {
      const document = await workspace.openTextDocument(faulty('/a.txt'));
      await window.showTextDocument(document);
      disk.trouble = trouble;
      equal((await run('cleanArticle')).kind, 'done');
      await document.save().then(undefined, () => {});
      countFaults(1);
      equal(document.isDirty, true);
      equal(document.getText(), CLEAN_ARTICLE);
      equal(new TextDecoder().decode(disk.files.get('/a.txt')), ARTICLE);
    });
  }

  it('because they are read-only are not touched, and the command says so', async () => {
    const document = await workspace.openTextDocument(Uri.from({ scheme: 'news-text-read-only', path: '/a.txt' }));
    await window.showTextDocument(document);
    const { kind } = await run('cleanArticle');
    countFaults(1);
    equal(kind, 'failed');
    equal(document.getText(), ARTICLE);
    equal(document.isDirty, false);
  });
});

describe('A hostile text', () => {
  afterEach(closeAll);

  const HOSTILE =
    '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> ![](https://a.example/p.png) $(alert)';

  it('says nothing in hovers that acts: no HTML, no pictures, no commands but our own', async () => {
    const [title, ...rest] = ARTICLE.split('\n');
    const text = [title, `文章图片`, `${HOSTILE} 记者肖焰恒`, ...rest, `相关阅读：${HOSTILE}`, HOSTILE].join('\n');
    const document = await openUntitled(text);
    await until('diagnostics', () => languages.getDiagnostics(document.uri).length > 0);
    let seen = 0;
    for (let line = 0; line < document.lineCount; line++)
      for (const column of [1, 4, document.lineAt(line).text.indexOf('肖焰恒') + 1]) {
        const place = new Position(line, Math.max(0, column));
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
        for (const content of hovers.flatMap(({ contents }) => contents)) {
          ok(content instanceof MarkdownString, 'a hover of bare words is read as Markdown');
          if (content.value.includes('newsText.')) seen++;
          equal(content.supportHtml ?? false, false);
          const { isTrusted } = content;
          ok(isTrusted !== true, 'every command is trusted');
          for (const command of (typeof isTrusted === 'object' && isTrusted.enabledCommands) || [])
            match(command, /^newsText\./);
          doesNotMatch(content.value.replace(/\\./g, ''), /!\[|\(command:(?!newsText\.)|<img/);
        }
      }
    countTried(document.lineCount);
    ok(seen > 0, 'no hover of ours was seen');
  });
});
