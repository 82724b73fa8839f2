import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each window, with the sample articles in it. */
export async function makeWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), 'news-text-workspace-'));
  await cp('samples', folder, { recursive: true });
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify({ 'editor.minimap.enabled': false }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
