import { CancellationError, type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import type { Log } from '../log';
import type { Engine } from './engine';
import { type Answer, type ModelWanted, openPort, type Port } from './port';
import { createTextSender } from './sent-text';

interface Waiting {
  readonly method: keyof Engine;
  readonly words: readonly unknown[];
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A thread that runs, and how texts are packed for it. */
interface Side extends Port {
  readonly pack: ReturnType<typeof createTextSender>;
}

export interface StartedEngine extends Engine, Disposable {
  /** Stops all work on the text: who waits for it gets a `CancellationError`, all others their answers. */
  interrupt(text: string): void;
}

/**
 * The engine in a thread of its own, so that parsing never holds up the extension host. Nothing is loaded before the
 * first call, and the host's own bundle stays small.
 */
export function startEngine({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, log: Log): StartedEngine {
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  let port: Promise<Side> | undefined;

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
  const open = (): Promise<Side> => {
    const script = Uri.joinPath(extensionUri, 'dist/worker.js');
    // One that was interrupted ends when another runs already.
    const opened: Promise<Side> = openPort(script, { hear, ended: (reason) => opened === port && ended(reason) }).then(
      (through) => ({ ...through, pack: createTextSender() }),
    );
    return opened;
  };
  const send = (method: keyof Engine, words: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ids++;
      waiting.set(id, { method, words, resolve, reject });
      deliver(id);
    });
  const deliver = (id: number) => {
    port ??= open();
    const opened = port;
    opened.then(
      (through) => {
        const call = waiting.get(id);
        // Interrupted while it opened: another thread has been asked.
        if (!call || opened !== port) return;
        const { method, words } = call;
        const [text, ...others] = words;
        if (typeof text === 'string') through.send({ id, method, text: through.pack(text), words: others });
        else through.send({ id, method, words });
      },
      (error) => {
        if (opened !== port && port) return;
        // Another try may do: the next call makes it.
        port = undefined;
        waiting.get(id)?.reject(error);
        waiting.delete(id);
      },
    );
  };
  const close = () => {
    const last = port;
    port = undefined;
    void last?.then((through) => through.close());
  };
  return {
    read: (...words) => send('read', words) as ReturnType<Engine['read']>,
    clean: (...words) => send('clean', words) as ReturnType<Engine['clean']>,
    entities: (...words) => send('entities', words) as ReturnType<Engine['entities']>,
    markdown: (...words) => send('markdown', words) as ReturnType<Engine['markdown']>,
    plain: (...words) => send('plain', words) as ReturnType<Engine['plain']>,
    fingerprint: (...words) => send('fingerprint', words) as ReturnType<Engine['fingerprint']>,
    rules: () => send('rules', []) as ReturnType<Engine['rules']>,
    ignoredPhrases: (...words) => send('ignoredPhrases', words) as ReturnType<Engine['ignoredPhrases']>,
    readNotes: (...words) => send('readNotes', words) as ReturnType<Engine['readNotes']>,
    noteKept: (...words) => send('noteKept', words) as ReturnType<Engine['noteKept']>,
    forgetEntities: (...words) => send('forgetEntities', words) as ReturnType<Engine['forgetEntities']>,
    noteEntity: (...words) => send('noteEntity', words) as ReturnType<Engine['noteEntity']>,
    interrupt(text) {
      close();
      for (const [id, { words, reject }] of waiting) {
        if (words[0] !== text) deliver(id);
        else if (waiting.delete(id)) reject(new CancellationError());
      }
    },
    dispose() {
      close();
      ended('News Text was stopped');
    },
  };
}
