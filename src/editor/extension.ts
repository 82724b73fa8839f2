import type { ExtensionContext } from 'vscode';
import { createArticleCache } from './article-cache';
import { registerCleanArticle } from './clean-article';
import { registerConvertToMarkdown } from './convert-to-markdown';
import { registerCopyAsMarkdown } from './copy-as-markdown';
import { registerDiagnostics } from './diagnostics';
import { startEngine } from './engine/start-engine';
import { registerFormatting } from './formatting';
import { createLog } from './log';
import { registerPreview } from './preview';
import { registerQuickFixes } from './quick-fixes';
import { registerRuleCommands } from './rule-commands';
import { createWorkspaceNotes } from './workspace-notes';

/** The table of contents: one line a feature. */
export function activate(context: ExtensionContext): void {
  const log = createLog();
  const engine = startEngine(context, log);
  const notes = createWorkspaceNotes(engine, context.workspaceState, log);
  const articles = createArticleCache(engine, notes, log);
  context.subscriptions.push(
    log,
    engine,
    notes,
    articles,
    registerCleanArticle(articles, log),
    registerPreview(articles, log),
    registerConvertToMarkdown(articles, log),
    registerCopyAsMarkdown(articles, log),
    registerDiagnostics(articles, context.extensionUri, log),
    registerQuickFixes(articles),
    registerRuleCommands(articles, notes, log),
    registerFormatting(articles),
  );
}
