import { commands, type DocumentHighlight, type Hover, type Location, Selection } from 'vscode';
import { deepEqual, match } from './assert';
import { CHEN, openNamed, placesOf } from './named';
import { NAMES_ARTICLE, SOURCE_CODE } from './texts';
import { shows } from './views';
import { closeAll, openUntitled } from './workbench';

describe('A name in the text', () => {
  afterEach(closeAll);

  const CHEN_AT = placesOf(CHEN.name)[0] ?? 0;

  it('is told by the hover: who it is, how often, and what can be done', async () => {
    const document = await openUntitled(NAMES_ARTICLE);
    await shows('article');
    const at = document.positionAt(CHEN_AT + 1);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((text) => (typeof text === 'string' ? text : text.value)),
    );
    const told = texts.find((text) => text.includes('陈望平')) ?? '';
    match(told, /^\*\*陈望平\*\* · person · 3 mentions/);
    match(told, /\[Next Mention\].*\[Find All Mentions\].*\[Hide\]/);
  });

  it('is highlighted wherever it stands, and found as a reference', async () => {
    const { document } = await openNamed('highlighted.txt');
    const at = document.positionAt(CHEN_AT + 1);
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    deepEqual(
      highlights.map(({ range }) => document.offsetAt(range.start)),
      placesOf(CHEN.name),
    );
    const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    deepEqual(
      references.map(({ range }) => document.getText(new Selection(range.start, range.end))),
      Array(3).fill(CHEN.name),
    );
  });

  it('is left alone in what is no article', async () => {
    const document = await openUntitled(`${SOURCE_CODE}\n// 陈望平\n`);
    const at = document.positionAt(document.getText().indexOf('陈望平') + 1);
    const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    deepEqual(references, []);
  });
});
