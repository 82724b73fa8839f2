import { Disposable, l10n, Uri, workspace } from 'vscode';
import type { ArticleCache } from './article-cache';
import type { RuleInfo } from './engine/engine';
import { showPage } from './page';

const SCHEME = 'news-text-rule';

export interface RuleExplanation extends Disposable {
  show(rule: string): Promise<void>;
}

/** What a rule finds and what it leaves alone, as a page of its own: it opens everywhere, also where no file can. */
export function registerRuleExplanation(articles: ArticleCache): RuleExplanation {
  const registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => pageOf(await articles.rule(query)),
  });
  return {
    async show(rule) {
      const { title } = await articles.rule(rule);
      const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t(title)}.md`, query: rule });
      await showPage(uri);
    },
    dispose: () => Disposable.from(registration).dispose(),
  };
}

function pageOf({ id, title, explanation, example, fix }: RuleInfo): string {
  const quoted = (text: string) => `\`\`\`\`text\n${text.replaceAll('````', '')}\n\`\`\`\``;
  const level = { apply: l10n.t('Apply'), suggest: l10n.t('Suggest'), report: l10n.t('Report'), off: l10n.t('Off') }[
    fix
  ];
  return [
    `# ${l10n.t(title)}`,
    l10n.t(explanation),
    `**${l10n.t('Found')}**`,
    quoted(example.noise),
    `**${l10n.t('Left alone')}**`,
    quoted(example.content),
    l10n.t('Level by default: {0}. To change it, name the rule in the setting `newsText.rules`:', level),
    `\`\`\`json\n"newsText.rules": { "${id}": "off" }\n\`\`\``,
    '',
  ].join('\n\n');
}
