// The TextMate grammar of the News Text language against the marked-up texts in test/editor/grammar.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

export function runGrammarTests() {
  console.log('\neditor: the grammar');
  let passed = 0;
  let failed = 0;
  for (const file of globSync('test/editor/grammar/*.news').sort()) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/vscode-tmgrammar-test/dist/unit.js', '-g', 'syntaxes/news-text.tmLanguage.json', file],
      { encoding: 'utf8' },
    );
    if (status === 0) passed++;
    else failed++;
    console.log(status === 0 ? `  ✔ ${file}` : stdout);
  }
  return { passed, failed: failed + (passed + failed === 0 ? 1 : 0) };
}
