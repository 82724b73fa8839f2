import { extensions } from 'vscode';
import { equal, ok } from './assert';

describe('the manifest', () => {
  const extension = extensions.getExtension('news-text.news-text-cleanup');

  it('is that of the extension under development', async () => {
    ok(extension);
    await extension.activate();
    equal(extension.isActive, true);
  });
});
