// `npm run package [-- FILE]`: builds for production and makes the VSIX, NAME-VERSION.vsix in this folder where no file is named.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpFromNpm } from '../test/editor/host/from-npm.mjs';

/** Not a dependency: it would bring three hundred packages, and a signer with a licence of its own, into every `npm ci`. */
const VSCE = '3.9.2';

/** Makes the VSIX of the extension in `folder` and returns its path; rejects with what vsce said where it fails. */
export async function packageExtension(file = defaultName(), folder = '.') {
  const packages = await setUpFromNpm(`vsce-${VSCE}`, { '@vscode/vsce': VSCE });
  const words = [
    'package',
    // Everything is bundled.
    '--no-dependencies',
    // Until there is a repository with an address, links stay as they are written.
    ...['--no-rewrite-relative-links', '--allow-missing-repository'],
    ...['--out', resolve(file)],
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packages, '@vscode/vsce/vsce'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`vsce could not package:\n${stdout}${stderr}`);
  return file;
}

function defaultName() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${name}-${version}.vsix`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await packageExtension(process.argv[2]));
