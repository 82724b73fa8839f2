import { commands, Disposable, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ArticleCache } from './article-cache';
import { attempt } from './document-command';
import type { Log } from './log';
import { showPage } from './page';
import type { SaveNotice } from './save-notice';
import { unwatchedBecause } from './watched-documents';
import type { WorkspaceNotes } from './workspace-notes';

const SCHEME = 'news-text-settings';

const KEYS = [
  'preset',
  'rules',
  'noise',
  'never',
  'languages',
  'include',
  'exclude',
  'maxSize',
  'cleanOnSave',
  'diagnostics.severity',
  'diagnostics.ruleSeverity',
  'decorations.enable',
  'hover.enable',
];

/** Show Effective Settings: what is in force for the active document, and where each value is from. */
export function registerEffectiveSettings(
  articles: ArticleCache,
  notes: WorkspaceNotes,
  notice: SaveNotice,
  log: Log,
): Disposable {
  let page = '';
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => page }),
    commands.registerCommand('newsText.showEffectiveSettings', () =>
      attempt(log, async () => {
        const document = window.activeTextEditor?.document;
        page = await pageFor(document, articles, notes, notice);
        // Another address each time: a page that is open keeps its text.
        const uri = Uri.from({
          scheme: SCHEME,
          path: `/${l10n.t('Effective Settings')}.md`,
          query: String(Date.now()),
        });
        await showPage(uri);
        return { kind: 'done', message: page };
      }),
    ),
  );
}

async function pageFor(
  document: TextDocument | undefined,
  articles: ArticleCache,
  notes: WorkspaceNotes,
  notice: SaveNotice,
): Promise<string> {
  const rows = KEYS.map((key) => {
    const { value, from } = inForce(key, document);
    return `- \`newsText.${key}\` = \`${JSON.stringify(value)}\` (${from})`;
  });
  const noted = document && (await notes.notesFor(document));
  const facts = [
    ...(document ? [watchedText(document)] : []),
    ...(document && notice.skips(document) ? [l10n.t('This file is not cleaned on save: you said so.')] : []),
    ...(noted
      ? [
          l10n.t('Kept findings in this file: {0}', noted.keep.length),
          l10n.t(
            'From `.news-text.json`: {0} phrases of noise, {1} that never are',
            noted.noise.length,
            noted.never.length,
          ),
        ]
      : []),
    workspace.isTrusted
      ? l10n.t('The workspace is trusted: patterns are used.')
      : l10n.t('The workspace is not trusted: patterns are ignored.'),
    ...(document ? await articles.ignored(document) : []),
  ];
  const name = document ? workspace.asRelativePath(document.uri) : l10n.t('no document');
  return [
    `# ${l10n.t('Effective Settings')}: ${name}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    rows.join('\n'),
    l10n.t('Settings, then the workspace file: the nearer wins.'),
    '',
  ].join('\n\n');
}

function watchedText(document: TextDocument): string {
  const texts = {
    language: l10n.t('This document is not looked at: its language is “{0}”.', document.languageId),
    excluded: l10n.t('This document is not looked at: a glob excludes it.'),
    'too-large': l10n.t('This document is not looked at: it is too large.'),
    watched: l10n.t('This document is looked at.'),
  };
  return texts[unwatchedBecause(document) ?? 'watched'];
}

function inForce(key: string, document: TextDocument | undefined): { value: unknown; from: string } {
  const configuration = workspace.getConfiguration('newsText', document);
  const known = configuration.inspect<unknown>(key);
  const isOneFolder = workspace.workspaceFile === undefined;
  const places: readonly (readonly [unknown, string])[] = [
    [known?.workspaceFolderLanguageValue, l10n.t('folder, for this language')],
    [known?.workspaceLanguageValue, l10n.t('workspace, for this language')],
    [known?.globalLanguageValue, l10n.t('user, for this language')],
    // A workspace of one folder has one file for both.
    [known?.workspaceFolderValue, isOneFolder ? l10n.t('workspace') : l10n.t('folder')],
    [known?.workspaceValue, l10n.t('workspace')],
    [known?.globalValue, l10n.t('user')],
  ];
  const from = places.find(([value]) => value !== undefined)?.[1] ?? l10n.t('default');
  return { value: configuration.get<unknown>(key), from };
}
