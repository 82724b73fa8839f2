// The other thread: the engine behind a port. Bundled on its own, loaded by Node's and by the browser's workers.
import { createLocalEngine } from './local-engine';
import type { Answer, Call, ModelGiven, ModelWanted } from './port';
import { createTextReceiver } from './sent-text';

interface Side {
  postMessage(message: Answer | ModelWanted): void;
  on(event: 'message', listener: (message: Call | ModelGiven) => void): void;
}

interface Wanting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

const side = nodeSide() ?? browserSide();
const wanting = new Map<string, Wanting>();
const unpack = createTextReceiver();
const engine = createLocalEngine({
  readModel: (wanted) =>
    new Promise((resolve, reject) => {
      wanting.set(wanted, { resolve, reject });
      side.postMessage({ wanted });
    }),
  rest: () => new Promise((resolve) => setTimeout(resolve)),
});
side.on('message', (message) => ('given' in message ? take(message) : void answer(message)));

async function answer({ id, method, text, words }: Call): Promise<void> {
  try {
    const all = text ? [unpack(text), ...words] : words;
    // The proxy's types have seen to it that the words fit the method.
    const ask = engine[method] as (...words: readonly unknown[]) => Promise<unknown>;
    side.postMessage({ id, value: await ask(...all) });
  } catch (error) {
    side.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function take({ given, bytes, error }: ModelGiven): void {
  const waiting = wanting.get(given);
  wanting.delete(given);
  if (bytes) waiting?.resolve(bytes);
  else waiting?.reject(new Error(error));
}

function nodeSide(): Side | undefined {
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
  return threads?.parentPort ?? undefined;
}

function browserSide(): Side {
  const self = globalThis as unknown as {
    postMessage(message: Answer | ModelWanted): void;
    addEventListener(type: 'message', listener: (event: { data: Call | ModelGiven }) => void): void;
  };
  return {
    postMessage: (message) => self.postMessage(message),
    on: (event, listener) => self.addEventListener(event, ({ data }) => listener(data)),
  };
}
