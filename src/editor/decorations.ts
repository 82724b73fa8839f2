import {
  ConfigurationTarget,
  commands,
  type DecorationOptions,
  Disposable,
  l10n,
  OverviewRulerLane,
  TabInputTextDiff,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import { attempt } from './document-command';
import { type Log, logFailure } from './log';
import { tell } from './outcome';
import { isWatched } from './watched-documents';

/** How long nobody may type before the marks are made anew, in milliseconds. */
const QUIET_TIME = 300;

/** A tint on what Clean would take, and a dotted frame on what it would only suggest, in the theme's colours; off in diff editors. */
export function registerDecorations(articles: ArticleCache, log: Log): Disposable {
  const removed = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('newsText.noiseBackground'),
    overviewRulerColor: new ThemeColor('newsText.noiseRuler'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const suggested = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('newsText.suggestionBackground'),
    overviewRulerColor: new ThemeColor('newsText.suggestionRuler'),
    overviewRulerLane: OverviewRulerLane.Left,
    // Not told from the others by its colour alone.
    border: '1px dotted',
    borderColor: new ThemeColor('newsText.suggestionRuler'),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const editor of window.visibleTextEditors) show(editor).catch((error) => logFailure(log, error));
    }, wait);
  };

  async function show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const set = (apply: DecorationOptions[], suggest: DecorationOptions[]) => {
      editor.setDecorations(removed, apply);
      editor.setDecorations(suggested, suggest);
    };
    if (!isOn(editor) || isInDiff(editor) || !isWatched(document)) return set([], []);
    const { version } = document;
    const { problems } = await articles.read(document);
    if (document.version !== version) return;
    const rangesOf = (fix: string) =>
      problems
        .filter((problem) => problem.fix === fix && problem.end > problem.start)
        .map((problem) => ({ range: rangeOf(document, problem) }));
    set(rangesOf('apply'), rangesOf('suggest'));
  }

  schedule(0);
  return Disposable.from(
    removed,
    suggested,
    new Disposable(() => clearTimeout(timer)),
    window.onDidChangeVisibleTextEditors(() => schedule(50)),
    articles.onDidChange(() => schedule(0)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (window.visibleTextEditors.some((editor) => editor.document === document)) schedule(QUIET_TIME);
    }),
    commands.registerCommand('newsText.toggleDecorations', () => attempt(log, toggle)),
  );

  async function toggle() {
    const configuration = workspace.getConfiguration('newsText');
    const on = !configuration.get('decorations.enable', true);
    const inWorkspace = configuration.inspect('decorations.enable')?.workspaceValue !== undefined;
    await configuration.update(
      'decorations.enable',
      on,
      inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
    );
    const message = on ? l10n.t('The marks of noise are shown.') : l10n.t('The marks of noise are hidden.');
    return tell(log, { kind: 'done', message });
  }
}

function isOn({ document }: TextEditor): boolean {
  return workspace.getConfiguration('newsText', document).get('decorations.enable', true);
}

/** The editors inside of a diff have no view column of their own in every version; the tabs know. */
function isInDiff({ document, viewColumn }: TextEditor): boolean {
  if (viewColumn === undefined) return true;
  const group = window.tabGroups.all.find((candidate) => candidate.viewColumn === viewColumn);
  const input = group?.activeTab?.input;
  return (
    input instanceof TabInputTextDiff &&
    [input.original, input.modified].some((uri) => uri.toString() === document.uri.toString())
  );
}
