// What viewers of code scanning need of SARIF 2.1.0: one document, results that point to rules and to places.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { text: string } }[];
    }[];
  }[];
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
  }[];
}

describe('check --format sarif', () => {
  const folder = useFolder();
  const check = (...words: string[]) => {
    const { status, stdout } = folder.run(['check', '--format', 'sarif', ...words]);
    return { status, log: JSON.parse(stdout) as Log };
  };

  it('is one log of version 2.1.0 for all files, with every rule described', () => {
    folder.write('a b/一.txt', ARTICLE);
    folder.write('c.txt', CLEAN);
    folder.write('d.txt', ARTICLE);
    const { status, log } = check('a b/一.txt', 'c.txt', 'd.txt');
    assert.deepEqual([status, log.version, log.runs.length], [1, '2.1.0', 1]);
    const [run] = log.runs;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    const uris = new Set(run?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri));
    assert.deepEqual([...uris], ['a%20b/%E4%B8%80.txt', 'd.txt']);
  });

  it('points each result to its rule and place, and tells it from every other of the file', () => {
    folder.write('news.txt', ARTICLE);
    const { log } = check('news.txt');
    const { results, tool } = log.runs[0] ?? assert.fail();
    assert.ok(results.length > 1);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.match(level, /^(?:warning|note)$/);
      assert.ok(message.text);
      const { region } = locations[0]?.physicalLocation ?? assert.fail();
      assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine);
    }
    const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    assert.equal(new Set(prints).size, results.length);
  });

  it('has fixes that make what Clean makes', () => {
    folder.write('news.txt', ARTICLE);
    const { results } = check('news.txt').log.runs[0] ?? assert.fail();
    const edits = results.flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ artifactChanges }) => artifactChanges.flatMap(({ replacements }) => replacements)),
    );
    let text = ARTICLE;
    for (const { deletedRegion, insertedContent } of [...edits].reverse()) {
      const { charOffset, charLength } = deletedRegion;
      text = text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength);
    }
    assert.equal(text, folder.run(['clean', 'news.txt']).stdout);
  });

  it('has a log without results for a clean file, and speaks Chinese where asked', () => {
    folder.write('c.txt', CLEAN);
    const { status, log } = check('--locale', 'zh-cn', 'c.txt');
    assert.deepEqual([status, log.runs[0]?.results], [0, []]);
    const chinese = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8'));
    assert.ok(JSON.stringify(log).includes(chinese[RULES[0]?.title ?? '']));
  });
});
