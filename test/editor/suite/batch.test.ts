import { CancellationTokenSource, commands, type TextDocument, Uri, workspace } from 'vscode';
import { refactor } from '../../../src/editor/batch/carry-out';
import { collectFiles, filesMatching } from '../../../src/editor/batch/files';
import { planFiles } from '../../../src/editor/batch/plan';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, SOURCE_CODE, TITLE } from './texts';
import { closeAll, folder, openSaved, typeAt, until, withSetting } from './workbench';

const encode = (text: string) => new TextEncoder().encode(text);

async function makeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<Uri> {
  const place = Uri.joinPath(folder(), name);
  for (const [path, content] of Object.entries(files))
    await workspace.fs.writeFile(Uri.joinPath(place, path), typeof content === 'string' ? encode(content) : content);
  return place;
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

function nameOf({ path }: Uri): string {
  return path.split('/').pop() ?? '';
}

const { token } = new CancellationTokenSource();

const options = { format: 'text', preset: 'balanced', levels: {}, keep: [], noise: [], never: [], patterns: true };
const articles = { optionsFor: async () => options as never };

async function plan(place: Uri, work: 'clean' | 'convert' = 'clean') {
  return planFiles(await collectFiles([place], token), work, articles, createLocalEngine(), { report() {} }, token);
}

async function run(command: string, ...words: unknown[]): Promise<{ kind: string; message: string }> {
  return commands.executeCommand(`newsText.${command}`, ...words);
}

describe('Batch', () => {
  afterEach(closeAll);

  it('takes the article files of a folder, at any depth, and what is chosen by name', async () => {
    const place = await makeFolder('collect', {
      'a.txt': ARTICLE,
      'deep/er/b.news': ARTICLE,
      'c.js': SOURCE_CODE,
      'd.log': ARTICLE,
      'node_modules/e.txt': ARTICLE,
    });
    deepEqual((await collectFiles([place], token)).map(nameOf), ['a.txt', 'b.news']);
    deepEqual((await collectFiles([place, Uri.joinPath(place, 'd.log')], token)).map(nameOf), [
      'a.txt',
      'd.log',
      'b.news',
    ]);
  });

  it('looks first: what would be done, what not and why, and nothing is changed', async () => {
    const place = await makeFolder('dry', {
      'article.txt': ARTICLE,
      'clean.txt': CLEAN_ARTICLE,
      'code.txt': SOURCE_CODE,
    });
    const { steps, skipped, kinds } = await plan(place);
    deepEqual(
      steps.map(({ file }) => nameOf(file.uri)),
      ['article.txt'],
    );
    deepEqual(
      skipped.map(({ uri, reason }) => [nameOf(uri), reason]),
      [
        ['clean.txt', 'clean already'],
        ['code.txt', 'not a news article'],
      ],
    );
    ok(kinds.some(({ count }) => count === 2));
    equal(await textOf(Uri.joinPath(place, 'article.txt')), ARTICLE);
  });

  it('changes the files as a refactoring: nothing stays open and dirty', async () => {
    const place = await makeFolder('refactor', { 'a.txt': ARTICLE, 'b.txt': ARTICLE.replaceAll('\n', '\r\n') });
    const { done } = await refactor(await plan(place), false);
    equal(done.length, 2);
    await until('the saves', () => workspace.textDocuments.every(({ isDirty }) => !isDirty));
    equal(await textOf(Uri.joinPath(place, 'a.txt')), CLEAN_ARTICLE);
    equal(await textOf(Uri.joinPath(place, 'b.txt')), CLEAN_ARTICLE.replaceAll('\n', '\r\n'));
  });

  it('respects what is open and not saved', async () => {
    const place = await makeFolder('dirty', {});
    const document: TextDocument = await openSaved('dirty/a.txt', CLEAN_ARTICLE);
    await typeAt(document, CLEAN_ARTICLE.indexOf('\n') + 1, '文章图片\n');
    const planned = await plan(place);
    equal(planned.steps.length, 1);
    equal((await refactor(planned, false)).done.length, 1);
    equal(document.getText(), CLEAN_ARTICLE);
  });

  it('leaves a file alone that has changed since it was looked at', async () => {
    const place = await makeFolder('late', { 'a.txt': ARTICLE });
    const planned = await plan(place);
    await workspace.fs.writeFile(Uri.joinPath(place, 'a.txt'), encode(`${ARTICLE}新的一行。\n`));
    const { done, skipped } = await refactor(planned, false);
    equal(done.length, 0);
    match(skipped[0]?.reason ?? '', /changed/);
    equal(await textOf(Uri.joinPath(place, 'a.txt')), `${ARTICLE}新的一行。\n`);
  });

  it('writes into an output folder, by the same paths, and overwrites nothing', async () => {
    const place = await makeFolder('in', { 'a.txt': ARTICLE, 'deep/b.txt': ARTICLE, 'c.txt': SOURCE_CODE });
    const to = Uri.joinPath(folder(), 'out-clean');
    await workspace.fs.writeFile(Uri.joinPath(to, 'in/deep/b.txt'), encode('mine'));
    const { kind, message } = await run('cleanFiles', place, [place], { to });
    equal(kind, 'done');
    match(message, /1 files cleaned.*2 skipped/);
    equal(await textOf(Uri.joinPath(to, 'in/a.txt')), CLEAN_ARTICLE);
    equal(await textOf(Uri.joinPath(to, 'in/deep/b.txt')), 'mine');
    equal(await textOf(Uri.joinPath(place, 'a.txt')), ARTICLE);
  });

  it('converts to Markdown, into an output folder or beside', async () => {
    const place = await makeFolder('convert', { 'a.txt': ARTICLE, 'b.news': ARTICLE });
    const to = Uri.joinPath(folder(), 'out-markdown');
    equal((await run('convertFiles', place, undefined, { to })).kind, 'done');
    match(await textOf(Uri.joinPath(to, 'convert/a.md')), new RegExp(`^# ${TITLE}$`, 'm'));
    equal((await refactor(await plan(place, 'convert'), false)).done.length, 2);
    match(await textOf(Uri.joinPath(place, 'b.md')), new RegExp(`^# ${TITLE}$`, 'm'));
    const again = await refactor(await plan(place, 'convert'), false);
    equal(again.done.length, 0);
    match(again.skipped[0]?.reason ?? '', /is there already/);
  });

  it('cleans what is not UTF-8 into an output folder, and never in its place', async () => {
    await withSetting('files.encoding', 'gb18030', async () => {
      const bytes = await workspace.encode(ARTICLE, { encoding: 'gb18030' });
      const place = await makeFolder('foreign', { 'a.txt': bytes, 'b.txt': encode(CLEAN_ARTICLE) });
      const planned = await plan(place);
      deepEqual(
        planned.steps.map(({ file }) => [nameOf(file.uri), file.foreign]),
        [['a.txt', true]],
      );
      const { done, skipped } = await refactor(planned, false);
      equal(done.length, 0);
      match(skipped[0]?.reason ?? '', /not UTF-8/);
      deepEqual([...(await workspace.fs.readFile(Uri.joinPath(place, 'a.txt')))], [...bytes]);
      const to = Uri.joinPath(folder(), 'out-foreign');
      equal((await run('cleanFiles', place, undefined, { to })).kind, 'done');
      equal(await textOf(Uri.joinPath(to, 'foreign/a.txt')), CLEAN_ARTICLE);
    });
  });

  it('goes on when one file cannot be read, and says so', async () => {
    const place = await makeFolder('broken', { 'a.txt': ARTICLE });
    const missing = Uri.joinPath(place, 'missing.txt');
    const to = Uri.joinPath(folder(), 'out-broken');
    const { kind, message } = await run('cleanFiles', missing, [missing, place], { to });
    equal(kind, 'done');
    match(message, /^1 files cleaned, 1 failed$/);
    equal(await textOf(Uri.joinPath(to, 'broken/a.txt')), CLEAN_ARTICLE);
    const { skipped } = await planFiles([missing], 'clean', articles, createLocalEngine(), { report() {} }, token);
    match(skipped[0]?.reason ?? '', /missing\.txt/);
  });

  it('stops when it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const place = await makeFolder('cancelled', { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'c.txt': ARTICLE });
    const files = await collectFiles([place], source.token);
    // Somebody presses Cancel while the first file is looked at.
    const progress = { report: () => source.cancel() };
    const { steps } = await planFiles(files, 'clean', articles, createLocalEngine(), progress, source.token);
    equal(steps.length, 1);
    deepEqual(await collectFiles([place], source.token), []);
  });

  it('takes the files that a glob means', async () => {
    await makeFolder('globbed', { 'a.txt': ARTICLE, 'b.md': ARTICLE, 'node_modules/c.txt': ARTICLE });
    deepEqual((await filesMatching('globbed/**/*.txt', token)).map(nameOf), ['a.txt']);
  });

  it('says so when there is nothing to do', async () => {
    const place = await makeFolder('nothing', { 'a.txt': CLEAN_ARTICLE, 'b.txt': SOURCE_CODE });
    const { kind, message } = await run('cleanFiles', place);
    equal(kind, 'nothing');
    match(message, /^0 of 2 files would be cleaned/);
  });
});
