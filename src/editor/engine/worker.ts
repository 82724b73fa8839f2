// The other thread: the engine behind a port. Bundled on its own, loaded by Node's and by the browser's workers.
import { createLocalEngine } from './local-engine';
import type { Answer, Call } from './port';

interface Side {
  postMessage(answer: Answer): void;
  on(event: 'message', listener: (call: Call) => void): void;
}

const engine = createLocalEngine();
const side = nodeSide() ?? browserSide();
side.on('message', async ({ id, method, words }) => {
  try {
    // The proxy's types have seen to it that the words fit the method.
    const answer = engine[method] as (...words: readonly unknown[]) => Promise<unknown>;
    side.postMessage({ id, value: await answer(...words) });
  } catch (error) {
    side.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

function nodeSide(): Side | undefined {
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads');
  return threads?.parentPort ?? undefined;
}

function browserSide(): Side {
  const self = globalThis as unknown as {
    postMessage(answer: Answer): void;
    addEventListener(type: 'message', listener: (event: { data: Call }) => void): void;
  };
  return {
    postMessage: (answer) => self.postMessage(answer),
    on: (event, listener) => self.addEventListener(event, ({ data }) => listener(data)),
  };
}
