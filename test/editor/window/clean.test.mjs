import { openWorkbench } from './workbench.mjs';

describe('Clean Article from the keyboard', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
  });
  after(() => bench?.close());

  it('opens a sample', async () => {
    await bench.openFile('qingdao.txt');
    await bench.see('文章图片');
    await bench.screenshot('clean-1-opened');
  });
});
