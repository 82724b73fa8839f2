import { commands, env, Selection, Uri, window, workspace } from 'vscode';
import type { EntitiesView } from '../../../src/editor/sidebar/entities-view';
import type { EntitiesRow, GroupRow } from '../../../src/editor/sidebar/entity-rows';
import { deepEqual, equal, match, ok } from './assert';
import { CHEN, named, openNamed, placesOf, rowOf, untilIn } from './named';
import { CLEAN_ARTICLE, NAMES_ARTICLE, SOURCE_CODE } from './texts';
import { childrenOf, itemOf, shows } from './views';
import { choosing, closeAll, folder, openUntitled, run, typeAt, until } from './workbench';

const ZHOU = { type: 'person', name: '周淑兰' } as const;

const people = ({ rows }: EntitiesView): Promise<GroupRow> =>
  childrenOf<EntitiesRow>(rows).then((groups) => groups.find(({ id }) => id === 'person') as GroupRow);

const namesIn = ({ children }: GroupRow) => children.map(({ entity }) => entity.name);

function selected(): { words: string; offset: number } {
  const editor = window.activeTextEditor;
  ok(editor);
  return { words: editor.document.getText(editor.selection), offset: editor.document.offsetAt(editor.selection.start) };
}

/** Takes back the only correction. An answer that comes before the list is filled takes nothing: then it is asked again. */
async function takingBack() {
  for (let tries = 5; ; tries--) {
    const outcome = await choosing(run('takeBackCorrections'));
    if (outcome.kind !== 'nothing' || tries === 0) return outcome;
  }
}

describe('The entities view', () => {
  // Each test takes its corrections back: VS Code tells nobody of a file that is written and deleted within a moment.
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(Uri.joinPath(folder(), '.news-text.json')).then(undefined, () => {});
  });

  it('has people, organisations, places, works, dates and figures, each with its count', async () => {
    const { view } = await openNamed();
    const groups = await childrenOf<EntitiesRow>(view.rows);
    deepEqual(
      groups.map(({ id }) => id),
      ['person', 'organization', 'place', 'work', 'date', 'quantity'],
    );
    const group = await people(view);
    const item = await itemOf<EntitiesRow>(view.rows, group);
    deepEqual([item.label, item.description, item.accessibilityInformation?.label], ['People', '2', 'People: 2']);
    deepEqual(namesIn(group), [ZHOU.name, CHEN.name]);
    const row = await itemOf<EntitiesRow>(view.rows, rowOf(view, CHEN));
    deepEqual([row.label, row.description], [CHEN.name, '3']);
    equal(row.accessibilityInformation?.label, 'person, 陈望平, 3 mentions');
  });

  it('tells the fullest name, other forms, and the sentence in which it stands', async () => {
    const { view } = await openNamed();
    const { tooltip } = await itemOf<EntitiesRow>(view.rows, rowOf(view, CHEN));
    ok(typeof tooltip === 'object');
    match(tooltip.value, /^\*\*陈望平\*\* · person · 3 mentions/);
    match(tooltip.value, /临江大学城市规划系教授陈望平认为，.*变得宜居。$/);
    const date = rowOf(view, { type: 'date', name: '2026年8月3日' });
    const { description, tooltip: told } = await itemOf<EntitiesRow>(view.rows, date);
    equal(description, '2 · 2026-08-03');
    ok(typeof told === 'object');
    match(told.value.replaceAll('\\', ''), /2026-08-03\n\nAlso: 八月三日\n\n/);
  });

  it('says figures as people say them', async () => {
    const { view } = await openNamed();
    const row = rowOf(view, { type: 'quantity', name: '约18亿元' });
    equal((await itemOf<EntitiesRow>(view.rows, row)).description, '1 · 1.8 billion CNY');
  });

  it('has the mentions with the words around them, and goes where one clicks', async () => {
    const { document, view } = await openNamed();
    const mentions = await childrenOf<EntitiesRow>(view.rows, rowOf(view, CHEN));
    equal(mentions.length, 3);
    const [, second] = mentions;
    ok(second);
    const { label, description, command } = await itemOf<EntitiesRow>(view.rows, second);
    ok(typeof label === 'object' && command);
    match(label.label, /^陈望平告诉记者，他在《城市的尺度》/);
    deepEqual(label.highlights, [[0, 3]]);
    equal(description, '6');
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    deepEqual(selected(), { words: CHEN.name, offset: placesOf(CHEN.name)[1] });
    // A click on the name itself goes to where it is first said; after an edit, to where that is now.
    await typeAt(document, 0, '\n');
    await commands.executeCommand('newsText.goToMention', rowOf(view, CHEN));
    deepEqual(selected(), { words: CHEN.name, offset: (placesOf(CHEN.name)[0] ?? 0) + 1 });
  });

  it('is ordered by the text or by how often a name is said', async () => {
    const text = `${NAMES_ARTICLE}陈望平说，他还会再来。\n`;
    const view = await named(await openUntitled(text));
    try {
      deepEqual(namesIn(await people(view)), [ZHOU.name, CHEN.name]);
      equal((await run('entitiesByCount')).kind, 'done');
      deepEqual(namesIn(await people(view)), [CHEN.name, ZHOU.name]);
    } finally {
      await run('entitiesByMention');
    }
    deepEqual(namesIn(await people(view)), [ZHOU.name, CHEN.name]);
  });

  it('goes from mention to mention, and round the end', async () => {
    const { document, view } = await openNamed();
    const editor = window.activeTextEditor;
    ok(editor);
    editor.selection = new Selection(0, 0, 0, 0);
    const places = placesOf(CHEN.name);
    for (const place of [...places, places[0]]) {
      equal((await run('nextMention', rowOf(view, CHEN))).kind, 'done');
      deepEqual(selected(), { words: CHEN.name, offset: place });
    }
    match((await run('previousMention', CHEN)).message, /^3 of 3: 陈望平$/);
    equal(selected().offset, places[2]);
    // What was gone through last is meant where nothing is named.
    await run('previousMention');
    equal(selected().offset, places[1]);
    equal(document.isDirty, false);
  });

  it('copies a name, and a type as a Markdown list', async () => {
    const { view } = await openNamed();
    equal((await run('copyEntity', rowOf(view, CHEN))).kind, 'done');
    equal(await env.clipboard.readText(), CHEN.name);
    equal((await run('copyEntityGroup', await people(view))).kind, 'done');
    equal(await env.clipboard.readText(), '- 周淑兰\n- 陈望平\n');
  });

  it('finds all mentions: the references of the first one', async () => {
    const { view } = await openNamed();
    const { kind, message } = await run('findMentions', rowOf(view, CHEN));
    deepEqual([kind, message], ['done', '3 mentions']);
    equal(selected().offset, placesOf(CHEN.name)[0]);
    // It takes the sidebar when it is ready, and a view that nobody sees is not made anew: not in the middle of the next test.
    await until('the References view', () => !view.tree.visible);
  });

  it('hides an entity, says so in the workspace file, and shows it again', async () => {
    const { view } = await openNamed();
    equal((await run('hideEntity', rowOf(view, CHEN))).kind, 'done');
    await untilIn(view, 'the entity to go', () => view.shown && !view.find(CHEN));
    const file = Uri.joinPath(folder(), '.news-text.json');
    const entries = async () => JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))).entities;
    deepEqual(await entries(), [{ type: 'person', name: '陈望平', hide: true }]);
    equal((await takingBack()).kind, 'done');
    await untilIn(view, 'the entity to be there again', () => view.find(CHEN));
    deepEqual(await entries(), []);
  });

  it('gives an entity another type, in an untitled document as well', async () => {
    const view = await named(await openUntitled(NAMES_ARTICLE));
    equal((await choosing(run('retypeEntity', rowOf(view, CHEN)))).kind, 'done');
    await untilIn(view, 'the other type', () => view.shown && !view.find(CHEN));
    equal(rowOf(view, { type: 'organization', name: CHEN.name }).entity.mentions.length, 3);
    equal((await takingBack()).kind, 'done');
    await untilIn(view, 'the type to be back', () => view.find(CHEN));
  });

  it('merges two that are the same', async () => {
    const { view } = await openNamed();
    equal((await choosing(run('mergeEntity', rowOf(view, CHEN)))).kind, 'done');
    await untilIn(view, 'one of two', () => view.find(CHEN)?.entity.name === ZHOU.name);
    const { aliases, mentions } = rowOf(view, ZHOU).entity;
    deepEqual([aliases, mentions.length], [[CHEN.name], 6]);
    equal((await takingBack()).kind, 'done');
    await untilIn(view, 'two again', () => view.find(CHEN)?.entity.name === CHEN.name);
  });

  it('follows edits, and another editor', async () => {
    const { document, view } = await openNamed();
    await typeAt(document, document.getText().length, '陈望平还说，这样的事要慢慢做。\n');
    await untilIn(view, 'one mention more', () => view.find(CHEN)?.entity.mentions.length === 4);
    const other = await openUntitled(CLEAN_ARTICLE);
    await untilIn(view, 'the other article', () => view.shown?.document === other && view.state === 'some');
    equal(view.find(CHEN)?.entity.mentions.length, 1);
    await window.showTextDocument(document);
    await untilIn(view, 'the first one again', () => view.find(CHEN)?.entity.mentions.length === 4);
  });

  it('is about one document in two editors, and about nothing when it is closed', async () => {
    const { document, view } = await openNamed();
    await commands.executeCommand('workbench.action.splitEditor');
    await until('the second editor', () => window.visibleTextEditors.length === 2);
    equal(view.shown?.document, document);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await until('one editor', () => window.visibleTextEditors.length === 1);
    equal(view.shown?.document, document);
    equal(view.find(CHEN)?.entity.mentions.length, 3);
    await closeAll();
    await until('nothing', () => view.shown === undefined);
    deepEqual(await childrenOf<EntitiesRow>(view.rows), []);
  });

  it('has nothing for a text that is no article, and commands that say so', async () => {
    await openUntitled(SOURCE_CODE);
    const { entities } = await shows('not-article');
    await until('nothing', () => entities.state === 'none');
    deepEqual(await childrenOf<EntitiesRow>(entities.rows), []);
    for (const command of ['nextMention', 'findMentions', 'hideEntity', 'takeBackCorrections'])
      equal((await run(command)).kind, 'nothing', command);
  });

  it('can be asked again where the names could not be looked for', async () => {
    const { view } = await openNamed();
    equal((await run('lookForEntities')).kind, 'done');
    equal(view.state, 'some');
  });
});
