import {
  CancellationTokenSource,
  DataTransfer,
  DataTransferItem,
  DocumentPasteTriggerKind,
  env,
  type TextDocument,
  window,
} from 'vscode';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import { createPasteProvider, pastedText } from '../../../src/editor/paste';
import { doesNotMatch, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, PAGE, SOURCE_CODE, TITLE } from './texts';
import { closeAll, openSaved, openUntitled, run, until } from './workbench';

/** Pastes by the command; the clipboard's text is what was copied. */
async function paste(document: TextDocument, text: string): Promise<string> {
  await env.clipboard.writeText(text);
  const { kind, message } = await run('pasteAsArticle');
  equal(kind, 'done', message);
  return until('the paste', () => document.getText() || undefined);
}

describe('Paste as Clean Article', () => {
  afterEach(closeAll);

  it('pastes the clean article into a plain text document', async () => {
    equal(await paste(await openUntitled(''), ARTICLE), CLEAN_ARTICLE);
  });

  it('pastes it into a News Text document', async () => {
    equal(await paste(await openUntitled('', 'news-text'), ARTICLE), CLEAN_ARTICLE);
  });

  it('pastes it as Markdown into a Markdown document', async () => {
    const text = await paste(await openUntitled('', 'markdown'), ARTICLE);
    match(text, new RegExp(`^# ${TITLE}$`, 'm'));
    doesNotMatch(text, /文章图片| 。/);
  });

  it('pastes what is no article as it was copied', async () => {
    equal(await paste(await openUntitled(''), `${SOURCE_CODE}文章图片\n`), `${SOURCE_CODE}文章图片\n`);
  });

  it('pastes at the cursor and replaces nothing else', async () => {
    const document = await openUntitled('前\n后\n');
    const editor = window.activeTextEditor;
    await editor?.edit((builder) => builder.insert(document.positionAt(2), ''));
    await env.clipboard.writeText(ARTICLE);
    await run('pasteAsArticle');
    match(document.getText(), /前\n后\n/);
  });

  it('says where it can be used', async () => {
    await openUntitled('', 'javascript');
    equal((await run('pasteAsArticle')).kind, 'unsupported');
  });
});

describe('The paste menu', () => {
  afterEach(closeAll);

  const options = { format: 'text', preset: 'balanced', levels: {}, keep: [], noise: [], never: [], patterns: true };
  const articles = { optionsFor: async () => options as never };
  const provider = createPasteProvider((document, copied) =>
    pastedText(articles, createLocalEngine(), document, copied),
  );

  /** What the entry pastes, or nothing where it is not offered. */
  async function offered(document: TextDocument, copied: Readonly<Record<string, string>>, asked = false) {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) data.set(type, new DataTransferItem(text));
    const triggerKind = asked ? DocumentPasteTriggerKind.PasteAs : DocumentPasteTriggerKind.Automatic;
    const { token } = new CancellationTokenSource();
    const context = { only: undefined, triggerKind };
    const [edit] = (await provider.provideDocumentPasteEdits?.(document, [], data, context, token)) ?? [];
    if (!edit) return undefined;
    const resolved = (await provider.resolveDocumentPasteEdit?.(edit, token)) ?? edit;
    ok(typeof resolved.insertText === 'string');
    return { title: edit.title, after: edit.yieldTo, text: resolved.insertText };
  }

  it('has the article of the copied page: in words, and as Markdown in a Markdown document', async () => {
    const copied = { 'text/html': PAGE, 'text/plain': '首页\n新闻\n'.repeat(50) };
    equal((await offered(await openUntitled(''), copied))?.text.replaceAll('\n\n', '\n'), CLEAN_ARTICLE);
    const markdown = (await offered(await openUntitled('', 'markdown'), copied))?.text ?? '';
    match(markdown, new RegExp(`^# ${TITLE}$`, 'm'));
    doesNotMatch(markdown, /财经|相关阅读| 。/);
  });

  it('has the article of the copied words where the page is none', async () => {
    const copied = { 'text/html': '<b>临江</b>', 'text/plain': ARTICLE };
    equal((await offered(await openUntitled(''), copied))?.text, CLEAN_ARTICLE);
  });

  it('lets the ordinary pastes go first, and is not offered for a word or a line', async () => {
    const document = await openUntitled('');
    const entry = await offered(document, { 'text/plain': ARTICLE });
    equal(entry?.title, 'Paste as Clean Article');
    equal(entry?.after?.map(({ value }) => value).join(), 'text,markdown');
    equal(await offered(document, { 'text/plain': TITLE }), undefined);
    equal(await offered(document, { 'image/png': ARTICLE }), undefined);
    equal((await offered(document, { 'text/plain': TITLE }, true))?.text, TITLE);
  });
});

describe('Treat as News Text', () => {
  afterEach(closeAll);

  it('gives any document the language, and what comes with it', async () => {
    const document = await openSaved('export.log', ARTICLE);
    equal((await run('cleanArticle')).kind, 'unsupported');
    equal((await run('treatAsNewsText')).kind, 'done');
    equal(window.activeTextEditor?.document.languageId, 'news-text');
    equal((await run('cleanArticle')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
    equal((await run('treatAsNewsText')).kind, 'nothing');
  });
});
