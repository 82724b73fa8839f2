import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { Log } from '../log';
import type { Engine } from './engine';
import { type Answer, type ModelWanted, openPort, type Port } from './port';

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

  const hear = (message: Answer | ModelWanted) => ('wanted' in message ? void giveModel(message) : settle(message));
  const giveModel = async ({ wanted }: ModelWanted) => {
    const asking = port;
    const file = Uri.joinPath(extensionUri, 'dist/models', wanted);
    const given = await workspace.fs.readFile(file).then(
      (bytes) => ({ given: wanted, bytes }),
      (error) => ({ given: wanted, error: String((error as Error).message) }),
    );
    (await asking)?.send(given);
  };
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
    port ??= openPort(Uri.joinPath(extensionUri, 'dist/worker.js'), { hear, ended });
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
    entities: (...words) => send('entities', words) as ReturnType<Engine['entities']>,
    markdown: (...words) => send('markdown', words) as ReturnType<Engine['markdown']>,
    plain: (...words) => send('plain', words) as ReturnType<Engine['plain']>,
    fingerprint: (...words) => send('fingerprint', words) as ReturnType<Engine['fingerprint']>,
    rules: () => send('rules', []) as ReturnType<Engine['rules']>,
    readNotes: (...words) => send('readNotes', words) as ReturnType<Engine['readNotes']>,
    noteKept: (...words) => send('noteKept', words) as ReturnType<Engine['noteKept']>,
    forgetEntities: (...words) => send('forgetEntities', words) as ReturnType<Engine['forgetEntities']>,
    noteEntity: (...words) => send('noteEntity', words) as ReturnType<Engine['noteEntity']>,
    dispose() {
      const last = port;
      port = undefined;
      void last?.then((open) => open.close());
      ended('News Text was stopped');
    },
  };
}
