// Tools for the same work, to compare with. They are none of the project's packages: who wants to compare installs them
// (npm install --no-save @mozilla/readability linkedom defuddle turndown), and they are loaded by name.

interface Loaded {
  // biome-ignore lint/suspicious/noExplicitAny: other people's programs, used in one line each
  readonly [name: string]: any;
}

const load = (name: string): Promise<Loaded> => import(name);

type Read = (html: string) => Promise<unknown>;

/** Some crash on a page now and then: what they did until then counts. */
const unlessItCrashes =
  (read: Read): Read =>
  (html) =>
    read(html).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_MODULE_NOT_FOUND') throw error;
    });

/** By name: from the source of a page to its article or its Markdown. */
const READERS: Readonly<Record<string, Read>> = {
  async 'Readability + linkedom'(html) {
    const [{ Readability }, { parseHTML }] = await Promise.all([load('@mozilla/readability'), load('linkedom')]);
    return new Readability(parseHTML(html).document).parse();
  },
  async 'Defuddle + linkedom'(html) {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([load('defuddle/node'), load('linkedom')]);
    return Defuddle(parseHTML(html).document, 'https://example.com/', { useAsync: false });
  },
  async 'turndown, whole page'(html) {
    const [{ default: TurndownService }, { parseHTML }] = await Promise.all([load('turndown'), load('linkedom')]);
    return new TurndownService().turndown(parseHTML(html).document.documentElement);
  },
};

export const OTHERS: Readonly<Record<string, Read>> = Object.fromEntries(
  Object.entries(READERS).map(([name, read]) => [name, unlessItCrashes(read)]),
);
