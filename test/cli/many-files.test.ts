import assert from 'node:assert/strict';
import { countFaults, countTried } from '../ledger';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

const FILES = 10_000;
const BAD = [Buffer.from([0, 1, 2, 0xff, 0]), Buffer.from('%PDF-1.7\n')];

/** Every hundredth cannot be read, another hundredth has something to clean, the others have not. */
function contentOf(i: number): string | Buffer {
  if (i % 100 === 0) return BAD[(i / 100) % 2] ?? '';
  return i % 100 === 1 ? ARTICLE : 'Nothing to see.\n';
}

describe('ten thousand files, a hundred of them bad', () => {
  const folder = useFolder();

  it('are all done but those, which are named and stay as they were', function () {
    this.timeout(180_000);
    for (let i = 0; i < FILES; i++) folder.write(`in/${i}.txt`, contentOf(i));
    const { status, stdout, stderr } = folder.run(['clean', '--write', 'in']);
    countTried(FILES);
    countFaults(FILES / 100);
    assert.deepEqual([status, stdout], [2, '']);
    const bad = [...stderr.matchAll(/^in\/(\d+)\.txt: this is not a text but a binary file/gm)].map(([, i]) =>
      Number(i),
    );
    assert.deepEqual(
      bad.sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, i) => i * 100),
    );
    assert.equal(stderr.match(/: written, \d+ changes$/gm)?.length, 100);
    for (let i = 0; i < FILES; i++)
      assert.equal(folder.read(`in/${i}.txt`), i % 100 === 1 ? CLEAN : contentOf(i).toString('utf8'), String(i));
  });
});
