// Tools for the same work, to compare with. They are none of the project's packages: who wants to compare installs them
// (npm install --no-save @mozilla/readability linkedom defuddle turndown), and they are loaded by name.

interface Loaded {
  // biome-ignore lint/suspicious/noExplicitAny: other people's programs, used in one line each
  readonly [name: string]: any;
}

const load = (name: string): Promise<Loaded> => import(name);

/** By name: from the source of a page to its article or its Markdown. */
export const OTHERS: Readonly<Record<string, (html: string) => Promise<unknown>>> = {
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
