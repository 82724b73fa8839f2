// What is told of the packages in the bundles: their licences for people, a bill of materials (CycloneDX) for programs.

import { readFileSync } from 'node:fs';
import { type BundledPackage, bundledPackages } from './bundled-packages';

export const NOTICES = 'THIRD-PARTY-NOTICES.md';
export const BILL = 'sbom.cdx.json';

/** Text by path, from the folder of the project. */
export async function bundledFiles(): Promise<ReadonlyMap<string, string>> {
  const packages = await bundledPackages();
  return new Map([
    [NOTICES, notices(packages)],
    [BILL, `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`],
  ]);
}

function notices(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    ({ name, version, licence, licenceText }) =>
      `## ${name} ${version}\n\n${licence}\n\n\`\`\`text\n${licenceText}\n\`\`\`\n`,
  );
  return [
    '# Third-party notices\n',
    'The extension, the command line and the library hold code of these packages. The data of the entity engine have their\n' +
      'sources and licences beside them, in `dist/models/README.md`. Made by `npm run generate`.\n',
    ...sections,
  ].join('\n');
}

/** Without a date and a serial number: the same bundles have the same bill. */
function billOfMaterials(packages: readonly BundledPackage[]): object {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const main = { 'bom-ref': referenceTo(name, version), name, version, licenses: [{ license: { id: license } }] };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', ...main } },
    components: packages.map((item) => ({
      type: 'library',
      'bom-ref': referenceTo(item.name, item.version),
      name: item.name,
      version: item.version,
      hashes: [{ alg: 'SHA-512', content: Buffer.from(item.checksum, 'base64').toString('hex') }],
      licenses: [{ license: { id: item.licence } }],
      purl: referenceTo(item.name, item.version),
    })),
    dependencies: [{ ref: main['bom-ref'], dependsOn: packages.map((item) => referenceTo(item.name, item.version)) }],
  };
}

/** A package URL, which has `@` of a scope escaped. */
function referenceTo(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
