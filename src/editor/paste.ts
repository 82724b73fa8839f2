import {
  commands,
  type DataTransfer,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  env,
  l10n,
  languages,
  type TextDocument,
  type TextEditor,
  UIKind,
  window,
} from 'vscode';
import type { Format } from '../core';
import type { ArticleCache } from './article-cache';
import { attempt } from './document-command';
import type { Engine } from './engine/engine';
import { formatOf, TEXT_SELECTOR } from './languages';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';

const KIND = DocumentDropOrPasteEditKind.Empty.append('newsText', 'article');
const MARKDOWN = DocumentDropOrPasteEditKind.Empty.append('markdown');

/** An article is longer, in UTF-16 units: shorter pastes are not offered to be cleaned unless that is asked for. */
const SHORTEST = 200;

/** What was copied: as a page where there is one, and in words. */
interface Copied {
  readonly html: string;
  readonly words: string;
}

/** An edit whose text is made when it is chosen: an ordinary paste never waits for it. */
class ArticlePaste extends DocumentPasteEdit {
  constructor(
    readonly document: TextDocument,
    readonly copied: Copied,
  ) {
    super('', l10n.t('Paste as Clean Article'), KIND);
    this.yieldTo = [DocumentDropOrPasteEditKind.Text, MARKDOWN];
  }
}

/** Paste as Clean Article: in the paste menu, and as a command of its own. */
export function registerPaste(articles: ArticleCache, engine: Engine, log: Log): Disposable {
  const textOf = (document: TextDocument, copied: Copied) => pastedText(articles, engine, document, copied);

  async function pasteInto(editor: TextEditor): Promise<Outcome> {
    const { document } = editor;
    const { version } = document;
    if (env.uiKind === UIKind.Desktop) {
      // Extensions see only the clipboard's text; a paste has its HTML as well. In the browser it ignores the kind.
      await commands.executeCommand('editor.action.pasteAs', { kind: KIND.value });
    } else {
      const text = await env.clipboard.readText();
      if (text.trim() !== '') {
        const clean = await textOf(document, { html: '', words: text });
        await editor.edit((builder) => {
          for (const selection of editor.selections) builder.replace(selection, clean);
        });
      }
    }
    return document.version === version
      ? tell(log, { kind: 'nothing', message: l10n.t('Nothing was pasted: there is no text on the clipboard.') })
      : tell(log, { kind: 'done', message: l10n.t('Pasted as a clean article.') });
  }

  return Disposable.from(
    languages.registerDocumentPasteEditProvider(TEXT_SELECTOR, createPasteProvider(textOf), {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: ['text/html', 'text/plain'],
    }),
    commands.registerCommand('newsText.pasteAsArticle', () =>
      attempt(log, async () => {
        const editor = window.activeTextEditor;
        if (!editor || languages.match(TEXT_SELECTOR, editor.document) === 0) {
          const message = l10n.t('Put the cursor into a plain text, News Text or Markdown document first.');
          return tell(log, { kind: 'unsupported', message });
        }
        return pasteInto(editor);
      }),
    ),
  );
}

/** The second choice of every paste; `textOf` makes the article of what was copied. */
export function createPasteProvider(
  textOf: (document: TextDocument, copied: Copied) => Promise<string>,
): DocumentPasteEditProvider<ArticlePaste> {
  return {
    async provideDocumentPasteEdits(document, _, data, context, token) {
      const copied = await copiedIn(data);
      if (token.isCancellationRequested || !isOffered(copied, context)) return undefined;
      const edit = new ArticlePaste(document, copied);
      // VS Code resolves only the edits of ordinary pastes, where this one is the second choice.
      if (context.triggerKind === DocumentPasteTriggerKind.PasteAs) edit.insertText = await textOf(document, copied);
      return [edit];
    },
    async resolveDocumentPasteEdit(edit) {
      edit.insertText = await textOf(edit.document, edit.copied);
      return edit;
    },
  };
}

function isOffered({ html, words }: Copied, { only, triggerKind }: DocumentPasteEditContext): boolean {
  if (only?.contains(KIND) || triggerKind === DocumentPasteTriggerKind.PasteAs) return (words || html).trim() !== '';
  return (words || html).length >= SHORTEST && (words === '' || words.includes('\n'));
}

async function copiedIn(data: DataTransfer): Promise<Copied> {
  const [html = '', words = ''] = await Promise.all(
    ['text/html', 'text/plain'].map((type) => data.get(type)?.asString()),
  );
  return { html, words };
}

/**
 * The clean article, as Markdown where the document is Markdown: out of the copied page, which tells more of itself than
 * its words do, or else out of the words. What is no article is pasted as it was copied.
 */
export async function pastedText(
  articles: Pick<ArticleCache, 'optionsFor'>,
  engine: Pick<Engine, 'markdown' | 'plain'>,
  document: TextDocument,
  { html, words }: Copied,
): Promise<string> {
  const options = await articles.optionsFor(document);
  const convert = async (text: string, format: Format) => {
    if (formatOf(document) !== 'markdown') return engine.plain(text, { ...options, format });
    const { markdown, isArticle } = await engine.markdown(text, { ...options, format });
    return { text: markdown, isArticle };
  };
  const ofPage = html === '' ? undefined : await convert(html, 'html');
  if (ofPage && (ofPage.isArticle || words === '')) return ofPage.text;
  const ofWords = await convert(words, 'text');
  return ofWords.isArticle ? ofWords.text : words;
}
