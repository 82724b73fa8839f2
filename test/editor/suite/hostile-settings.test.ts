// What people may have set, of any form: the workspace file, settings of wrong types, patterns that are a trap.
import { extensions, FileSystemError, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import { type Disk, NOTES_FILE, notesFileIn } from '../../../src/editor/notes-file';
import { countFaults, countTried } from '../../ledger';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE } from './texts';
import { closeAll, folder, longestBlock, openSaved, openUntitled, run, until, withSetting } from './workbench';

const encode = (text: string) => new TextEncoder().encode(text);
const textOf = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
const engine = createLocalEngine();

const notesFile = () => Uri.joinPath(folder(), NOTES_FILE);

/**
 * What Show Effective Settings says, once it says `words`. Of a new workspace file VS Code tells a moment later, and not
 * at all where another one went in that moment: it is written again.
 */
async function settingsPage(document: TextDocument, words: RegExp): Promise<string> {
  for (const end = Date.now() + 40_000; ; await new Promise((done) => setTimeout(done, 1000))) {
    await window.showTextDocument(document, { preview: false });
    const { message } = await run('showEffectiveSettings');
    if (Date.now() > end) match(message, words);
    if (words.test(message)) return message;
    const bytes = await workspace.fs.readFile(notesFile());
    await workspace.fs.writeFile(notesFile(), bytes);
  }
}

describe('The workspace file', () => {
  const here = () => workspace.workspaceFolders?.[0] as NonNullable<typeof workspace.workspaceFolders>[0];
  const entry = (n: number) => ({ file: `${n}.txt`, rule: 'ad-marker', text: '广告', fingerprint: `${n}-2-3-4` });
  const keep = (n: number) => (text: string | undefined) => engine.noteKept(text, entry(n));
  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => '',
      (error: Error) => error.message,
    );
  afterEach(async () => {
    await workspace.fs.delete(notesFile()).then(undefined, () => {});
    await closeAll();
  });

  it('loses nothing of what is noted at the same time', async () => {
    const file = notesFileIn(here());
    await Promise.all(Array.from({ length: 12 }, (_, n) => file.change(keep(n))));
    const text = await textOf(notesFile());
    for (let n = 0; n < 12; n++) ok(text.includes(`"${n}.txt"`), `${n} is lost`);
  });

  for (const [what, content] of [
    ['is no JSON', '{ "version": 1, "keep": ['],
    ['is empty but for brackets, too many of them', '['.repeat(50_000)],
    ['has lists that are none', '{"version":1,"keep":{"__proto__":[]},"noise":"x"}'],
    ['has entries of wrong types', '{"version":1,"keep":[null,7],"noise":[{"pattern":7}]}'],
    ['is of another version', '{"version":99}'],
    ['is a list', '[]'],
    ['is not UTF-8', new Uint8Array([0x7b, 0x22, 0xb9, 0xe3, 0xb8, 0xe6, 0x22, 0x7d])],
  ] as const)
    it(`that ${what} is ignored, which is told, and never overwritten`, async () => {
      const bytes = typeof content === 'string' ? encode(content) : content;
      await workspace.fs.writeFile(notesFile(), bytes);
      const document = await openSaved('beside-broken-file.txt', ARTICLE);
      await until('diagnostics', () => languages.getDiagnostics(document.uri).length > 0);
      equal((await run('cleanArticle')).kind, 'done');
      ok((await failureOf(notesFileIn(here()).change(keep(1)))).includes(NOTES_FILE));
      await settingsPage(document, /\.news-text\.json: .+; it is ignored until it is repaired\n/);
      countFaults(1);
      deepEqual([...(await workspace.fs.readFile(notesFile()))], [...bytes]);
    });

  const denied = () => Promise.reject(FileSystemError.NoPermissions('EACCES'));
  const full = async (file: Uri, bytes: Uint8Array) => {
    await workspace.fs.writeFile(file, bytes.subarray(0, 20));
    throw new Error('ENOSPC: no space left on device');
  };
  const real: Disk = {
    readFile: (file) => workspace.fs.readFile(file),
    writeFile: (file, bytes) => workspace.fs.writeFile(file, bytes),
    rename: (from, to, how) => workspace.fs.rename(from, to, how),
    delete: (file) => workspace.fs.delete(file),
  };
  for (const [what, disk, says] of [
    ['cannot be read', { ...real, readFile: denied }, /EACCES/],
    ['finds the disk full in the middle', { ...real, writeFile: full }, /ENOSPC/],
    ['cannot be replaced', { ...real, rename: denied }, /EACCES/],
  ] as const)
    it(`that ${what} is as it was, with nothing beside it, and the reason is told`, async () => {
      await notesFileIn(here()).change(keep(1));
      const before = await textOf(notesFile());
      match(await failureOf(notesFileIn(here(), disk).change(keep(2))), says);
      countFaults(1);
      equal(await textOf(notesFile()), before);
      ok(!(await workspace.fs.readDirectory(folder())).some(([name]) => name === `${NOTES_FILE}.draft`));
    });
});

describe('Settings of wrong types', () => {
  afterEach(closeAll);

  const { contributes } = extensions.getExtension('news-text.news-text-cleanup')?.packageJSON ?? {};
  const KEYS = Object.keys(contributes.configuration.properties);
  for (const value of [7, -1, 'x', '', true, [], [7, null, { a: 1 }, [[]]], {}, { a: { b: 1 } }, null])
    it(`count as not set: ${JSON.stringify(value)} everywhere`, async () => {
      const configuration = workspace.getConfiguration();
      for (const key of KEYS) await configuration.update(key, value);
      countTried(KEYS.length);
      try {
        const document = await openUntitled(ARTICLE);
        const { kind, message } = await run('cleanArticle');
        // Seven is a size, if a small one.
        ok(kind === 'done' || (kind === 'too-large' && value === 7), `${kind}: ${message}`);
        ok([ARTICLE, CLEAN_ARTICLE].includes(document.getText()), 'neither the text as it was nor cleaned');
        match((await run('showEffectiveSettings')).message, /newsText\.preset/);
      } finally {
        for (const key of KEYS) await configuration.update(key, undefined);
      }
    }).timeout(120_000);
});

describe('Hostile patterns', () => {
  afterEach(async () => {
    await workspace.fs.delete(notesFile()).then(undefined, () => {});
    await closeAll();
  });

  /** Each takes for ever in an engine that tries every way, or looks from each letter to the end of the line. */
  const SLOW = ['^(a+)+$', '(a|aa)+$', '(.*)*!b', 'a.*b|a', '(?:a{1,50}){1,20}b|a'];
  /** Too large, or not RE2. */
  const REFUSED = ['(?:(?:x{1,1000}){1,1000}){1,1000}', '(a)\\1', '('];
  const LINE = `${'a'.repeat(20_000)}!`;
  const PATTERNS = [...SLOW, ...REFUSED].map((pattern) => ({ pattern }));
  const TEXT = `${ARTICLE}${LINE}\n`;

  const places: Readonly<Record<string, (work: () => Promise<void>) => Promise<void>>> = {
    settings: (work) => withSetting('noise', PATTERNS, () => withSetting('never', PATTERNS, work)),
    'the workspace file': async (work) => {
      await workspace.fs.writeFile(
        notesFile(),
        encode(JSON.stringify({ version: 1, noise: PATTERNS, never: PATTERNS })),
      );
      await work();
    },
  };
  for (const [place, within] of Object.entries(places))
    it(`in ${place} hold nothing up: the host goes on, what is refused is told, and the text stays`, () =>
      within(async () => {
        const document = await openSaved('hostile-patterns.txt', TEXT);
        const page = await settingsPage(document, /This pattern cannot be read/);
        const told = [...page.matchAll(/This pattern cannot be read and is ignored: (.+)/g)].map(
          ([, pattern]) => pattern,
        );
        deepEqual(told, [...REFUSED, ...REFUSED]);
        await window.showTextDocument(document, { preview: false });
        const from = performance.now();
        const blocked = await longestBlock(async () => equal((await run('cleanArticle')).kind, 'done'));
        const took = performance.now() - from;
        countFaults(PATTERNS.length);
        equal(document.getText(), `${CLEAN_ARTICLE}${LINE}\n`);
        ok(took < 30_000, `${took} ms`);
        ok(blocked < 500, `the host was blocked for ${blocked} ms`);
        equal(await textOf(document.uri), TEXT);
      })).timeout(120_000);
});
