import { Disposable, EventEmitter, type TextDocument, Uri, workspace } from 'vscode';
import type { Edit } from '../core';
import type { DocumentCleanRequest } from './article-cache';
import { isRewritable } from './languages';

/** A cleanup that is shown and not done yet. */
export interface Preview {
  readonly document: TextDocument;
  /** The version of the document that it was computed from. */
  readonly version: number;
  /** What is to be done, asked again where the document has changed. */
  readonly request: () => DocumentCleanRequest;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly summary: string;
}

export interface PreviewContent extends Disposable {
  /** Keeps the preview, one a document, and shows it where an older one is open. */
  put(preview: Preview): Uri;
  get(uri: Uri): Preview | undefined;
}

const SCHEME = 'news-text-preview';

/** The virtual documents `news-text-preview:` that the diff editor shows on its right. */
export function createPreviewContent(): PreviewContent {
  const previews = new Map<string, Preview>();
  const changed = new EventEmitter<Uri>();
  const registrations = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => previews.get(uri.toString())?.text ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => previews.delete(uri.toString())),
  );
  return {
    put(preview) {
      const uri = uriFor(preview.document);
      previews.set(uri.toString(), preview);
      changed.fire(uri);
      return uri;
    },
    get: (uri) => previews.get(uri.toString()),
    dispose: () => registrations.dispose(),
  };
}

/** The document that a preview is of; any other is its own. */
export function sourceOf(document: TextDocument): TextDocument {
  const { scheme, query } = document.uri;
  if (scheme !== SCHEME) return document;
  return workspace.textDocuments.find(({ uri }) => uri.toString() === query) ?? document;
}

/**
 * The same path, so that the tab has the file's name, that of Markdown for a page; the whole address in the query, so that
 * no two are confused.
 */
function uriFor(document: TextDocument): Uri {
  const { uri } = document;
  const path = uri.path.startsWith('/') ? uri.path : `/${uri.path}`;
  return Uri.from({
    scheme: SCHEME,
    path: isRewritable(document) ? path : `${path}.md`,
    query: uri.toString(),
  });
}
