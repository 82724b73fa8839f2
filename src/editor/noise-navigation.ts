import { Disposable, l10n, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import { registerDocumentCommand } from './document-command';
import { editorOf } from './document-edits';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';

/** Go to the next and the previous finding, from the cursor, round the end of the text. */
export function registerNoiseNavigation(articles: ArticleCache, log: Log): Disposable {
  const go = (id: string, step: 1 | -1) =>
    registerDocumentCommand(id, log, async (document) => {
      const editor = editorOf(document) ?? (await window.showTextDocument(document));
      return goTo(editor, step);
    });

  async function goTo(editor: TextEditor, step: 1 | -1): Promise<Outcome> {
    const { document } = editor;
    const { problems, isArticle } = await articles.read(document);
    if (problems.length === 0) {
      const message = isArticle
        ? l10n.t('Nothing is wrong in this article.')
        : l10n.t('This does not read like a news article.');
      return tell(log, { kind: isArticle ? 'nothing' : 'not-an-article', message });
    }
    const ranges = problems.map((problem) => rangeOf(document, problem));
    const { start, end } = editor.selection;
    const ahead =
      step > 0
        ? ranges.findIndex((range) => range.start.isAfter(start) && range.start.isAfterOrEqual(end))
        : ranges.findLastIndex((range) => range.start.isBefore(start));
    const place = ahead >= 0 ? ahead : step > 0 ? 0 : ranges.length - 1;
    const range = ranges[place];
    const problem = problems[place];
    if (!range || !problem) throw new Error(l10n.t('the text has changed'));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    const { title } = await articles.rule(problem.rule);
    const message = l10n.t('{0} of {1}: {2}', place + 1, problems.length, l10n.t(title));
    return tell(log, { kind: 'done', message });
  }

  return Disposable.from(go('newsText.nextNoise', 1), go('newsText.previousNoise', -1));
}
