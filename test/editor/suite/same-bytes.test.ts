// In VS Code's hosts, the web worker of a browser among them, a text gives what it gives in Node.
import { digests, texts } from 'news-text:digests';
import { countTried } from '../../ledger';
import { digestsOf } from '../../promises/digest';
import { deepEqual, ok } from './assert';

describe('The texts of the fixtures', () => {
  it('give here the bytes that they give in Node', async () => {
    const here = await digestsOf(texts);
    ok(here.length > 40, `only ${here.length} texts`);
    countTried(here.length);
    deepEqual(
      here.filter((digest, i) => digest !== digests[i]),
      [],
    );
  }).timeout(180_000);
});
