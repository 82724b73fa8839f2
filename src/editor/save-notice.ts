// What is said of a clean on save, and what the user answers.
import { Disposable, type Event, EventEmitter, l10n, type Memento, type TextDocument, window, workspace } from 'vscode';
import type { Edit } from '../core';
import { editFor } from './document-edits';
import type { Cleanup } from './engine/engine';
import type { Log } from './log';
import { tell } from './outcome';
import { summaryOf } from './summary';

const TOLD = 'newsText.cleanOnSave.told';
const NEVER = 'newsText.cleanOnSave.never';

export interface SaveNotice extends Disposable {
  /** Other files are skipped than before. */
  readonly onDidChange: Event<void>;
  /** Saves of this document are not cleaned: the user said so, or the extension saves it itself. */
  skips(document: TextDocument): boolean;
  /** The document is about to be changed like this. */
  willClean(document: TextDocument, source: string, cleanup: Cleanup): void;
  /** Puts the text back that the last clean on save changed, saves it, and skips the file for this session. */
  undo(document: TextDocument): Promise<void>;
  never(document: TextDocument): Promise<void>;
  /** Takes `never` and the skipping back. */
  again(document: TextDocument): Promise<void>;
}

interface Done {
  readonly source: string;
  readonly cleanup: Cleanup;
}

/** `global` remembers that it was told once; `state` the files that are never to be cleaned. */
export function createSaveNotice(global: Memento, state: Memento, log: Log): SaveNotice {
  const coming = new Map<TextDocument, Done>();
  const last = new Map<TextDocument, Done>();
  const skipped = new Set<string>();
  const changed = new EventEmitter<void>();
  const neverFor = () => state.get<readonly string[]>(NEVER, []);

  const notice: SaveNotice = {
    onDidChange: changed.event,
    skips({ uri }) {
      const key = uri.toString();
      return skipped.has(key) || neverFor().includes(key);
    },
    willClean(document, source, cleanup) {
      coming.set(document, { source, cleanup });
    },
    async undo(document) {
      const done = last.get(document);
      if (!done) return;
      skipped.add(document.uri.toString());
      changed.fire();
      last.delete(document);
      if (!(await putBack(document, done)) || !(await document.save())) {
        const message = l10n.t('The document has changed since it was saved: use Undo in the editor.');
        tell(log, { kind: 'changed', message });
      }
    },
    async never({ uri }) {
      await state.update(NEVER, [...new Set([...neverFor(), uri.toString()])]);
      changed.fire();
    },
    async again({ uri }) {
      const key = uri.toString();
      skipped.delete(key);
      await state.update(
        NEVER,
        neverFor().filter((other) => other !== key),
      );
      changed.fire();
    },
    dispose: () => subscriptions.dispose(),
  };
  const subscriptions = Disposable.from(
    changed,
    workspace.onDidSaveTextDocument((document) => {
      const done = coming.get(document);
      if (!done) return;
      coming.delete(document);
      last.set(document, done);
      announce(document, done);
    }),
    workspace.onDidCloseTextDocument((document) => {
      coming.delete(document);
      last.delete(document);
    }),
  );

  /** The first time in a message with ways back, later in the status bar. */
  function announce(document: TextDocument, { cleanup }: Done): void {
    const message = l10n.t('Cleaned on save: {0}', summaryOf(cleanup));
    if (global.get(TOLD, false)) {
      tell(log, { kind: 'done', message });
      return;
    }
    void global.update(TOLD, true);
    log.info(message);
    const undo = l10n.t('Undo');
    const never = l10n.t('Never for This File');
    void window.showInformationMessage(message, undo, never).then(async (answer) => {
      if (answer === undo) await notice.undo(document);
      if (answer === never) await notice.never(document);
    });
  }
  return notice;
}

/** False where the text is not any more what the cleanup made of it. */
async function putBack(document: TextDocument, { source, cleanup }: Done): Promise<boolean> {
  const { edits, cleaned } = inverse(source, cleanup.edits);
  if (document.getText() !== cleaned) return false;
  return workspace.applyEdit(editFor(document, edits));
}

/** The text after the edits, and the edits that lead back from it. */
function inverse(source: string, edits: readonly Edit[]): { cleaned: string; edits: Edit[] } {
  const back: Edit[] = [];
  let cleaned = '';
  let from = 0;
  for (const { start, end, replacement } of edits) {
    cleaned += source.slice(from, start);
    back.push({
      start: cleaned.length,
      end: cleaned.length + replacement.length,
      replacement: source.slice(start, end),
    });
    cleaned += replacement;
    from = end;
  }
  return { cleaned: cleaned + source.slice(from), edits: back };
}
