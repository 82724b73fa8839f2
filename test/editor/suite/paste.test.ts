import { env, type TextDocument, window } from 'vscode';
import { doesNotMatch, equal, match } from './assert';
import { ARTICLE, CLEAN_ARTICLE, SOURCE_CODE, TITLE } from './texts';
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
