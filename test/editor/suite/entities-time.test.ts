import { commands, extensions, Uri, workspace } from 'vscode';
import { MODEL_FILES } from '../../../src/core/entities/models';
import { startEngine } from '../../../src/editor/engine/start-engine';
import type { Log } from '../../../src/editor/log';
import { type EntitiesRow, MOST_ROWS } from '../../../src/editor/sidebar/entity-rows';
import { equal, match, ok } from './assert';
import { CHEN, rowOf } from './named';
import { READ_OPTIONS } from './read-options';
import { NAMES_ARTICLE } from './texts';
import { childrenOf, itemOf, sidebar } from './views';
import { closeAll, LENIENCE, longestBlock, openSample, openUntitled, until } from './workbench';

describe('Opening the sample', () => {
  afterEach(closeAll);

  it('fills the outline and the noise within half a second, the entities within one and a half', async function () {
    this.timeout(120_000);
    await commands.executeCommand('newsTextEntities.focus');
    const { article, outline, noise, entities } = await sidebar();
    const states: string[] = [];
    const listening = entities.onDidChange(() => states.push(entities.state));
    const times: { views: number; names: number }[] = [];
    const isFast = () => times.some(({ views, names }) => views <= 500 && names <= 1500);
    // A busy machine is slow now and then: the best of some tries counts. The first has the models to load as well.
    for (let tries = 0; tries < 6 && !isFast(); tries++) {
      await closeAll();
      const from = performance.now();
      const document = await openSample();
      await until('the outline', () => article.shown?.document === document);
      ok((await childrenOf(outline.rows)).length > 2);
      ok((await childrenOf(noise.rows)).length > 2);
      const views = performance.now() - from;
      await until('the entities', () => entities.state === 'some' && entities.shown?.document === document);
      ok((await childrenOf(entities.rows)).length > 2);
      times.push({ views, names: performance.now() - from });
    }
    listening.dispose();
    ok(isFast(), JSON.stringify(times));
    // Meanwhile it says that it is at it.
    match(states.join(), /reading,some/);
  });

  it('takes little longer, and holds up nobody who types, where the models are loaded for it', async function () {
    this.timeout(120_000);
    const { extensionUri } = extensions.getExtension('news-text.news-text-cleanup') ?? {};
    ok(extensionUri);
    const text = (await openSample()).getText();
    const log = { warn() {} } as unknown as Log;
    const longest = 40 * LENIENCE;
    const tries: { bare: number; time: number; block: number }[] = [];
    // Of a host that brings files slowly, as over a wire, the reader can ask no more.
    const isFast = () => tries.some(({ bare, time }) => time <= Math.max(1500, 2.5 * bare));
    const isSmooth = () => tries.some(({ block }) => block <= longest);
    while (tries.length < 6 && !(isFast() && isSmooth())) {
      const bare = await timeOf(() => readParts(extensionUri));
      const engine = startEngine({ extensionUri }, log);
      let block = 0;
      const time = await timeOf(async () => {
        block = await longestBlock(async () => ok((await engine.entities(text, READ_OPTIONS)).length > 10));
      });
      tries.push({ bare, time, block });
      engine.dispose();
    }
    ok(isSmooth() && isFast(), JSON.stringify(tries));
  });
});

/** What the reader's thread needs: its program and the models for Chinese. */
async function readParts(extensionUri: Uri): Promise<void> {
  for (const part of ['worker.js', ...MODEL_FILES.zh.map((name) => `models/${name}`)])
    await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', part));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

describe('The entities of a megabyte', () => {
  afterEach(closeAll);

  it('neither hold up the host nor are a half list that says nothing', async function () {
    this.timeout(120_000);
    const document = await openUntitled(NAMES_ARTICLE.repeat(1_000_000 / NAMES_ARTICLE.length));
    await commands.executeCommand('newsTextEntities.focus');
    const { entities } = await sidebar();
    const longest = await longestBlock(() => until('the names', () => entities.shown?.document === document, 100_000));
    const rows = await childrenOf<EntitiesRow>(entities.rows, rowOf(entities, CHEN));
    equal(rows.length, MOST_ROWS + 1);
    const more = rows.at(-1);
    ok(more);
    match(String((await itemOf<EntitiesRow>(entities.rows, more)).label), /^and \d+ more that are not listed$/);
    ok(longest < 1000, `the host stood still for ${Math.round(longest)} ms`);
  });
});
