import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each window, with the sample articles in it; with `folders`, a workspace of some such folders. */
export async function makeWorkspace(settings = {}, folders = undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'news-text-workspace-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const all = { 'editor.minimap.enabled': false, ...settings };
  if (!folders) {
    await fill(folder, all);
    return { folder, remove };
  }
  for (const [name, own] of Object.entries(folders)) await fill(join(folder, name), own);
  const file = join(folder, 'articles.code-workspace');
  const content = { folders: Object.keys(folders).map((path) => ({ path })), settings: all };
  await writeFile(file, JSON.stringify(content, null, 2));
  return { folder, file, remove };
}

async function fill(folder, settings) {
  await cp('samples', folder, { recursive: true });
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
}
