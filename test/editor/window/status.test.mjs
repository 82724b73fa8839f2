import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('In the window, the status', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({ settings: { 'newsText.maxSize': 4000, 'newsText.exclude': ['**/excluded.txt'] } });
    const article = await readFile('samples/qingdao.txt', 'utf8');
    const texts = { 'large.txt': article.repeat(3), 'excluded.txt': article, 'letter.txt': '亲爱的妈妈：\n我很好。\n' };
    for (const [name, text] of Object.entries(texts)) await writeFile(join(bench.folder, name), text);
  });
  after(() => bench?.close());

  for (const [name, words] of Object.entries({
    'qingdao.txt': 'things to clean',
    'letter.txt': 'Not a news article',
    'large.txt': 'Too large: not looked at',
    'excluded.txt': 'Excluded: not looked at',
  }))
    it(`says of ${name}: ${words}`, async () => {
      await bench.openFile(name);
      await bench.openLanguageStatus(words);
      await bench.press('Escape');
    });

  it('says which of one’s own patterns cannot be read', async () => {
    await bench.setWorkspaceSetting('newsText.noise', [{ pattern: '(' }]);
    await bench.openFile('qingdao.txt');
    await bench.openLanguageStatus('This pattern cannot be read and is ignored: (');
    await bench.screenshot('status-ignored-pattern');
    await bench.press('Escape');
  });
});
