import { CancellationError, extensions } from 'vscode';
import { startEngine } from '../../../src/editor/engine/start-engine';
import type { Log } from '../../../src/editor/log';
import { equal, ok } from './assert';
import { READ_OPTIONS } from './read-options';
import { ARTICLE } from './texts';

describe('A text whose reading is stopped', () => {
  it('is let go at once, and others are read all the same', async function () {
    this.timeout(60_000);
    const extensionUri = extensions.getExtension('news-text.news-text-cleanup')?.extensionUri;
    ok(extensionUri);
    const engine = startEngine({ extensionUri }, console as unknown as Log);
    try {
      const large = ARTICLE.repeat(2000);
      const stopped = engine.read(large, READ_OPTIONS).then(
        () => 'read',
        (error) => (error instanceof CancellationError ? 'stopped' : String(error)),
      );
      const other = engine.read(ARTICLE, READ_OPTIONS);
      await new Promise((done) => setTimeout(done, 200));
      engine.interrupt(large);
      equal(await stopped, 'stopped');
      equal((await other).isArticle, true);
      equal((await engine.read(`${ARTICLE}\n`, READ_OPTIONS)).isArticle, true);
    } finally {
      engine.dispose();
    }
  });
});
