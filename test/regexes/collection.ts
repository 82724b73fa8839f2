// Every regular expression of this project: the literals of the code, those that the core makes of words when it is
// loaded and used, and the patterns of the grammar.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parse as parseModule, type Token, tokTypes } from 'acorn';
import { buildSync, transformSync } from 'esbuild';
import { globSync } from 'tinyglobby';
import { NODE_PROGRAM } from '../../scripts/build/node-program.mjs';

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it was found first. */
  readonly where: string;
}

export interface Collection {
  readonly expressions: readonly Expression[];
  /** Lines of the bundled core that would have made one, and were not come by. */
  readonly missed: readonly string[];
}

export function expressionsOfProject(): Collection {
  const { found, missed } = made();
  const all = [...literals(), ...found, ...ofGrammar()];
  const byText = new Map(all.toReversed().map((one) => [`/${one.source}/${one.flags}`, one]));
  return { expressions: [...byText.values()].reverse(), missed };
}

function* literals(): Generator<Expression> {
  for (const where of globSync('src/**/*.ts').sort()) {
    const { code } = transformSync(readFileSync(where, 'utf8'), { loader: 'ts', target: 'es2022', charset: 'utf8' });
    const found: Expression[] = [];
    const onToken = ({ type, value }: Token & { value?: { pattern: string; flags: string } }) => {
      if (type === tokTypes.regexp && value) found.push({ source: value.pattern, flags: value.flags, where });
    };
    parseModule(code, { ecmaVersion: 'latest', sourceType: 'module', onToken });
    yield* found;
  }
}

/** The core runs on every kind of text, with a constructor that takes note of what is made, and where. */
function made(): { found: Expression[]; missed: string[] } {
  const found: Expression[] = [];
  const places = new Set<string>();
  const holder = globalThis as { NotedRegExp?: RegExpConstructor };
  holder.NotedRegExp = new Proxy(RegExp, {
    construct(target, [source, flags], asked) {
      const expression: RegExp = Reflect.construct(target, [source, flags], asked);
      const place = /noted-core\.cjs:(\d+)/.exec(new Error().stack ?? '')?.[1] ?? '';
      places.add(place);
      found.push({ source: expression.source, flags: expression.flags, where: `line ${place} of the bundled core` });
      return expression;
    },
  });
  const outfile = resolve('out/test/noted-core.cjs');
  buildSync({ ...NODE_PROGRAM, entryPoints: ['src/core/index.ts'], outfile, define: { RegExp: 'NotedRegExp' } });
  use(createRequire(outfile)(outfile));
  delete holder.NotedRegExp;
  return { found, missed: ownPlacesIn(readFileSync(outfile, 'utf8')).filter((line) => !places.has(line)) };
}

/** Where our own code would make one, as lines of the bundle: the parts of packages make theirs of what they are given. */
function ownPlacesIn(bundle: string): string[] {
  let own = false;
  return bundle.split('\n').flatMap((line, i) => {
    const file = /^ *\/\/ (\S+\.[cm]?[jt]s)$/.exec(line)?.[1];
    if (file !== undefined) own = file.startsWith('src/');
    return own && line.includes('new NotedRegExp(') ? [String(i + 1)] : [];
  });
}

/** By language words that have everything in them that makes expressions by and by. */
const TOLD = {
  zh: '去年3月5日至4月8日，本月3日，3月，三天前，零下5℃，4405亿元。',
  en: 'In 1998 more than 300 workers left on June 3, 2020.',
  fr: 'La ministre Hélène Rousselot a visité un lycée. Mme Rousselot a promis des moyens.',
};

function use(core: typeof import('../../src/core')): void {
  const texts = globSync(['test/fixtures/articles/*/input.txt', 'test/fixtures/{found,pages}/**/*.{md,html}']).sort();
  for (const text of [...texts.map((file) => readFileSync(file, 'utf8')), HIJACKED, '> - ```\n>   code\n>   ```\n'])
    for (const format of ['text', 'markdown', 'html'] as const) {
      const article = core.parse(text, { format });
      core.clean(article, { anyway: true });
      core.toMarkdown(article);
    }
  for (const [language, text] of Object.entries(TOLD))
    core.entitiesOf({ ...core.parse(text), language, metadata: { published: '2020-08-03' } }, {});
}

const HIJACKED = '澳门赌场官网：城东老桥今日通车\n\n城东老桥今日通车。澳门赌场官网：三千名居民走上桥面。';

/** Written for Oniguruma: its inline flags, its start of a text and its code points are put as JavaScript has them. */
function* ofGrammar(): Generator<Expression> {
  for (const where of globSync('syntaxes/*.tmLanguage.json'))
    for (const [, pattern] of readFileSync(where, 'utf8').matchAll(
      /"(?:match|begin|end|while)": ("(?:[^"\\]|\\.)*")/g,
    )) {
      const source: string = JSON.parse(pattern ?? '""');
      const flags = /^\(\?([a-z]+)\)/.exec(source);
      const own = (flags ? source.slice(flags[0].length) : source).replaceAll('\\A', '^').replaceAll('\\x{', '\\u{');
      yield { source: own, flags: `${flags?.[1] ?? ''}u`, where };
    }
}
