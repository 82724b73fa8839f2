// A Chromium for the web workbench: the one from npm on Linux x64, else an installed Chrome or Edge.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters in shades of grey: pictures of the window are half as large.
  '--disable-lcd-text',
  // A window that no one looks at is slowed down else.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/** Starts a headless browser; `packages` is the host's node_modules. */
export async function launchBrowser(packages) {
  const bin = join(packages, '@sparticuz/chromium/bin');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(bin)) {
    const executablePath = await unpack(bin);
    return chromium.launch({ executablePath, args: FLAGS, env: environment(executablePath) });
  }
  const failures = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: FLAGS });
    } catch (error) {
      failures.push(`${channel}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(`no browser for the window: ${failures.join('; ')}`);
}

/** Unpacks beside the package instead of the shared temp folder, where a half-written one would be taken for whole. */
async function unpack(bin) {
  const home = join(bin, '../unpacked');
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(home, { recursive: true });
  for (const archive of ['al2023', 'fonts']) {
    const input = brotliDecompressSync(await readFile(join(bin, `${archive}.tar.br`)));
    const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', home], { input });
    if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${stderr}`);
  }
  const draft = `${executable}.${process.pid}`;
  await writeFile(draft, brotliDecompressSync(await readFile(join(bin, 'chromium.br'))));
  await chmod(draft, 0o755);
  await rename(draft, executable);
  return executable;
}

/** The system's libraries and fonts where it has them, else those that come with the package. */
function environment(executable) {
  const home = join(executable, '..');
  const env = { ...process.env };
  const starts = spawnSync(executable, ['--version'], { env, stdio: 'ignore' }).status === 0;
  if (!starts) env.LD_LIBRARY_PATH = [join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(home, 'fonts');
  return env;
}
