import { CancellationTokenSource, commands, type LanguageModelTextPart, lm } from 'vscode';
import type { ArticleCache } from '../../../src/editor/article-cache';
import { cleanTool } from '../../../src/editor/language-model-tools';
import type { Log } from '../../../src/editor/log';
import { equal, ok } from './assert';
import { closeAll, openSample, openSaved } from './workbench';

describe('language models', () => {
  afterEach(closeAll);

  const invoke = async (name: string, input: object): Promise<string> => {
    const { content } = await lm.invokeTool(`newsText_${name}`, { input, toolInvocationToken: undefined });
    return (content[0] as LanguageModelTextPart).value;
  };

  it('are offered three tools', () => {
    const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('newsText_'));
    equal(names.sort().join(), 'newsText_check,newsText_clean,newsText_outline');
  });

  it('get the outline of a file of the workspace', async () => {
    const { isArticle, metadata, sections } = JSON.parse(await invoke('outline', { file: 'qingdao.txt' }));
    equal(isArticle, true);
    ok(metadata.title.startsWith('人民日报聚焦青岛'));
    ok(sections.length > 0 && sections[0].firstLine > 1 && sections[0].lastLine >= sections[0].firstLine);
  });

  it('get the findings in the active document', async () => {
    await openSample();
    const { findings } = JSON.parse(await invoke('check', {}));
    const found = findings.find(({ rule }: { rule: string }) => rule === 'image-placeholder');
    equal(JSON.stringify([found.line, found.column, found.fix, found.text]), '[2,1,"apply","文章图片"]');
  });

  it('clean a document, which is not saved and can be undone', async () => {
    const document = await openSample();
    const before = document.getText();
    ok((await invoke('clean', {})).startsWith('Cleaned: '));
    ok(document.isDirty && !document.getText().includes('文章图片'));
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('clean only after the user has confirmed it, who is told which file', async () => {
    const { prepareInvocation } = cleanTool({} as ArticleCache, {} as Log);
    const { token } = new CancellationTokenSource();
    const prepared = await prepareInvocation?.({ input: { file: 'qingdao.txt' } }, token);
    const { title, message } = prepared?.confirmationMessages ?? {};
    equal(title, 'Clean Article');
    ok(String(message).includes('qingdao.txt'));
  });

  it('are told why a file is refused', async () => {
    await openSaved('data.json', '{}');
    const failure = await invoke('outline', { file: 'data.json' }).catch((error: Error) => error.message);
    ok(failure.includes('json'), failure);
  });
});
