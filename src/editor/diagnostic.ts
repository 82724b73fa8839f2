import {
  type ConfigurationScope,
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { Problem, Span } from '../core';
import { told } from './message';
import { mapOf, oneOf } from './settings';

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;
type Severity = (typeof SEVERITIES)[number];

const KINDS: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

export interface Severities {
  readonly all: Severity;
  readonly byRule: Readonly<Record<string, Severity>>;
  /** Nothing is to be shown at all. */
  readonly none: boolean;
}

export function severitiesFor(scope: ConfigurationScope): Severities {
  const configuration = workspace.getConfiguration('newsText.diagnostics', scope);
  const all = oneOf(SEVERITIES, configuration.get<unknown>('severity')) ?? 'information';
  const byRule = mapOf(SEVERITIES, configuration.get<unknown>('ruleSeverity'));
  return { all, byRule, none: all === 'off' && Object.values(byRule).every((severity) => severity === 'off') };
}

/** The source of our diagnostics, shown beside the message. */
export const SOURCE = 'News Text';

/** The problem as VS Code shows it; nothing where its severity is `off`. */
export function diagnosticFor(
  document: TextDocument,
  problem: Problem,
  { all, byRule }: Severities,
  extensionUri: Uri,
): Diagnostic | undefined {
  const severity = byRule[problem.rule] ?? all;
  if (severity === 'off') return undefined;
  const diagnostic = new Diagnostic(rangeOf(document, problem), told(problem.message), KINDS[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: problem.rule, target: docsOf(extensionUri, problem.rule) };
  // Faded: this text will go.
  if (problem.fix === 'apply' && problem.replacement === '') diagnostic.tags = [DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** The problem's words: the line end of a whole line goes with it, and is not shown. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  if (to.line === from.line || to.character > 0) return new Range(from, to);
  return new Range(from, document.lineAt(to.line - 1).range.end);
}

export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== SOURCE || typeof code !== 'object') return undefined;
  return String(code.value);
}

function docsOf(extensionUri: Uri, rule: string): Uri {
  return Uri.joinPath(extensionUri, 'docs/rules.md').with({ fragment: rule });
}
