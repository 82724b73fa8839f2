import { type Disposable, type ExtensionContext, Uri } from 'vscode';
import type { Log } from '../log';
import type { Engine } from './engine';
import { type Answer, openPort, type Port } from './port';

/** How long a thread may take for its first answer, in milliseconds, before the work is done in this one. */
const START_TIME = 15_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The engine in a thread of its own, so that parsing never holds up the extension host. Nothing is loaded before the
 * first call. Where there are no threads, the calls are answered here.
 */
export function startEngine({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, log: Log): Engine & Disposable {
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  let port: Promise<Port> | undefined;
  let alone: Promise<Engine> | undefined;

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
    const through = await port;
    const id = ids++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      through.send({ id, method, words });
    });
  };
  /** Whether a thread answers at all: found out once, by a call that needs nothing. */
  let threaded: Promise<boolean> | undefined;
  const probe = () =>
    within(START_TIME, send('rules', [])).then(
      () => true,
      (error) => {
        log.warn(`The parser runs in the extension host: ${error instanceof Error ? error.message : error}`);
        return false;
      },
    );
  const call = async (method: keyof Engine, words: readonly unknown[]): Promise<unknown> => {
    threaded ??= probe();
    if (await threaded) return send(method, words);
    alone ??= import('./local-engine').then(({ createLocalEngine }) => createLocalEngine());
    const engine = await alone;
    return (engine[method] as (...words: readonly unknown[]) => Promise<unknown>)(...words);
  };
  return {
    read: (...words) => call('read', words) as ReturnType<Engine['read']>,
    clean: (...words) => call('clean', words) as ReturnType<Engine['clean']>,
    markdown: (...words) => call('markdown', words) as ReturnType<Engine['markdown']>,
    fingerprint: (...words) => call('fingerprint', words) as ReturnType<Engine['fingerprint']>,
    rules: () => call('rules', []) as ReturnType<Engine['rules']>,
    dispose() {
      const last = port;
      port = undefined;
      void last?.then((open) => open.close());
      ended('News Text was stopped');
    },
  };
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
