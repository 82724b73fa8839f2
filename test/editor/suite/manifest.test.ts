import { commands, extensions, languages, Uri, workspace } from 'vscode';
import { deepEqual, equal, match, ok } from './assert';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('the manifest', () => {
  const extension = extensions.getExtension<unknown>('news-text.news-text-cleanup');
  ok(extension);
  const manifest = extension.packageJSON as Manifest;

  const readJson = async (path: string): Promise<Record<string, unknown>> => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, path));
    return JSON.parse(new TextDecoder().decode(bytes));
  };

  it('is that of the extension under development', async () => {
    await extension.activate();
    equal(extension.isActive, true);
  });

  it('names exactly the commands that the extension registers', async () => {
    const registered = (await commands.getCommands(true)).filter((id) => id.startsWith('newsText.'));
    const declared = manifest.contributes.commands.map(({ command }) => command);
    deepEqual(registered.sort(), [...declared].sort());
  });

  it('puts every command under one category, with a title for people', () => {
    for (const { title, category } of manifest.contributes.commands) {
      equal(category, 'News Text');
      ok(!title.includes('%'), `${title} has no translation`);
    }
  });

  it('puts only its own commands into menus', () => {
    const declared = manifest.contributes.commands.map(({ command }) => command);
    for (const { command } of Object.values(manifest.contributes.menus).flat()) {
      ok(declared.includes(command), `${command} is in a menu and not declared`);
    }
  });

  it('has the same texts in English and Chinese, and no other than it uses', async () => {
    const source = JSON.stringify(await readJson('package.json'));
    const used = [...source.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]);
    const wanted = [...new Set(used)].sort();
    deepEqual(Object.keys(await readJson('package.nls.json')).sort(), wanted);
    deepEqual(Object.keys(await readJson('package.nls.zh-cn.json')).sort(), wanted);
  });

  it('brings the News Text language for .news and .news.txt', async () => {
    ok((await languages.getLanguages()).includes('news-text'));
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    for (const name of ['one.news', 'two.news.txt']) {
      const uri = Uri.joinPath(folder, name);
      await workspace.fs.writeFile(uri, new TextEncoder().encode('标题\n'));
      equal((await workspace.openTextDocument(uri)).languageId, 'news-text');
      await workspace.fs.delete(uri);
    }
  });

  it('says in every view why it is empty, and names a command that helps', () => {
    const { views, viewsWelcome } = manifest.contributes;
    const states = ['no-editor', 'language', 'excluded', 'too-large', 'empty', 'not-article', 'article'];
    for (const { id } of views.newsText ?? []) {
      const texts = viewsWelcome.filter(({ view }) => view === id);
      for (const state of states)
        ok(
          texts.some(
            ({ when }) => when.includes(`== ${state}`) || (state !== 'article' && when.includes('!= article')),
          ),
          `${id} says nothing in the state ${state}`,
        );
      for (const { contents } of texts) match(contents, /\]\(command:[\w.]+/);
    }
  });

  it('gives every setting its default', () => {
    const settings = workspace.getConfiguration();
    for (const key of Object.keys(manifest.contributes.configuration.properties)) {
      ok(settings.inspect(key)?.defaultValue !== undefined, `${key} has no default`);
    }
  });
});
