import { openWorkbench } from '../window/workbench.mjs';
import { describeWalkthrough } from './walkthrough.mjs';

describe('Installed from its package, in a window in Chinese', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('the light bulb speaks Chinese', async () => {
    await bench.goToLine(2);
    await bench.openLightBulb('删除此处');
    await bench.screenshot('chinese-quick-fixes');
    await bench.press('Escape');
  });

  it('the command has its Chinese title, and says in Chinese what it did', async () => {
    await bench.runCommand('News Text: 清理文章');
    await bench.see('文章图片', { gone: true });
    await bench.seeMessage('已清理：');
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('the views of the sidebar have Chinese names', async () => {
    await bench.runCommand('News Text: Focus on 杂质 View');
    await bench.seeInSidebar('大纲');
    await bench.seeInSidebar('图片占位');
    await bench.screenshot('chinese-sidebar');
  });
});

describe('Installed from its package, the walkthrough in Chinese', () => {
  describeWalkthrough({
    title: '清理新闻文本',
    steps: {
      sample: ['打开示例', '打开示例'],
      noise: ['查看杂质', '显示杂质'],
      preview: ['先预览再清理', '预览清理结果'],
      clean: ['清理文章', '清理文章'],
      convert: ['转换为 Markdown', '转换为 Markdown'],
      outline: ['查看大纲', '显示大纲'],
      cleanOnSave: ['按需在保存时清理', '选择'],
    },
    noiseLine: '文章图片',
    noiseRule: '图片占位',
    apply: '应用清理',
    cleaned: '已清理：',
    heading: '# 人民日报聚焦青岛',
    section: '促进真抓实干',
  });
});
