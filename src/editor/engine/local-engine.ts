// The engine itself: answers from the core, in whatever thread it is loaded. Imports no vscode.
import {
  type Article,
  atPreset,
  type CompiledPhrases,
  changeWorkspaceFile,
  clean,
  cleanedText,
  compilePhrases,
  createEntityReader,
  type EntityEntry,
  keepFingerprint,
  outline,
  parse,
  problems,
  type ReadModel,
  RULES,
  readWorkspaceFile,
  toMarkdown,
  type UserPhrase,
  withEntityEntry,
} from '../../core';
import { choose, kindsOf } from './cleanup';
import type { Engine, ReadOptions } from './engine';

/** How many texts are remembered, and of what length in all, in UTF-16 units. */
const REMEMBERED = 12;
const REMEMBERED_LENGTH = 8_000_000;

export interface Surroundings {
  readonly readModel: ReadModel;
  /** Lets other calls have their turn. */
  rest(): Promise<void>;
}

export function createLocalEngine(surroundings?: Surroundings): Engine {
  const articles = new Map<string, Article>();
  const { readModel = () => Promise.reject(new Error('no models here')), rest } = surroundings ?? {};
  const findEntities = createEntityReader(readModel, rest);
  const phrases = new Map<string, Promise<CompiledPhrases>>();

  const compile = (words: readonly UserPhrase[], patterns: boolean): Promise<CompiledPhrases> => {
    const key = JSON.stringify([patterns, words]);
    const known = phrases.get(key) ?? compilePhrases(words, { patterns });
    if (phrases.size > REMEMBERED) phrases.clear();
    phrases.set(key, known);
    return known;
  };

  /** A parser of texts under the options; the same text is parsed once. */
  async function parserFor({ preset, corrections: _, ...options }: ReadOptions): Promise<(text: string) => Article> {
    const { format, levels, keep, patterns } = options;
    const request = JSON.stringify(options);
    const noise = await compile(options.noise, patterns);
    const never = await compile(options.never, patterns);
    return (text) => {
      const key = `${request}\n${text}`;
      const article =
        articles.get(key) ??
        parse(text, { format, levels, keep: keep.map((fingerprint) => ({ fingerprint })), noise, never });
      remember(key, article);
      return atPreset(article, { preset, levels });
    };
  }

  function remember(key: string, article: Article): void {
    articles.delete(key);
    articles.set(key, article);
    let length = 0;
    for (const { text } of articles.values()) length += text.length;
    for (const [oldest, { text }] of articles) {
      if (oldest === key || (articles.size <= REMEMBERED && length <= REMEMBERED_LENGTH)) break;
      articles.delete(oldest);
      length -= text.length;
    }
  }

  return {
    async read(text, options) {
      const article = (await parserFor(options))(text);
      const { language, isArticle, metadata, document, lines, sections } = article;
      return {
        language,
        isArticle,
        metadata,
        document,
        lines,
        sections,
        problems: problems(article),
        outline: outline(article),
      };
    },
    async clean(text, options, { anyway = false, choice }) {
      const parseAs = await parserFor(options);
      const article = parseAs(text);
      const chosen: Article = choice ? choose(article, choice) : article;
      const reparse = choice ? undefined : parseAs;
      const edits = clean(chosen, { anyway: anyway || choice !== undefined, reparse });
      const { isArticle } = article;
      return isArticle || anyway
        ? { isArticle, edits, kinds: kindsOf(edits, chosen.findings) }
        : { isArticle, edits: [], kinds: [] };
    },
    async entities(text, options) {
      return findEntities((await parserFor(options))(text), options.corrections);
    },
    async markdown(text, options) {
      const article = (await parserFor(options))(text);
      return { markdown: toMarkdown(article), isArticle: article.isArticle, sections: article.sections.length };
    },
    async plain(text, options) {
      const parseAs = await parserFor(options);
      const article = parseAs(text);
      return { text: cleanedText(article, { reparse: parseAs }), isArticle: article.isArticle };
    },
    async fingerprint(text, options, finding) {
      return keepFingerprint((await parserFor(options))(text), finding);
    },
    async rules() {
      return RULES.map(({ id, title, explanation, example, fix }) => ({ id, title, explanation, example, fix }));
    },
    async ignoredPhrases({ noise, never, patterns }) {
      const compiled = await Promise.all([compile(noise, patterns), compile(never, patterns)]);
      return compiled.flatMap(({ problems }) => problems);
    },
    async readNotes(text) {
      return readWorkspaceFile(text);
    },
    async noteKept(text, entry) {
      return changeWorkspaceFile(text, (file) => ({ ...file, keep: [...file.keep, entry] }));
    },
    async forgetEntities(text, entries) {
      const gone = new Set(entries.map((entry) => JSON.stringify(entry)));
      const isKept = (entry: EntityEntry) => !gone.has(JSON.stringify(entry));
      return changeWorkspaceFile(text, (file) => ({ ...file, entities: file.entities.filter(isKept) }));
    },
    async noteEntity(text, entry) {
      return changeWorkspaceFile(text, (file) => ({ ...file, entities: withEntityEntry(file.entities, entry) }));
    },
  };
}
