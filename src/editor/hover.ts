import { type Disposable, Hover, l10n, languages, MarkdownString, type TextDocument, workspace } from 'vscode';
import type { Problem } from '../core';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import { TEXT_SELECTOR } from './languages';
import { literal } from './literal';
import { told } from './message';
import { isWatched } from './watched-documents';

/** What is wrong here, why, how sure it is, and what can be done: Remove, Keep. */
export function registerHover(articles: ArticleCache): Disposable {
  return languages.registerHoverProvider(TEXT_SELECTOR, {
    async provideHover(document, position, token) {
      if (!workspace.getConfiguration('newsText', document).get('hover.enable', true) || !isWatched(document)) return;
      const { version } = document;
      const { problems } = await articles.read(document);
      if (token.isCancellationRequested || document.version !== version) return;
      const here = problems.filter((problem) => rangeOf(document, problem).contains(position));
      // The narrowest is meant.
      const problem = here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      if (!problem) return;
      const { title } = await articles.rule(problem.rule);
      return new Hover(textOf(document, problem, l10n.t(title)), rangeOf(document, problem));
    },
  });
}

function textOf(document: TextDocument, problem: Problem, title: string): MarkdownString {
  const { rule, start, end, fix, replacement, message, confidence } = problem;
  const link = (label: string, command: string) => {
    const words = encodeURIComponent(JSON.stringify([document.uri.toString(), { rule, start, end }]));
    return `[${label}](command:newsText.${command}?${words})`;
  };
  const text = new MarkdownString();
  text.isTrusted = {
    enabledCommands: ['fixFinding', 'keepFinding', 'explainRule'].map((command) => `newsText.${command}`),
  };
  text.appendMarkdown(`**${title}** · ${l10n.t('{0} % sure', Math.round(confidence * 100))}\n\n`);
  // From the text: never read as Markdown.
  text.appendMarkdown(literal(told(message)));
  const fixIt = replacement === '' && end > start ? l10n.t('Remove') : l10n.t('Fix');
  const links = [
    ...(fix === 'report' ? [] : [link(fixIt, 'fixFinding')]),
    link(l10n.t('Keep'), 'keepFinding'),
    link(l10n.t('Why?'), 'explainRule'),
  ];
  text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return text;
}
