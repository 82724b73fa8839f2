// What language models may call: two tools that read, one that changes a document once the user has confirmed it.
import {
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { ArticleCache } from './article-cache';
import { cleanDocument } from './clean-article';
import type { Log } from './log';
import { told } from './message';
import { findTarget, isRefusal } from './target';

/** What a language model passes to a tool. */
interface ToolInput {
  /** Address, absolute path, or path in the first workspace folder; the active editor's document when absent. */
  readonly file?: string;
}

export function registerTools(articles: ArticleCache, log: Log): Disposable {
  return Disposable.from(
    lm.registerTool(
      'newsText_outline',
      toolOf((document) => outlineOf(articles, document)),
    ),
    lm.registerTool(
      'newsText_check',
      toolOf((document) => findingsOf(articles, document)),
    ),
    lm.registerTool('newsText_clean', cleanTool(articles, log)),
  );
}

/** The user is asked before it runs. */
export function cleanTool(articles: ArticleCache, log: Log): LanguageModelTool<ToolInput> {
  return {
    ...toolOf(async (document) => (await cleanDocument(articles, log, document, false)).message),
    async prepareInvocation({ input }) {
      const name = (await documentFor(input)).uri.path.split('/').pop() ?? '';
      return {
        invocationMessage: l10n.t('Cleaning {0}', name),
        confirmationMessages: {
          title: l10n.t('Clean Article'),
          message: l10n.t('Remove the noise from {0}? The file is not saved, and one undo brings it back.', name),
        },
      };
    },
  };
}

/** A tool that answers with text. */
function toolOf(answer: (document: TextDocument) => Promise<string>): LanguageModelTool<ToolInput> {
  return {
    invoke: async ({ input }) =>
      new LanguageModelToolResult([new LanguageModelTextPart(await answer(await documentFor(input)))]),
  };
}

/** Rejects with a reason that the model can act on. */
async function documentFor({ file }: ToolInput): Promise<TextDocument> {
  const target = await findTarget(file && uriOf(file));
  if (isRefusal(target)) throw new Error(target.outcome.message);
  return target;
}

function uriOf(file: string): Uri {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) return Uri.parse(file, true);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const absolute = file.startsWith('/') || /^[a-z]:[\\/]/i.test(file);
  return absolute || !folder ? Uri.file(file) : Uri.joinPath(folder, file);
}

/** Lines count from 1, as the other tools of an agent count them. */
async function outlineOf(articles: ArticleCache, document: TextDocument): Promise<string> {
  const { isArticle, language, metadata, sections } = await articles.read(document);
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  return JSON.stringify({
    ...{ isArticle, language, metadata },
    sections: sections.map(({ title, level, start, end }) => ({
      ...{ title, level, firstLine: lineOf(start), lastLine: lineOf(Math.max(start, end - 1)) },
    })),
  });
}

async function findingsOf(articles: ArticleCache, document: TextDocument): Promise<string> {
  const { isArticle, problems } = await articles.read(document);
  return JSON.stringify({
    isArticle,
    findings: problems.map(({ rule, fix, line, column, message, start, end }) => ({
      ...{ rule, fix, line, column, message: told(message), text: document.getText().slice(start, end).trim() },
    })),
  });
}
