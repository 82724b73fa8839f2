import { commands, Selection, type TreeItem, TreeItemCheckboxState, window } from 'vscode';
import type { NoiseRow } from '../../../src/editor/sidebar/noise-rows';
import { outlineItem } from '../../../src/editor/sidebar/outline-item';
import { type OutlineRow, outlineChildrenOf } from '../../../src/editor/sidebar/outline-rows';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, MARKDOWN_ARTICLE, NOISE_LINES, PAGE, SOURCE_CODE, SPACES, TITLE } from './texts';
import { childrenOf, itemOf, shows, sidebar } from './views';
import {
  closeAll,
  longestBlock,
  type Outcome,
  openSample,
  openUntitled,
  run,
  typeAt,
  until,
  withSetting,
} from './workbench';

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

  it('has quotations, lists and tables below their section, with what a screen reader says of them', async () => {
    const document = await openUntitled(MARKDOWN_ARTICLE, 'markdown');
    const { outline, article } = await shows('article');
    await until('the article', () => article.shown?.document === document);
    const section = (await childrenOf(outline.rows)).find(({ kind }) => kind === 'section');
    ok(section);
    const parts = await childrenOf(outline.rows, section);
    deepEqual(
      parts.map(({ kind }) => kind),
      ['quote', 'list', 'table'],
    );
    const items = await Promise.all([section, ...parts].map((row) => itemOf(outline.rows, row)));
    const told = items.map(({ accessibilityInformation }) => accessibilityInformation?.label ?? '');
    match(told[0] ?? '', /^section, 先装哪一部, \d+ characters · \d+ (?:s|min)$/);
    match(told[1] ?? '', /^quotation, “我们等这一天等了六年。”/);
    match(told[2] ?? '', /^list, 青石巷小区, 3 lines$/);
    match(told[3] ?? '', /^table, .*, \d lines$/);
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

  it('shows a saved page as well, with its noise, and leaves it as it is', async () => {
    const page = await openUntitled(PAGE, 'html');
    const { outline, noise, article } = await shows('article');
    await until('the page', () => article.shown?.document === page);
    deepEqual(labels(await childrenOf(outline.rows)).slice(0, 1), [TITLE]);
    const [kind] = await childrenOf(noise.rows);
    ok(kind);
    equal((await itemOf(noise.rows, kind)).checkboxState, undefined);
    equal(noise.tree.badge, undefined);
    await commands.executeCommand('newsTextEntities.focus');
    const { entities } = await sidebar();
    await until('the names', () => entities.state === 'some' && entities.shown?.document === page);
    ok(entities.find({ type: 'person', name: '陈望平' }));
    await window.showTextDocument(page);
    equal((await run('cleanChecked')).kind, 'unsupported');
    equal(page.getText(), PAGE);
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

  it('of a megabyte holds nobody up, and says what it does not list', async function () {
    this.timeout(120_000);
    const captions = Array.from({ length: 600 }, (_, i) => `图为施工现场的第${i}部电梯。（记者 周淑兰 摄）\n`).join('');
    await openUntitled(`${TITLE}\n${ARTICLE.repeat(970_000 / ARTICLE.length)}${captions}`);
    const { article, outline, noise } = await sidebar();
    const isRead = () => article.state === 'article' || article.state === 'not-article';
    const longest = await longestBlock(() => until('the article', isRead, 100_000));
    equal(article.state, 'article');
    for (const rows of [await childrenOf(outline.rows), await childrenOf(noise.rows)]) ok(rows.length <= 501);
    const [spaces] = await childrenOf(noise.rows);
    ok(spaces);
    const more = (await childrenOf(noise.rows, spaces)).at(-1);
    ok(more);
    match(String((await itemOf(noise.rows, more)).label), /^and \d+ more that are not listed$/);
    ok(longest < 1000, `the host stood still for ${Math.round(longest)} ms`);
  });

  it('lists five hundred parts of one section, and goes to the rest', async () => {
    const rows = Array.from({ length: 510 }, (_, i) => ({
      id: `/${i}`,
      kind: 'quote',
      text: '',
      start: i,
      end: i,
      children: [],
    }));
    const shown = outlineChildrenOf(rows as unknown as OutlineRow[]);
    const more = shown.at(-1);
    ok(more);
    deepEqual([shown.length, more.kind, more.lines, more.start], [501, 'more', 10, 500]);
    equal(outlineItem(more, 'zh', false).label, 'and 10 more that are not listed');
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
