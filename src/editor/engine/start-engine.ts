import { type Disposable, type ExtensionContext, Uri } from 'vscode';
import type { Log } from '../log';
import type { Engine } from './engine';
import { type Answer, openPort, type Port } from './port';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The engine in a thread of its own, so that parsing never holds up the extension host. Nothing is loaded before the
 * first call, and the host's own bundle stays small.
 */
export function startEngine({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, log: Log): Engine & Disposable {
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  let port: Promise<Port> | undefined;

  const settle = ({ id, value, error }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  };
  /** The thread is gone: what waits for it fails, and the next call starts another. */
  const ended = (reason: string) => {
    if (port) log.warn(`The parser's thread is gone: ${reason}`);
    port = undefined;
    for (const [id, call] of waiting) {
      waiting.delete(id);
      call.reject(new Error(reason));
    }
  };
  const send = async (method: keyof Engine, words: readonly unknown[]): Promise<unknown> => {
    port ??= openPort(Uri.joinPath(extensionUri, 'dist/worker.js'), { answer: settle, ended });
    const through = await port.catch((error) => {
      // Another try may do: the next call makes it.
      port = undefined;
      throw error;
    });
    const id = ids++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      through.send({ id, method, words });
    });
  };
  return {
    read: (...words) => send('read', words) as ReturnType<Engine['read']>,
    clean: (...words) => send('clean', words) as ReturnType<Engine['clean']>,
    markdown: (...words) => send('markdown', words) as ReturnType<Engine['markdown']>,
    fingerprint: (...words) => send('fingerprint', words) as ReturnType<Engine['fingerprint']>,
    rules: () => send('rules', []) as ReturnType<Engine['rules']>,
    readNotes: (...words) => send('readNotes', words) as ReturnType<Engine['readNotes']>,
    noteKept: (...words) => send('noteKept', words) as ReturnType<Engine['noteKept']>,
    dispose() {
      const last = port;
      port = undefined;
      void last?.then((open) => open.close());
      ended('News Text was stopped');
    },
  };
}
