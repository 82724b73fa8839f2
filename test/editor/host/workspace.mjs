import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each window, with the sample articles in it. */
export async function makeWorkspace(settings = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'news-text-workspace-'));
  await cp('samples', folder, { recursive: true });
  await mkdir(join(folder, '.vscode'));
  const all = { 'editor.minimap.enabled': false, ...settings };
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(all, null, 2));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
