import { commands, extensions, type Hover, languages, Position, type TextDocument, window, workspace } from 'vscode';
import { deepEqual, doesNotMatch, equal, match, ok } from './assert';
import { ARTICLE, SOURCE_CODE } from './texts';
import { closeAll, openSaved, openUntitled, run, until, withSetting } from './workbench';

/** What our hover says; the editor's own are left out. */
async function hoverAt(document: TextDocument, position: Position): Promise<string[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .filter((text) => text.includes('newsText.'));
}

/** The extension has looked at it: its providers are there. */
async function openRead(): Promise<TextDocument> {
  const document = await openUntitled(ARTICLE);
  await until('diagnostics', () => languages.getDiagnostics(document.uri).length > 0);
  return document;
}

describe('The hover', () => {
  afterEach(closeAll);

  it('says on noise what it is, why, and how sure that is, with Remove, Keep and Why', async () => {
    const document = await openRead();
    const [text = ''] = await hoverAt(document, new Position(1, 2));
    match(text, /^\*\*[^*]+\*\* · \d+ % sure/);
    for (const command of ['fixFinding', 'keepFinding', 'explainRule'])
      ok(text.includes(`command:newsText.${command}?`));
    doesNotMatch(text.replace(/\(command:[^)]*\)/g, ''), /image-placeholder/);
  });

  it('removes what Remove is clicked for', async () => {
    const document = await openRead();
    const [text = ''] = await hoverAt(document, new Position(1, 2));
    const words = /command:newsText\.fixFinding\?([^)]*)\)/.exec(text)?.[1];
    ok(words);
    await commands.executeCommand('newsText.fixFinding', ...JSON.parse(decodeURIComponent(words)));
    equal(document.getText(), ARTICLE.replace('文章图片\n', ''));
  });

  it('is silent where nothing is wrong, where it is turned off, and in what is no article', async () => {
    const document = await openRead();
    deepEqual(await hoverAt(document, new Position(0, 2)), []);
    await withSetting('newsText.hover.enable', false, async () => {
      deepEqual(await hoverAt(document, new Position(1, 2)), []);
    });
    const code = await openUntitled(`文章图片\n${SOURCE_CODE}`);
    deepEqual(await hoverAt(code, new Position(0, 2)), []);
  });
});

describe('The marks of noise', () => {
  afterEach(closeAll);

  it('are turned off and on by a command', async () => {
    await openUntitled(ARTICLE);
    const isOn = () => workspace.getConfiguration('newsText').get('decorations.enable');
    equal(isOn(), true);
    await withSetting('newsText.decorations.enable', true, async () => {
      match((await run('toggleDecorations')).message, /hidden/);
      equal(isOn(), false);
      match((await run('toggleDecorations')).message, /shown/);
      equal(isOn(), true);
    });
  });
});

describe('Show Effective Settings', () => {
  afterEach(closeAll);

  it('says what is in force and from where', async () => {
    await withSetting('preset', 'careful', async () => {
      await openSaved('settings.txt', ARTICLE);
      const { message } = await run('showEffectiveSettings');
      match(message, /`newsText\.preset` = `"careful"` \(workspace\)/);
      match(message, /`newsText\.cleanOnSave` = `"off"` \(default\)/);
      match(message, /settings\.txt/);
      match(message, /is looked at/);
      equal(window.activeTextEditor?.document.getText(), message);
    });
  });

  it('names every setting that there is', async () => {
    const { message } = await run('showEffectiveSettings');
    const { contributes } = extensions.getExtension('news-text.news-text-cleanup')?.packageJSON ?? {};
    for (const key of Object.keys(contributes.configuration.properties)) ok(message.includes(`\`${key}\``), key);
  });
});
