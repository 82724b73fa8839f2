// The desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { waitForResults } from './results.mjs';
import { makeWorkspace } from './workspace.mjs';

const VERSION = '1.139.1';

/** The executable and where it is from; `undefined`, with the reason printed, where the desktop can't be had. */
export async function findDesktop() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return { executable: named, from: 'VSCODE_EXECUTABLE' };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('no display for the desktop VS Code');
    return undefined;
  }
  try {
    return { executable: await downloadAndUnzipVSCode({ version: VERSION, timeout: 15_000 }), from: 'download' };
  } catch (error) {
    console.log(`the desktop VS Code can't be downloaded: ${error.message}`);
    return undefined;
  }
}

/** Runs the test module in one extension host of the desktop VS Code. */
export async function runInDesktop({ executable }, { extension, tests, kind }) {
  const workspace = await makeWorkspace();
  let running = true;
  try {
    const ended = runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--no-sandbox',
        ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    })
      .catch((error) => console.log(`  ${error.message}`))
      .finally(() => {
        running = false;
      });
    const results = await waitForResults(workspace.folder, { alive: () => running });
    await ended;
    // The window may have ended between two looks.
    return results ?? (await waitForResults(workspace.folder, { seconds: 1 }));
  } finally {
    await workspace.remove();
  }
}
