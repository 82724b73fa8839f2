import { commands, type DocumentSymbol, type FoldingRange, FoldingRangeKind, type TextDocument, window } from 'vscode';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, NOISE_LINES, SOURCE_CODE, SPACES, TITLE } from './texts';
import { closeAll, openSample, openUntitled, run } from './workbench';

const NO_ARTICLE = `${SOURCE_CODE}\n文章图片\n`;

async function foldsOf({ uri }: TextDocument): Promise<FoldingRange[]> {
  return (await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri)) ?? [];
}

async function symbolsOf({ uri }: TextDocument): Promise<DocumentSymbol[]> {
  return (await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [];
}

function selected(): string {
  const editor = window.activeTextEditor;
  ok(editor);
  return editor.document.getText(editor.selection);
}

describe('Folding', () => {
  afterEach(closeAll);

  it('folds the block of related links below the sample, and its sections', async () => {
    const document = await openSample();
    const folds = await foldsOf(document);
    const noise = folds.filter(({ kind }) => kind === FoldingRangeKind.Comment);
    deepEqual(
      noise.map(({ start, end }) => [start, end]),
      [[22, 32]],
    );
    const sections = folds.filter(({ kind }) => kind === FoldingRangeKind.Region);
    ok(sections.some(({ start, end }) => end > start + 2 && end < 22));
  });

  it('does not fold what is no article', async () => {
    const document = await openUntitled(NO_ARTICLE, 'news-text');
    deepEqual(
      (await foldsOf(document)).filter(({ kind }) => kind === FoldingRangeKind.Comment),
      [],
    );
  });
});

describe('Document symbols', () => {
  afterEach(closeAll);

  it('are the title with its sections', async () => {
    const document = await openSample();
    const [root, ...others] = await symbolsOf(document);
    ok(root);
    equal(others.length, 0);
    match(root.name, /人民日报聚焦青岛/);
    ok(root.children.length >= 2, `${root.children.length} sections`);
    for (const { selectionRange } of root.children) ok(selectionRange.isSingleLine);
  });

  it('are the title alone where there are no sections', async () => {
    const [root] = await symbolsOf(await openUntitled(CLEAN_ARTICLE, 'news-text'));
    equal(root?.name, TITLE);
    deepEqual(root?.children, []);
  });

  it('are not there for what is no article', async () => {
    deepEqual(await symbolsOf(await openUntitled(NO_ARTICLE)), []);
  });
});

describe('Next and previous finding', () => {
  afterEach(closeAll);

  it('go from finding to finding, and round the end', async () => {
    await openUntitled(ARTICLE);
    const all = NOISE_LINES + SPACES;
    const { kind, message } = await run('nextNoise');
    equal(kind, 'done');
    match(message, new RegExp(`^1 of ${all}: `));
    equal(selected(), '文章图片');
    match((await run('nextNoise')).message, new RegExp(`^2 of ${all}: `));
    equal(selected(), ' ');
    match((await run('previousNoise')).message, /^1 of/);
    match((await run('previousNoise')).message, new RegExp(`^${all} of`));
    match((await run('nextNoise')).message, /^1 of/);
  });

  it('say so when there is nothing', async () => {
    await openUntitled(CLEAN_ARTICLE);
    equal((await run('nextNoise')).kind, 'nothing');
    await openUntitled(NO_ARTICLE);
    equal((await run('previousNoise')).kind, 'not-an-article');
  });
});
