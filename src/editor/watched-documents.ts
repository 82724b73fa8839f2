// Which documents are looked at without being asked: diagnostics, decorations, folding, clean on save.
import {
  languages,
  RelativePattern,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { formatOf, isRewritable } from './languages';
import { type Settings, settingsFor } from './settings';

/** Documents that VS Code makes to show something: nobody edits an article there. */
const SHOWN_ONLY = new Set([
  'git',
  'output',
  'news-text-preview',
  'news-text-rule',
  'news-text-settings',
  'comment',
  'debug',
  'walkThrough',
]);

/** Why a document is not looked at. */
export type Unwatched = 'language' | 'excluded' | 'too-large';

export function isWatched(document: TextDocument): boolean {
  return unwatchedBecause(document) === undefined;
}

export function unwatchedBecause(document: TextDocument): Unwatched | undefined {
  const settings = settingsFor(document);
  return settings.languages.includes(document.languageId) ? outOfReach(document, settings) : 'language';
}

/** Why the sidebar shows nothing of a document: it shows pages as well, which are only looked at. */
export function unviewedBecause(document: TextDocument): Unwatched | undefined {
  return isRewritable(document) ? unwatchedBecause(document) : outOfReach(document, settingsFor(document));
}

function outOfReach(document: TextDocument, settings: Settings): Unwatched | undefined {
  if (!formatOf(document) || SHOWN_ONLY.has(document.uri.scheme)) return 'language';
  if (!isIncluded(document, settings)) return 'excluded';
  if (document.getText().length > settings.maxSize) return 'too-large';
  return undefined;
}

/** An untitled document has no path that a glob could mean. */
function isIncluded(document: TextDocument, { include, exclude }: Pick<Settings, 'include' | 'exclude'>): boolean {
  if (document.isUntitled) return true;
  const matches = (globs: readonly string[]) => globs.some((glob) => matchesGlob(document, glob));
  return (include.length === 0 || matches(include)) && !matches(exclude);
}

// A glob is meant from the workspace folder, or from anywhere where it begins with `**`.
function matchesGlob(document: TextDocument, glob: string): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const patterns = [glob, ...(folder ? [new RelativePattern(folder, glob)] : [])];
  return patterns.some((pattern) => languages.match({ pattern }, document) > 0);
}

/** Addresses of all documents that a tab shows. VS Code holds some more: what programs have opened, what was closed. */
export function shownAddresses(): ReadonlySet<string> {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return new Set(
    inputs.flatMap((input) => {
      if (input instanceof TabInputText) return [input.uri.toString()];
      if (input instanceof TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
      return [];
    }),
  );
}
