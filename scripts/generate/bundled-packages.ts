// The packages of which something is in the bundles, and the bundles themselves, as the build for production makes them.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';

export interface Bundle {
  readonly code: string;
  readonly metafile: Metafile;
}

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly licenceText: string;
  /** SHA-512 of the packed package, in base 64. */
  readonly checksum: string;
}

/** By name; nothing is written. */
export async function productionBundles(): Promise<Readonly<Record<string, Bundle>>> {
  // By address: the build knows its own place, which it would lose inside the bundle of this program.
  const { bundlesInMemory } = await import(pathToFileURL(resolve('scripts/build.mjs')).href);
  return bundlesInMemory();
}

/** By name, each once. */
export async function bundledPackages(): Promise<readonly BundledPackage[]> {
  const outputs = Object.values(await productionBundles()).flatMap(({ metafile }) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [...new Set(folders)].sort().map((folder) => packageIn(folder, locked[folder].integrity));
}

function packageIn(folder: string, integrity: string): BundledPackage {
  const { name, version, license: licence } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!licence || !file) throw new Error(`${name} is bundled, but comes without a licence`);
  const licenceText = readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
  return { name, version, licence, licenceText, checksum: integrity.replace(/^sha512-/, '') };
}
