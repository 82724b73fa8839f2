// The way to the other thread and back.
import { type Uri, workspace } from 'vscode';
import type { Engine } from './engine';
import type { SentText } from './sent-text';

export interface Call {
  readonly id: number;
  readonly method: keyof Engine;
  /** The first word, where it is a text. */
  readonly text?: SentText;
  /** The other words. */
  readonly words: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** The thread needs the bytes of a model: it opens no file itself, as in the browser it could not. */
export interface ModelWanted {
  readonly wanted: string;
}

export interface ModelGiven {
  readonly given: string;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

export interface Port {
  send(message: Call | ModelGiven): void;
  close(): void;
}

export interface Listener {
  hear(message: Answer | ModelWanted): void;
  /** The thread has ended or could not be started. */
  ended(reason: string): void;
}

/** Starts the thread that runs `script`. Rejects where this host has no threads. */
export async function openPort(script: Uri, listener: Listener): Promise<Port> {
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
  return threads ? openNodePort(new threads.Worker(script.fsPath), listener) : openBrowserPort(script, listener);
}

function openNodePort(worker: import('worker_threads').Worker, { hear, ended }: Listener): Port {
  worker.on('message', hear);
  worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => ended(`the thread ended with ${code}`));
  // An idle thread must not keep the process alive.
  worker.unref();
  return { send: (message) => worker.postMessage(message), close: () => void worker.terminate() };
}

interface BrowserWorker {
  onmessage: (event: { data: Answer | ModelWanted }) => void;
  onerror: (event: { message?: string }) => void;
  postMessage(message: Call | ModelGiven): void;
  terminate(): void;
}

async function openBrowserPort(script: Uri, { hear, ended }: Listener): Promise<Port> {
  const { Worker } = globalThis as unknown as { Worker?: new (url: string) => BrowserWorker };
  if (!Worker) throw new Error('no Worker in this host');
  // The script is of another origin than the host's own: a copy of it is not.
  const source = await workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = ({ message }) => ended(message ?? 'the thread could not be started');
  return {
    send: (message) => worker.postMessage(message),
    close() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
