import { extensions, type Memento, Uri, workspace } from 'vscode';
import { createArticleCache } from '../../../src/editor/article-cache';
import { startEngine } from '../../../src/editor/engine/start-engine';
import type { Log } from '../../../src/editor/log';
import { createWorkspaceNotes } from '../../../src/editor/workspace-notes';
import { deepEqual, equal, ok } from './assert';
import { closeAll, folder, openSaved, openUntitled } from './workbench';

const STORY = '潍城市委书记叶守仁3月12日到潍城科技大学调研。叶书记说，去年全市财政收入达4405亿元。\n';
const NOTES = '.news-text.json';

describe('Entities', () => {
  const extensionUri = extensions.getExtension('news-text.news-text-cleanup')?.extensionUri;
  ok(extensionUri);
  const log = { info() {}, debug() {}, warn() {}, error() {} } as unknown as Log;
  const kept = new Map<string, unknown>();
  const state = {
    get: (key: string, other: unknown) => kept.get(key) ?? other,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  } as unknown as Memento;
  const engine = startEngine({ extensionUri }, log);
  const notes = createWorkspaceNotes(engine, state, log);
  const articles = createArticleCache(engine, notes, log);
  const names = async (document: Parameters<typeof articles.entities>[0], type: string) =>
    (await articles.entities(document)).filter((entity) => entity.type === type).map(({ name }) => name);

  afterEach(closeAll);
  after(() => {
    for (const part of [articles, notes, engine]) part.dispose();
  });

  it('are found in the other thread, with models that are loaded there', async () => {
    const entities = await articles.entities(await openUntitled(STORY));
    const mayor = entities.find(({ name }) => name === '叶守仁');
    deepEqual(mayor?.aliases, ['叶书记']);
    deepEqual(
      mayor?.mentions.map(({ start, end }) => STORY.slice(start, end)),
      ['叶守仁', '叶书记'],
    );
    equal(entities.find(({ type }) => type === 'quantity')?.value, '440500000000 CNY');
  });

  it('are asked for once for each version of a document', async () => {
    const document = await openUntitled(STORY);
    equal(articles.entities(document), articles.entities(document));
    deepEqual(await articles.entities(document), await articles.entities(document));
  });

  it('leave room for other questions while a long text is read', async () => {
    const options = await articles.optionsFor(await openUntitled(STORY));
    const order: string[] = [];
    const long = Array.from({ length: 4000 }, (_, i) => STORY.replace('12', String(i))).join('');
    await Promise.all([
      engine.entities(long, options).then(() => order.push('entities')),
      engine.readNotes(undefined).then(() => order.push('notes')),
      // Asked last, and answered while the long text is still read.
      new Promise((resolve) => setTimeout(resolve, 50)).then(async () => {
        await engine.readNotes('{}');
        order.push('more notes');
      }),
    ]);
    equal(order.at(-1), 'entities');
  });

  it('are as the user says, in the workspace file of their folder', async () => {
    const document = await openSaved('entities.txt', STORY);
    try {
      await notes.correct(document, { type: 'organization', name: '潍城科技大学', hide: true });
      await notes.correct(document, { type: 'person', name: '叶守仁', becomes: 'organization' });
      const file = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder(), NOTES)));
      ok(file.includes('    {"type":"organization","name":"潍城科技大学","hide":true}'));
      deepEqual(await names(document, 'person'), []);
      ok((await names(document, 'organization')).includes('叶守仁'));
      ok(!(await names(document, 'organization')).includes('潍城科技大学'));
    } finally {
      await workspace.fs.delete(Uri.joinPath(folder(), NOTES));
    }
  });

  it('are as the user says in an untitled document, while it is open', async () => {
    const document = await openUntitled(STORY);
    await notes.correct(document, { type: 'person', name: '叶守仁', hide: true });
    deepEqual(await names(document, 'person'), []);
    equal(kept.size, 0);
  });
});
