// Which article the sidebar is about: that of the active editor, read anew when it changes.
import {
  CancellationError,
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache } from '../article-cache';
import type { Reading } from '../engine/engine';
import { type Log, logFailure } from '../log';
import { sourceOf } from '../preview-content';
import { unviewedBecause } from '../watched-documents';

/** How long nobody may type before the views are made anew, in milliseconds. */
const QUIET_TIME = 250;

/** What the welcome texts are chosen by. */
const STATE_KEY = 'newsText.shown';

export type State =
  | 'no-editor'
  | 'language'
  | 'excluded'
  | 'too-large'
  | 'empty'
  | 'reading'
  | 'stopped'
  | 'not-article'
  | 'article';

export interface Shown {
  readonly document: TextDocument;
  /** The version that was read: places are those of this text. */
  readonly version: number;
  readonly reading: Reading;
}

export interface ShownArticle extends Disposable {
  readonly onDidChange: Event<void>;
  readonly state: State;
  /** The article; nothing where there is none. */
  readonly shown: Shown | undefined;
  /** The article of the active editor as it is now. */
  upToDate(): Promise<Shown | undefined>;
}

export function followActiveArticle(articles: ArticleCache, log: Log): ShownArticle {
  const changed = new EventEmitter<void>();
  let state: State = 'no-editor';
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(next: State, article?: Shown): void {
    const same = next === state && article === shown;
    state = next;
    shown = article;
    if (same) return;
    void commands.executeCommand('setContext', STATE_KEY, next);
    changed.fire();
  }

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    const document = documentInView(shown?.document);
    if (!document) return set('no-editor');
    const reason = unviewedBecause(document);
    if (reason) return set(reason);
    if (document.getText().trim() === '') return set('empty');
    const { version } = document;
    const known = articles.known(document);
    // What is shown of an older version stays until the new one is read; of another document, nothing.
    if (!known && shown?.document !== document) set('reading');
    const reading = known ?? (await articles.read(document).catch(stoppedOr));
    if (document.version !== version || documentInView(shown?.document) !== document) return;
    if (!reading) return set('stopped');
    if (shown?.reading === reading) return;
    if (reading.isArticle) set('article', { document, version, reading });
    else set('not-article');
  }

  const schedule = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch((error) => logFailure(log, error)), wait);
  };
  void commands.executeCommand('setContext', STATE_KEY, state);
  schedule(0);
  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(() => schedule(0)),
    window.onDidChangeVisibleTextEditors(() => schedule(0)),
    articles.onDidChange(() => schedule(0)),
    workspace.onDidOpenTextDocument(() => schedule(0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const concerned = document === window.activeTextEditor?.document || document === shown?.document;
      if (concerned && contentChanges.length > 0) schedule(QUIET_TIME);
    }),
  );
  return {
    onDidChange: changed.event,
    get state() {
      return state;
    },
    get shown() {
      return shown;
    },
    async upToDate() {
      await refresh();
      return shown;
    },
    dispose() {
      clearTimeout(timer);
      listeners.dispose();
    },
  };
}

/** Nothing where people stopped the reading of a large text. */
function stoppedOr(error: unknown): undefined {
  if (!(error instanceof CancellationError)) throw error;
}

/**
 * That of the active editor, and of a preview the one that it is of. A panel, a picture or a page has the focus: the one that
 * was `shown`, or another beside it.
 */
function documentInView(shown: TextDocument | undefined): TextDocument | undefined {
  if (window.activeTextEditor) return sourceOf(window.activeTextEditor.document);
  const visible = window.visibleTextEditors.map(({ document }) => document);
  return visible.find((document) => document === shown) ?? visible.find((document) => !unviewedBecause(document));
}
