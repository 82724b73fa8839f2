import { ConfigurationTarget, commands, Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Level } from '../core';
import type { ArticleCache } from './article-cache';
import { attempt } from './document-command';
import { applyInEditor, editorOf } from './document-edits';
import type { FindingPlace } from './engine/engine';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';
import { registerRuleExplanation } from './rule-explanation';
import { summaryOf } from './summary';
import type { WorkspaceNotes } from './workspace-notes';

/** How much of a kept text the workspace file shows to people. */
const SHOWN_TEXT = 60;

/** What can be said to one finding: fix it, keep it, change its rule's level, explain it. Called by the light bulb and the hover. */
export function registerRuleCommands(articles: ArticleCache, notes: WorkspaceNotes, log: Log): Disposable {
  const explanation = registerRuleExplanation(articles);

  async function keep(uri: Uri, finding: FindingPlace): Promise<Outcome> {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText().slice(finding.start, finding.end).trim();
    const fingerprint = await articles.fingerprint(document, finding);
    const short = text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
    await notes.keep(document, { rule: finding.rule, fingerprint, text: short });
    return tell(log, { kind: 'done', message: l10n.t('Kept, here and in later cleanups: {0}', short) });
  }

  async function fix(uri: Uri, finding: FindingPlace): Promise<Outcome> {
    const document = await workspace.openTextDocument(uri);
    const editor = editorOf(document) ?? (await window.showTextDocument(document));
    const { version } = document;
    const cleanup = await articles.clean(document, { choice: { finding } });
    const done = cleanup.edits.length > 0 && (await applyInEditor(editor, version, cleanup.edits));
    return done
      ? tell(log, { kind: 'done', message: l10n.t('Cleaned: {0}', summaryOf(cleanup)) })
      : tell(log, { kind: 'changed', message: l10n.t('The text has changed: look at it again.') });
  }

  async function setLevel(uri: Uri, { rule }: FindingPlace): Promise<Outcome> {
    const { title } = await articles.rule(rule);
    const chosen = await window.showQuickPick(levels(), { title: l10n.t('Level of “{0}”', l10n.t(title)) });
    if (!chosen) return { kind: 'nothing', message: l10n.t('The level was not changed.') };
    await updateLevel(uri, rule, chosen.level);
    const message = l10n.t('“{0}”: {1}', l10n.t(title), chosen.label);
    return tell(log, { kind: 'done', message });
  }

  async function explain(rule: string): Promise<Outcome> {
    await explanation.show(rule);
    return { kind: 'done', message: l10n.t('Explained.') };
  }

  const register = (id: string, run: (uri: Uri, finding: FindingPlace) => Promise<Outcome>) =>
    commands.registerCommand(id, (uri: unknown, finding: unknown) =>
      attempt(log, () => {
        const address = addressOf(uri);
        if (!address || !isPlace(finding)) throw new Error(l10n.t('no finding was named'));
        return run(address, finding);
      }),
    );
  return Disposable.from(
    explanation,
    register('newsText.fixFinding', fix),
    register('newsText.keepFinding', keep),
    register('newsText.setRuleLevel', setLevel),
    register('newsText.explainRule', (_, { rule }) => explain(rule)),
  );
}

/** The rule's level, where the rest of the rules' levels are: in the workspace where one is open, else in the user's settings. */
async function updateLevel(uri: Uri, rule: string, level: Level): Promise<void> {
  const configuration = workspace.getConfiguration('newsText', uri);
  const inWorkspace = workspace.workspaceFolders !== undefined;
  const known = configuration.inspect<Record<string, Level>>('rules');
  const before = inWorkspace ? known?.workspaceValue : known?.globalValue;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update('rules', { ...before, [rule]: level }, target);
}

function levels(): (QuickPickItem & { readonly level: Level })[] {
  return [
    { level: 'apply', label: l10n.t('Apply'), description: l10n.t('Clean does it') },
    { level: 'suggest', label: l10n.t('Suggest'), description: l10n.t('shown with a quick fix; Clean does not do it') },
    { level: 'report', label: l10n.t('Report'), description: l10n.t('shown only') },
    { level: 'off', label: l10n.t('Off'), description: l10n.t('not looked for') },
  ];
}

/** A link in a hover passes the address as text. */
function addressOf(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  return typeof value === 'string' ? Uri.parse(value) : undefined;
}

function isPlace(value: unknown): value is FindingPlace {
  return typeof value === 'object' && value !== null && 'rule' in value && 'start' in value && 'end' in value;
}
