import type { ExtensionContext } from 'vscode';
import { createApi, type NewsTextApi } from './api';
import { createArticleCache } from './article-cache';
import { registerBatch } from './batch/batch';
import { registerCleanArticle } from './clean-article';
import { registerCleanOnSave, registerCleanOnSaveAgain } from './clean-on-save';
import { registerConvertToMarkdown } from './convert-to-markdown';
import { registerCopyAsMarkdown } from './copy-as-markdown';
import { registerDecorations } from './decorations';
import { registerDiagnostics } from './diagnostics';
import { registerEffectiveSettings } from './effective-settings';
import { startEngine } from './engine/start-engine';
import { registerFolding } from './folding';
import { registerFormatting } from './formatting';
import { registerHover } from './hover';
import { registerTools } from './language-model-tools';
import { createLog } from './log';
import { registerNames } from './names';
import { registerNoiseNavigation } from './noise-navigation';
import { registerOpenSample } from './open-sample';
import { registerPaste } from './paste';
import { registerPreview } from './preview';
import { registerQuickFixes } from './quick-fixes';
import { registerRuleCommands } from './rule-commands';
import { createSaveNotice } from './save-notice';
import { registerSidebar, type Sidebar } from './sidebar/sidebar';
import { registerStatus } from './status';
import { registerSymbols } from './symbols';
import { registerTreatAsNewsText } from './treat-as-news-text';
import { createWorkspaceNotes } from './workspace-notes';

/** The table of contents: one line a feature. Gives what other extensions may ask, and the views for tests. */
export function activate(context: ExtensionContext): NewsTextApi & { readonly sidebar: Sidebar } {
  const log = createLog();
  const engine = startEngine(context, log);
  const notes = createWorkspaceNotes(engine, context.workspaceState, log);
  const articles = createArticleCache(engine, notes, log);
  const notice = createSaveNotice(context.globalState, context.workspaceState, log);
  const previews = registerPreview(articles, log);
  const sidebar = registerSidebar(context, articles, notes, previews, log);
  context.subscriptions.push(
    log,
    engine,
    notes,
    articles,
    registerCleanArticle(articles, log),
    previews,
    registerConvertToMarkdown(articles, log),
    registerCopyAsMarkdown(articles, log),
    registerDiagnostics(articles, context.extensionUri, log),
    registerQuickFixes(articles),
    registerRuleCommands(articles, notes, log),
    registerFormatting(articles),
    registerHover(articles),
    registerDecorations(articles, log),
    registerStatus(articles, notice, log),
    registerEffectiveSettings(articles, notes, notice, log),
    registerPaste(articles, engine, log),
    registerTreatAsNewsText(log),
    registerOpenSample(context, log),
    registerBatch(articles, engine, log),
    registerFolding(articles),
    registerSymbols(articles),
    registerNoiseNavigation(articles, log),
    registerNames(articles),
    registerTools(articles, log),
    sidebar,
    notice,
    registerCleanOnSave(articles, notice, log),
    registerCleanOnSaveAgain(notice, log),
  );
  return { ...createApi(engine), sidebar };
}
