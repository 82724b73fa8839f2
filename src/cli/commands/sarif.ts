// Findings as SARIF 2.1.0, for viewers of code scanning: one run, its head first, then a result for each finding.

import { version } from '../../../package.json';
import { type Article, type Fix, keepFingerprint, type Level, type Problem, RULES } from '../../core';
import type { Say } from '../say';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const SEVERITIES: Readonly<Record<Level, string>> = { apply: 'warning', suggest: 'note', report: 'note', off: 'none' };

/** What stands before, between and behind the results. */
export function sarifFrame(say: Say): { open: string; between: string; close: string } {
  const rules = RULES.map(({ id, title, explanation, fix }) => ({
    id,
    shortDescription: { text: say(title) },
    fullDescription: { text: say(explanation) },
    defaultConfiguration: { level: SEVERITIES[fix] },
  }));
  const driver = { name: 'news-text', semanticVersion: version, rules };
  const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] });
  const head = JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [] }).replace(/\]\}$/, '');
  return { open: head + run.replace(/\]\}$/, '\n'), between: ',\n', close: '\n]}]}\n' };
}

/** The results of one file, named as the user named it; separated by commas. */
export function sarifResults(article: Article, found: readonly Problem[], file: string, say: Say): string {
  const artifactLocation = { uri: file === '-' ? 'stdin' : uriOf(file) };
  return found
    .map((problem) => {
      const { rule, fix, message, confidence, replacement } = problem;
      const region = regionOf(problem);
      const text = say(message.text, ...(message.args ?? []));
      return JSON.stringify({
        ruleId: rule,
        ruleIndex: RULES.findIndex(({ id }) => id === rule),
        level: SEVERITIES[fix satisfies Fix],
        message: { text },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        partialFingerprints: { 'newsText/v1': keepFingerprint(article, problem) },
        // How sure it is, 0 to 100.
        rank: Math.round(confidence * 100),
        ...(fix !== 'report' && {
          fixes: [
            {
              description: { text },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
                },
              ],
            },
          ],
        }),
      });
    })
    .join(',\n');
}

function regionOf({ line, column, endLine, endColumn, start, end }: Problem): object {
  return {
    ...{ startLine: line, startColumn: column, endLine, endColumn },
    ...{ charOffset: start, charLength: end - start },
  };
}

/** Relative to where the command runs, with `/`; each part escaped. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path.replace(/^([A-Za-z])%3A\//, 'file:///$1:/');
}
