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
import { edited } from './document-edits';
import type { Engine } from './engine/engine';
import { formatOf, TEXT_SELECTOR } from './languages';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';

const KIND = DocumentDropOrPasteEditKind.Empty.append('newsText', 'article');
const MARKDOWN = DocumentDropOrPasteEditKind.Empty.append('markdown');

/** An article is longer, in UTF-16 units: shorter pastes are not offered to be cleaned unless that is asked for. */
const SHORTEST = 200;

/** What was copied, in the best form that there is a reader for. */
interface Copied {
  readonly text: string;
  readonly format: Format;
  /** The same as plain text: what is no article is pasted so. */
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
  const provider: DocumentPasteEditProvider<ArticlePaste> = {
    async provideDocumentPasteEdits(document, _, data, context, token) {
      const copied = await copiedIn(data, document);
      if (!copied || token.isCancellationRequested || !isOffered(copied, context)) return undefined;
      const edit = new ArticlePaste(document, copied);
      // VS Code resolves only the edits of ordinary pastes, where this one is the second choice.
      if (context.triggerKind === DocumentPasteTriggerKind.PasteAs) {
        edit.insertText = await pastedText(articles, engine, document, copied);
      }
      return [edit];
    },
    async resolveDocumentPasteEdit(edit) {
      edit.insertText = await pastedText(articles, engine, edit.document, edit.copied);
      return edit;
    },
  };

  async function pasteInto(editor: TextEditor): Promise<Outcome> {
    const { document } = editor;
    const { version } = document;
    if (env.uiKind === UIKind.Desktop) {
      // Extensions see only the clipboard's text; a paste has its HTML as well. In the browser it ignores the kind.
      await commands.executeCommand('editor.action.pasteAs', { kind: KIND.value });
    } else {
      const text = await env.clipboard.readText();
      if (text.trim() !== '') {
        const clean = await pastedText(articles, engine, document, { text, format: 'text', words: text });
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
    languages.registerDocumentPasteEditProvider(TEXT_SELECTOR, provider, {
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

function isOffered({ text }: Copied, { only, triggerKind }: DocumentPasteEditContext): boolean {
  if (only?.contains(KIND) || triggerKind === DocumentPasteTriggerKind.PasteAs) return text.trim() !== '';
  return text.length >= SHORTEST && text.includes('\n');
}

/** For a Markdown document the copied HTML, whose links and headings it can take; for others the words. */
async function copiedIn(data: DataTransfer, document: TextDocument): Promise<Copied | undefined> {
  const words = (await data.get('text/plain')?.asString()) ?? '';
  const html = formatOf(document) === 'markdown' || words === '' ? await data.get('text/html')?.asString() : undefined;
  if (html) return { text: html, format: 'html', words };
  return words === '' ? undefined : { text: words, format: 'text', words };
}

/** The clean article, as Markdown where the document is Markdown; what is no article is pasted as it was copied. */
async function pastedText(
  articles: ArticleCache,
  engine: Engine,
  document: TextDocument,
  { text, format, words }: Copied,
): Promise<string> {
  const options = { ...(await articles.optionsFor(document)), format };
  const { isArticle } = await engine.read(text, options);
  if (!isArticle && words !== '') return words;
  if (formatOf(document) === 'markdown' || format === 'html') return (await engine.markdown(text, options)).markdown;
  return edited(text, (await engine.clean(text, options, {})).edits);
}
