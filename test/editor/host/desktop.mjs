// The desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one, of VSCODE_VERSION if that is set.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { waitForResults } from './results.mjs';
import { makeWorkspace } from './workspace.mjs';

const VERSION = '1.139.1';

/**
 * The executable and where it is from; `undefined`, with the reason printed, where the desktop can't be had. Who asks for a
 * version gets that one or an error.
 */
export async function findDesktop({ VSCODE_EXECUTABLE, VSCODE_VERSION, DISPLAY, WAYLAND_DISPLAY } = process.env) {
  if (VSCODE_EXECUTABLE) return { executable: VSCODE_EXECUTABLE, from: 'VSCODE_EXECUTABLE' };
  try {
    if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) throw new Error('there is no display');
    const version = VSCODE_VERSION || VERSION;
    return { executable: await downloadAndUnzipVSCode({ version, timeout: 15_000 }), from: `download, ${version}` };
  } catch (error) {
    if (VSCODE_VERSION) throw error;
    console.log(`no desktop VS Code: ${error.message}`);
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
