import {
  commands,
  extensions,
  Selection,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCheckboxState,
  window,
} from 'vscode';
import type { NoiseRow } from '../../../src/editor/sidebar/noise-rows';
import type { OutlineRow } from '../../../src/editor/sidebar/outline-rows';
import type { Sidebar } from '../../../src/editor/sidebar/sidebar';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, NOISE_LINES, SOURCE_CODE, SPACES, TITLE } from './texts';
import { closeAll, type Outcome, openSample, openUntitled, run, typeAt, until, withSetting } from './workbench';

async function sidebar(): Promise<Sidebar> {
  const extension = extensions.getExtension<{ sidebar: Sidebar }>('news-text.news-text-cleanup');
  ok(extension);
  return (await extension.activate()).sidebar;
}

/** Waits until the views are about this state of things. */
async function shows(state: string): Promise<Sidebar> {
  const views = await sidebar();
  await until(`the views to be in the state ${state}`, () => views.article.state === state);
  return views;
}

async function childrenOf<T>(rows: TreeDataProvider<T>, row?: T): Promise<T[]> {
  return (await rows.getChildren(row)) ?? [];
}

async function itemOf<T>(rows: TreeDataProvider<T>, row: T): Promise<TreeItem> {
  return rows.getTreeItem(row);
}

const labels = (rows: readonly OutlineRow[]) => rows.map(({ text }) => text);

function checked({ checkboxState }: TreeItem): unknown {
  return typeof checkboxState === 'object' ? checkboxState.state : checkboxState;
}

describe('The outline view', () => {
  afterEach(closeAll);

  it('has the title with its details, then the sections with their sizes', async () => {
    await openSample();
    const { outline } = await shows('article');
    const [title, ...others] = await childrenOf(outline.rows);
    ok(title);
    equal(title.kind, 'title');
    match(title.text, /人民日报聚焦青岛/);
    match(String((await itemOf(outline.rows, title)).description), /characters · \d+ min/);
    const sections = others.filter(({ kind }) => kind === 'section');
    ok(sections.length >= 2, `${sections.length} sections`);
    for (const section of sections) match(String((await itemOf(outline.rows, section)).description), /\d+ characters/);
  });

  it('goes where one clicks and marks the section with the cursor', async () => {
    const document = await openSample();
    const { outline } = await shows('article');
    const section = (await childrenOf(outline.rows)).findLast(({ kind }) => kind === 'section');
    ok(section);
    const { command } = await itemOf(outline.rows, section);
    ok(command);
    const outcome = await commands.executeCommand<Outcome>(command.command, ...(command.arguments ?? []));
    equal(outcome.kind, 'done');
    equal(document.offsetAt(window.activeTextEditor?.selection.active ?? document.positionAt(0)), section.start);
    const isMarked = async () => String((await itemOf(outline.rows, section)).description).startsWith('here');
    for (let tries = 0; tries < 100 && !(await isMarked()); tries++) await new Promise((done) => setTimeout(done, 20));
    ok(await isMarked(), 'the section is not marked');
  });

  it('keeps the ids of its rows while the text is edited, and has their new places', async () => {
    const document = await openSample();
    const { outline, article } = await shows('article');
    const before = await childrenOf(outline.rows);
    const place = document.getText().length;
    await typeAt(document, place, '\n');
    await until('the new version', () => article.shown?.version === document.version);
    deepEqual(
      (await childrenOf(outline.rows)).map(({ id }) => id),
      before.map(({ id }) => id),
    );
  });

  it('goes to the right place even from a row of an older version', async () => {
    const document = await openSample();
    const { outline } = await shows('article');
    const section = (await childrenOf(outline.rows)).find(({ kind }) => kind === 'section');
    ok(section);
    await typeAt(document, 0, '\n\n');
    await commands.executeCommand('newsText.goToOutline', section);
    const editor = window.activeTextEditor;
    ok(editor);
    equal(document.offsetAt(editor.selection.active), section.start + 2 * (document.eol === 2 ? 2 : 1));
  });

  it('is about the editor that is active, and about nothing where there is none', async () => {
    await openSample();
    await shows('article');
    await openUntitled(CLEAN_ARTICLE);
    const { outline, article } = await shows('article');
    await until('the other article', () => article.shown?.document === window.activeTextEditor?.document);
    deepEqual(labels(await childrenOf(outline.rows)), [TITLE]);
    await closeAll();
    await shows('no-editor');
    deepEqual(await childrenOf(outline.rows), []);
  });

  it('can stay where it is', async () => {
    equal((await run('stopFollowingCursor')).kind, 'done');
    equal((await run('followCursor')).kind, 'done');
  });

  it('says why it is empty', async () => {
    await openUntitled(SOURCE_CODE);
    await shows('not-article');
    await openUntitled(SOURCE_CODE, 'javascript');
    await shows('language');
    await openUntitled(' \n');
    await shows('empty');
    await withSetting('maxSize', 1000, async () => {
      await openUntitled(CLEAN_ARTICLE.repeat(5));
      await shows('too-large');
    });
  });

  it('is made anew soon after an edit', async () => {
    const { article } = await sidebar();
    const document = await openSample();
    await shows('article');
    const from = performance.now();
    await typeAt(document, document.getText().length, '\n');
    await until('the new version', () => article.shown?.version === document.version);
    const time = performance.now() - from;
    ok(time < 2000, `${Math.round(time)} ms`);
  });

  it('does not let a megabyte freeze the host', async function () {
    this.timeout(90_000);
    await openUntitled(`${TITLE}\n${ARTICLE.repeat(1_000_000 / ARTICLE.length)}`);
    const { article } = await sidebar();
    let longest = 0;
    let last = performance.now();
    const isRead = () => article.state === 'article' || article.state === 'not-article';
    for (const end = Date.now() + 80_000; !isRead() && Date.now() < end; ) {
      await new Promise((done) => setTimeout(done, 10));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    ok(isRead(), `still ${article.state}`);
    ok(longest < 2000, `the host stood still for ${Math.round(longest)} ms`);
  });
});

describe('The noise view', () => {
  afterEach(closeAll);

  async function openNoisy() {
    const document = await openUntitled(ARTICLE);
    const { noise, article } = await shows('article');
    await until('the noise', () => article.shown?.document === document);
    const kinds = await childrenOf(noise.rows);
    const kind = (rule: string): NoiseRow => {
      const found = kinds.find(({ id }) => id === rule);
      ok(found, `no ${rule} in ${kinds.map(({ id }) => id)}`);
      return found;
    };
    return { document, noise, pictures: kind('image-placeholder'), spaces: kind('punctuation-spacing') };
  }

  it('has the kinds with their counts, the most frequent first, and a badge', async () => {
    const { noise, pictures, spaces } = await openNoisy();
    const [first] = await childrenOf(noise.rows);
    equal(first?.id, spaces.id);
    equal((await childrenOf(noise.rows, spaces)).length, SPACES);
    equal((await childrenOf(noise.rows, pictures)).length, NOISE_LINES);
    equal(noise.tree.badge?.value, SPACES + NOISE_LINES);
    equal((await itemOf(noise.rows, pictures)).description, String(NOISE_LINES));
  });

  it('selects the finding on which one clicks', async () => {
    const { document, noise, pictures } = await openNoisy();
    const [, second] = await childrenOf(noise.rows, pictures);
    ok(second);
    await commands.executeCommand('newsText.goToNoise', second);
    equal(document.getText(window.activeTextEditor?.selection ?? new Selection(0, 0, 0, 0)), '文章图片');
  });

  it('cleans what is checked and nothing else', async () => {
    const { document, noise, pictures, spaces } = await openNoisy();
    noise.tick(spaces, false);
    const [first] = await childrenOf(noise.rows, pictures);
    ok(first);
    noise.tick(first, false);
    equal(checked(await itemOf(noise.rows, spaces)), TreeItemCheckboxState.Unchecked);
    equal(checked(await itemOf(noise.rows, first)), TreeItemCheckboxState.Unchecked);
    equal(noise.tree.badge?.value, NOISE_LINES - 1);
    equal((await run('cleanChecked')).kind, 'done');
    const text = document.getText();
    equal(text.split('文章图片').length - 1, NOISE_LINES - 1);
    equal(text.split(' 。').length - 1, SPACES);
  });

  it('does what Clean does while nothing was unchecked', async () => {
    const { document } = await openNoisy();
    equal((await run('cleanChecked')).kind, 'done');
    equal(document.getText(), CLEAN_ARTICLE);
    const { noise } = await sidebar();
    await until('the view to be empty', () => noise.tree.badge === undefined);
    equal((await run('cleanChecked')).kind, 'nothing');
  });

  it('keeps what was unchecked over an edit', async () => {
    const { document, noise, spaces } = await openNoisy();
    noise.tick(spaces, false);
    await typeAt(document, document.getText().length, '\n');
    const { article } = await sidebar();
    await until('the new version', () => article.shown?.version === document.version);
    equal(noise.tree.badge?.value, NOISE_LINES);
  });

  it('previews what is checked', async () => {
    const { noise, spaces } = await openNoisy();
    noise.tick(spaces, false);
    equal((await run('previewChecked')).kind, 'done');
    const preview = await until('the preview', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'news-text-preview'),
    );
    equal(preview.document.getText().split(' 。').length - 1, SPACES);
    equal(preview.document.getText().includes('文章图片'), false);
  });

  it('keeps a finding, which then is noise no more', async () => {
    const { noise, pictures } = await openNoisy();
    const [first] = await childrenOf(noise.rows, pictures);
    equal((await run('keepNoise', first)).kind, 'done');
    await until('the finding to go', () => noise.tree.badge?.value === SPACES + NOISE_LINES - 1);
  });

  it('has nothing to clean without an article', async () => {
    await openUntitled(SOURCE_CODE);
    await shows('not-article');
    equal((await run('cleanChecked')).kind, 'nothing');
  });
});
