// What people install: the VSIX has all that it needs, and nothing else.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json';
import { listZip } from './zip';

const VSIX = 'out/package/extension.vsix';

/** As vsce names them: README, CHANGELOG and LICENSE by names of its own. */
const expected = () => [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  ...[
    ...['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'sbom.cdx.json'],
    ...['dist/extension.js', 'dist/web/extension.js', 'dist/worker.js'],
    ...['docs/rules.md', 'docs/rules.zh-cn.md'],
    ...['media/icon.png', 'media/news-text.svg'],
    ...[
      'package.nls*.json',
      'dist/models/*',
      'l10n/*',
      'schemas/*',
      'syntaxes/*',
      'samples/*',
      'media/walkthrough/*',
    ].flatMap((pattern) => globSync(pattern)),
  ].map((path) => `extension/${path}`),
];

describe('The packaged extension', () => {
  let files: Map<string, number>;
  before(function () {
    this.timeout(300_000);
    mkdirSync('out/package', { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', VSIX], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    files = listZip(VSIX);
  });

  it('is no larger than 6.5 MB', () => {
    assert.ok(statSync(VSIX).size <= 6_500_000, String(statSync(VSIX).size));
  });

  it('holds these files and no others', () => {
    assert.deepEqual([...files.keys()].sort(), expected().sort());
  });

  it('holds every file that the manifest names for VS Code', () => {
    const { exports: _, bin: __, ...read } = manifest;
    const named = JSON.stringify(read).match(/"(?:\.\/)?(?:dist|media|l10n|schemas|syntaxes)\/[\w./-]+\.\w+"/g) ?? [];
    const needed = named.map((path) => path.slice(1, -1).replace(/^\.\//, ''));
    assert.ok(needed.length > 5);
    assert.deepEqual(
      needed.filter((path) => !files.has(`extension/${path}`)),
      [],
    );
  });

  it('is built for production: small, and without source maps', () => {
    assert.doesNotMatch(readFileSync('dist/extension.js', 'utf8'), /sourceMappingURL/);
    const size = files.get('extension/dist/extension.js') ?? 0;
    assert.ok(size > 10_000 && size < 100_000, String(size));
  });

  it('shows what the registries ask for', () => {
    const { icon, galleryBanner, categories, keywords, license } = manifest;
    const png = readFileSync(icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128, 'the icon is too small');
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.ok(categories.length > 0 && keywords.length > 0 && keywords.length <= 30);
    assert.equal(license, 'MIT');
    assert.ok(existsSync('LICENSE'));
  });
});
