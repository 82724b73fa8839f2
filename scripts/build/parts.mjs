// A bundle for `require` may lie in several files: one with what is always needed, and parts that are read on first use.
// To read and evaluate all of the core would take each start of the command line twice as long.

/** By name: the module that a part begins with, and the functions that others ask it for. */
export const PARTS = {
  // Of the core:
  'read-html': { entry: './src/core/readers/html.ts', functions: ['readHtml'] },
  'read-markdown': { entry: './src/core/readers/markdown.ts', functions: ['readMarkdown'] },
  'page-weights': { entry: './src/core/label/shipped-page.ts', functions: ['pageWeights'] },
  'write-markdown': { entry: './src/core/markdown.ts', functions: ['toMarkdown'] },
  entities: { entry: './src/core/entities/entities.ts', functions: ['entitiesOf', 'entitySteps', 'modelLanguageOf'] },
  yaml: { entry: 'yaml', functions: ['parse', 'stringify'] },
  // Asked for by `import()`, as a whole; the last two by the command line.
  re2js: { entry: 're2js' },
  // It asks where it lies, which a bundle of CommonJS knows by another name.
  tinyglobby: { entry: 'tinyglobby', platform: 'node', define: { 'import.meta.url': '__filename' } },
  diff: { entry: 'diff' },
};

/** The ends of what is imported, to look at no more than that. */
const NAMES = /(?:^|\/)(?:html|markdown|shipped-page|entities|yaml|re2js|tinyglobby|diff)$/;

/** Leaves the parts out of a bundle; it finds them in `folder`, seen from where it lies. */
export const partsIn = (folder) => ({
  name: 'parts',
  setup({ onStart, onResolve, onLoad, resolve }) {
    const partOf = new Map();
    onStart(async () => {
      const asked = { kind: 'import-statement', resolveDir: process.cwd(), pluginData: 'asked' };
      for (const [name, { entry }] of Object.entries(PARTS)) partOf.set((await resolve(entry, asked)).path, name);
    });
    onResolve({ filter: NAMES }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === 'asked' || kind === 'entry-point') return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
      const name = partOf.get(found.path);
      if (name === undefined) return undefined;
      return kind === 'dynamic-import'
        ? { path: `${folder}/${name}.cjs`, external: true }
        : { path: name, namespace: 'part' };
    });
    onResolve({ filter: /\.cjs$/, namespace: 'part' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({ contents: standIn(path, `${folder}/${path}.cjs`) }));
  },
});

function standIn(name, file) {
  const functions = PARTS[name].functions.map((one) => `export const ${one} = (...asked) => part().${one}(...asked);`);
  return [`let loaded;`, `const part = () => (loaded ??= require('${file}'));`, ...functions].join('\n');
}
