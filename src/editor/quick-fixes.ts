import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Preset, Problem } from '../core';
import type { ArticleCache } from './article-cache';
import { rangeOf, ruleOf, SOURCE } from './diagnostic';
import { editFor } from './document-edits';
import type { CleanRequest } from './engine/engine';
import { TEXT_SELECTOR } from './languages';
import { isWatched } from './watched-documents';

/** `source.fixAll.newsText`, for `editor.codeActionsOnSave`. */
const FIX_ALL = CodeActionKind.SourceFixAll.append('newsText');

/** A code action whose edit is made when it is chosen. */
class CleanAction extends CodeAction {
  constructor(
    title: string,
    kind: CodeActionKind,
    readonly document: TextDocument,
    readonly version: number,
    readonly request: CleanRequest & { readonly preset?: Preset },
  ) {
    super(title, kind);
  }
}

/** What the light bulb offers on a finding, and Fix All. */
export function registerQuickFixes(articles: ArticleCache): Disposable {
  const fixes: CodeActionProvider<CodeAction> = {
    async provideCodeActions(document, range, context, token) {
      if (!isWatched(document)) return [];
      if (context.only && FIX_ALL.intersects(context.only) && !context.only.contains(CodeActionKind.QuickFix))
        return fixAll(articles, document);
      return quickFixes(articles, document, range, context, token);
    },
    async resolveCodeAction(action) {
      if (!(action instanceof CleanAction)) return action;
      const { document, version, request } = action;
      const { edits } = await articles.clean(document, request);
      // The text has changed since the menu was opened: no edit is better than one at the wrong place.
      if (document.version === version) action.edit = editFor(document, edits);
      return action;
    },
  };
  return languages.registerCodeActionsProvider(TEXT_SELECTOR, fixes, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
  });
}

/** Only what is near certain: nobody looks at it. */
async function fixAll(articles: ArticleCache, document: TextDocument): Promise<CodeAction[]> {
  const { version } = document;
  const { edits } = await articles.clean(document, { preset: 'careful' });
  if (edits.length === 0 || document.version !== version) return [];
  const action = new CodeAction(l10n.t('Clean the article'), FIX_ALL);
  action.edit = editFor(document, edits);
  return [action];
}

async function quickFixes(
  articles: ArticleCache,
  document: TextDocument,
  range: Range,
  { diagnostics }: CodeActionContext,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const ours = diagnostics.filter(({ source }) => source === SOURCE);
  if (ours.length === 0) return [];
  const { version } = document;
  const { problems } = await articles.read(document);
  if (token.isCancellationRequested || document.version !== version) return [];
  const actions: CodeAction[] = [];
  for (const diagnostic of ours) {
    const problem = problemOf(document, problems, diagnostic);
    if (!problem || !diagnostic.range.intersection(range)) continue;
    const { title } = await articles.rule(problem.rule);
    actions.push(...actionsFor(document, problem, diagnostic, problems, l10n.t(title)));
  }
  return token.isCancellationRequested ? [] : actions;
}

function problemOf(document: TextDocument, problems: readonly Problem[], diagnostic: Diagnostic): Problem | undefined {
  const rule = ruleOf(diagnostic);
  return problems.find((problem) => problem.rule === rule && rangeOf(document, problem).isEqual(diagnostic.range));
}

function actionsFor(
  document: TextDocument,
  problem: Problem,
  diagnostic: Diagnostic,
  problems: readonly Problem[],
  kind: string,
): CodeAction[] {
  const { rule, start, end, fix, replacement } = problem;
  const about = (action: CodeAction) => {
    action.diagnostics = [diagnostic];
    return action;
  };
  const clean = (title: string, request: CleanRequest) =>
    about(new CleanAction(title, CodeActionKind.QuickFix, document, document.version, request));
  const call = (title: string, command: string) => {
    const action = about(new CodeAction(title, CodeActionKind.QuickFix));
    action.command = { title, command, arguments: [document.uri, { rule, start, end }] };
    return action;
  };
  const fixable = problems.filter((other) => other.fix !== 'report');
  const ofThisKind = fixable.filter((other) => other.rule === rule).length;
  const actions: CodeAction[] = [];
  if (fix !== 'report') {
    const fixThis = clean(titleOf(problem, replacement), { choice: { finding: { rule, start, end } } });
    fixThis.isPreferred = true;
    actions.push(fixThis);
    if (ofThisKind > 1)
      actions.push(clean(l10n.t('Fix all {0} of this kind: {1}', ofThisKind, kind), { choice: { rule } }));
    if (fixable.length > 1) actions.push(clean(l10n.t('Clean the whole article'), {}));
  }
  return [
    ...actions,
    call(l10n.t('Keep this: it is not noise'), 'newsText.keepFinding'),
    call(l10n.t('Change the level of “{0}”…', kind), 'newsText.setRuleLevel'),
    call(l10n.t('Why? Explain “{0}”', kind), 'newsText.explainRule'),
  ];
}

function titleOf({ start, end }: Problem, replacement: string): string {
  if (replacement === '') return end > start ? l10n.t('Remove this') : l10n.t('Fix this');
  return l10n.t('Replace by “{0}”', replacement.length > 30 ? `${replacement.slice(0, 30)}…` : replacement);
}
