import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, promises as fs, mkdirSync, openSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf, sayIn } from '../../src/cli/say';
import { type Disk, writeAtomically } from '../../src/cli/write-file';
import { countFaults } from '../ledger';
import { ARTICLE, CLEAN } from './article';
import { CLI, useFolder } from './process';

describe('strange files', () => {
  const folder = useFolder();

  it('may be empty or blank', () => {
    folder.write('empty.txt', '');
    folder.write('blank.txt', '\n \n\n');
    for (const [file, text] of [
      ['empty.txt', ''],
      ['blank.txt', '\n \n\n'],
    ] as const)
      for (const words of [
        ['clean'],
        ['check'],
        ['outline'],
        ['outline', '--no-entities'],
        ['markdown'],
        ['clean', '--write'],
      ]) {
        const { status, stderr } = folder.run([...words, file]);
        assert.deepEqual([status, stderr], [0, ''], `${words.join(' ')} ${file}`);
        assert.equal(folder.read(file), text);
      }
  });

  it('may have one line of a megabyte', () => {
    const line = `${'会议指出，要把稳就业放在更加突出的位置，让群众得到实惠。'.repeat(13_000)}\n`;
    folder.write('long.txt', line);
    const { status, stdout } = folder.run(['clean', '--assume-article', 'long.txt']);
    assert.equal(status, 0);
    assert.ok(stdout.length > line.length * 0.9);
  });

  it('do not stop the others: of many files the good ones are cleaned', () => {
    for (let i = 0; i < 60; i++) folder.write(`in/${i}.txt`, i % 10 === 0 ? Buffer.from([0, 1, 2, 0xff, 0]) : ARTICLE);
    mkdirSync(join(folder.path, 'in', 'folder.txt'));
    symlinkSync('circle.txt', join(folder.path, 'circle.txt'));
    const { status, stderr } = folder.run(['clean', '--write', 'in', 'circle.txt']);
    assert.equal(status, 2);
    assert.equal(stderr.match(/: this is not a text but a binary file/g)?.length, 6);
    assert.match(stderr, /^circle\.txt: /m);
    for (let i = 0; i < 60; i++) if (i % 10 !== 0) assert.equal(folder.read(`in/${i}.txt`), CLEAN);
  });
});

const failing = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

/** A disk on which a new file takes half of what is written to it. */
function writing(code: string): Disk {
  const open: Disk['open'] = async (...words) => {
    const handle = await fs.open(...words);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (bytes) => {
      await write((bytes as Uint8Array).subarray(0, 100));
      throw failing(code);
    };
    return handle;
  };
  return { ...fs, open };
}

function flushing(code: string): Disk {
  const open: Disk['open'] = async (...words) =>
    Object.assign(await fs.open(...words), { sync: () => Promise.reject(failing(code)) });
  return { ...fs, open };
}

const FAULTS: readonly (readonly [what: string, code: keyof typeof REASONS, disk: (code: string) => Disk])[] = [
  ['the disk is full in the middle', 'ENOSPC', writing],
  ['the disk is full when it is flushed', 'ENOSPC', flushing],
  ['no file may be made in the folder', 'EACCES', (code) => ({ ...fs, open: () => Promise.reject(failing(code)) })],
  ['the file may not be written', 'EACCES', (code) => ({ ...fs, access: () => Promise.reject(failing(code)) })],
  ['the file may not be replaced', 'EPERM', (code) => ({ ...fs, rename: () => Promise.reject(failing(code)) })],
  ['the disk has become read-only', 'EROFS', (code) => ({ ...fs, open: () => Promise.reject(failing(code)) })],
];

const REASONS = {
  ENOSPC: /^the disk is full/,
  EACCES: /^access is denied/,
  EPERM: /^access is denied/,
  EROFS: /^the disk is read-only/,
};

describe('writing', () => {
  const folder = useFolder();

  it('refuses a file that somebody else has changed since it was read', async () => {
    folder.write('news.txt', 'their words\n');
    await assert.rejects(
      writeAtomically(join(folder.path, 'news.txt'), CLEAN, Buffer.from(ARTICLE)),
      /it has changed while it was read/,
    );
    assert.equal(folder.read('news.txt'), 'their words\n');
  });

  it('refuses a folder that becomes a link to elsewhere while it is written to', async () => {
    const place = (...names: string[]) => join(folder.path, ...names);
    const swap = () => {
      renameSync(place('out', 'in'), place('moved'));
      symlinkSync(place('away'), place('out', 'in'));
    };
    const swapping: readonly Disk[] = [
      { ...fs, access: async (...words) => fs.access(...words).finally(swap) },
      { ...fs, open: async (...words) => fs.open(...words).finally(swap) },
    ];
    for (const disk of swapping) {
      folder.write('away/precious.txt', '');
      folder.write('out/in/a.txt', 'an older result\n');
      const work = writeAtomically(place('out', 'in', 'a.txt'), CLEAN, undefined, disk, place('out'));
      await assert.rejects(work, /leads out of/);
      countFaults(1);
      assert.deepEqual(readdirSync(place('away')), ['precious.txt']);
      for (const name of ['out', 'away', 'moved']) rmSync(place(name), { recursive: true });
    }
  });

  it('leaves nothing behind when it fails', async () => {
    folder.write('folder/news.txt', ARTICLE);
    await assert.rejects(writeAtomically(join(folder.path, 'folder'), CLEAN));
    assert.deepEqual(readdirSync(folder.path), ['folder']);
  });

  for (const [what, code, diskWith] of FAULTS)
    it(`leaves the old file, nothing else, and says why, when ${what}`, async () => {
      folder.write('news.txt', ARTICLE);
      const disk = diskWith(code);
      const failure = await writeAtomically(join(folder.path, 'news.txt'), CLEAN, Buffer.from(ARTICLE), disk).then(
        () => assert.fail('it was written'),
        (error: Error) => error,
      );
      countFaults(1);
      assert.match(reasonOf(failure, sayIn({})), REASONS[code]);
      assert.equal(folder.read('news.txt'), ARTICLE);
      assert.deepEqual(readdirSync(folder.path), ['news.txt']);
    });

  it('says why it failed, also when the rest cannot be tidied up', async () => {
    folder.write('news.txt', ARTICLE);
    const disk = { ...writing('ENOSPC'), rm: () => Promise.reject(failing('EACCES')) };
    await assert.rejects(writeAtomically(join(folder.path, 'news.txt'), CLEAN, undefined, disk), { code: 'ENOSPC' });
    countFaults(2);
    assert.equal(folder.read('news.txt'), ARTICLE);
  });

  it('does not bring back a file that is gone since it was read', async () => {
    const gone = join(folder.path, 'news.txt');
    await assert.rejects(writeAtomically(gone, CLEAN, Buffer.from(ARTICLE)), /it is gone since it was read/);
    countFaults(1);
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('leaves the old file or the new one when the program is killed', async () => {
    const allowed = new Set([ARTICLE, CLEAN]);
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 40; i++) folder.write(`${i}.txt`, ARTICLE);
      const child = spawn(process.execPath, [CLI, 'clean', '--write', '.'], { cwd: folder.path });
      await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
      await wait(round * 3);
      child.kill('SIGKILL');
      countFaults(1);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (let i = 0; i < 40; i++) assert.ok(allowed.has(folder.read(`${i}.txt`)));
    }
  });

  for (const words of [
    ['clean', 'news.txt'],
    ['clean', '--jobs', '2', 'news.txt', 'other.txt'],
    ['--help'],
    ['--version'],
  ])
    it(`fails aloud when standard output takes no more: ${words.join(' ')}`, async () => {
      if (process.platform !== 'linux') return;
      for (const name of ['news.txt', 'other.txt']) folder.write(name, ARTICLE);
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [CLI, ...words], { cwd: folder.path, stdio: ['ignore', full, 'pipe'] });
      let said = '';
      child.stderr?.on('data', (chunk) => {
        said += chunk;
      });
      const [status] = await once(child, 'close');
      countFaults(1);
      closeSync(full);
      assert.equal(status, 2);
      assert.match(said, /^news-text: (?:the disk is full; .*|ENOSPC: .*)\n$/);
    });
});
