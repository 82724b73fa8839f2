import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  languages,
  Range,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { deepEqual, equal, match, ok } from './assert';
import { ARTICLE, CLEAN_ARTICLE, NOISE_LINES, SOURCE_CODE, SPACES } from './texts';
import { closeAll, openSample, openSaved, openUntitled, typeAt, until, withSetting } from './workbench';

function shown({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'News Text');
}

function ruleOf({ code }: Diagnostic): string {
  ok(typeof code === 'object', 'the code has a link');
  return String(code.value);
}

async function diagnosticsOf(document: TextDocument): Promise<Diagnostic[]> {
  return until('diagnostics', () => (shown(document).length > 0 ? shown(document) : undefined));
}

/** Longer than the debounce and a parse take. */
function aWhile(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1500));
}

describe('Diagnostics', () => {
  afterEach(closeAll);

  it('show every finding at its exact place', async () => {
    const document = await openSaved('diagnostics.txt', ARTICLE);
    const diagnostics = await diagnosticsOf(document);
    const lines = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'image-placeholder');
    deepEqual(
      lines.map(({ range }) => document.getText(range)),
      Array(NOISE_LINES).fill('文章图片'),
    );
    const spaces = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'punctuation-spacing');
    deepEqual(
      spaces.map(({ range }) => document.getText(range)),
      Array(SPACES).fill(' '),
    );
  });

  it('are information with a reason, a link to the rule, and faded where text will go', async () => {
    const document = await openUntitled(ARTICLE);
    for (const diagnostic of await diagnosticsOf(document)) {
      equal(diagnostic.severity, DiagnosticSeverity.Information);
      ok(diagnostic.message.length > 5);
      deepEqual(diagnostic.tags, [DiagnosticTag.Unnecessary]);
      const { target } = diagnostic.code as { target: Uri };
      match(target.path, /\/docs\/rules\.md$/);
      equal(target.fragment, ruleOf(diagnostic));
    }
  });

  it('are there for untitled, News Text and CRLF documents', async () => {
    equal((await diagnosticsOf(await openUntitled(ARTICLE))).length, NOISE_LINES + SPACES);
    equal((await diagnosticsOf(await openUntitled(ARTICLE, 'news-text'))).length, NOISE_LINES + SPACES);
    const document = await openSaved('diagnostics-crlf.txt', ARTICLE.replaceAll('\n', '\r\n'));
    const placeholders = (await diagnosticsOf(document)).filter(({ range }) => document.getText(range) === '文章图片');
    equal(placeholders.length, NOISE_LINES);
  });

  it('follow the text: the last change counts', async () => {
    const document = await openUntitled(ARTICLE);
    const before = (await diagnosticsOf(document)).length;
    await typeAt(document, ARTICLE.length, '文章图片\n');
    await typeAt(document, ARTICLE.length, '文章图片\n');
    await until('two more', () => shown(document).length === before + 2);
  });

  it('go with what was wrong', async () => {
    const document = await openUntitled(CLEAN_ARTICLE);
    await typeAt(document, CLEAN_ARTICLE.indexOf('\n') + 1, '文章图片\n');
    await diagnosticsOf(document);
    await window.activeTextEditor?.edit((builder) => builder.delete(new Range(1, 0, 2, 0)));
    await until('no diagnostics', () => shown(document).length === 0);
  });

  it('are there for the sample, and gone when it is closed', async () => {
    const document = await openSample();
    ok((await diagnosticsOf(document)).length > 30);
    await closeAll();
    await until('no diagnostics', () => shown(document).length === 0);
  });

  it('leave a text alone that is no news article', async () => {
    const document = await openUntitled(`${SOURCE_CODE}\n文章图片\n`);
    await aWhile();
    equal(shown(document).length, 0);
  });

  it('leave other languages and excluded files alone', async () => {
    const code = await openUntitled(ARTICLE, 'javascript');
    await withSetting('exclude', ['drafts/**'], async () => {
      const excluded = await openSaved('drafts/excluded.txt', ARTICLE);
      await aWhile();
      equal(shown(code).length + shown(excluded).length, 0);
    });
  });

  it('look only at the languages and files that the settings name', async () => {
    await withSetting('languages', ['news-text'], async () => {
      const text = await openUntitled(ARTICLE);
      await diagnosticsOf(await openUntitled(ARTICLE, 'news-text'));
      equal(shown(text).length, 0);
    });
    await withSetting('include', ['**/wanted/*.txt'], async () => {
      const other = await openSaved('other.txt', ARTICLE);
      await diagnosticsOf(await openSaved('wanted/one.txt', ARTICLE));
      equal(shown(other).length, 0);
    });
  });

  it('have the severity that the settings say, at once', async () => {
    const document = await openUntitled(ARTICLE);
    await diagnosticsOf(document);
    await withSetting('newsText.diagnostics.severity', 'warning', async () => {
      await withSetting('newsText.diagnostics.ruleSeverity', { 'punctuation-spacing': 'off' }, async () => {
        await until('only warnings', () => shown(document).length === NOISE_LINES);
        ok(shown(document).every(({ severity }) => severity === DiagnosticSeverity.Warning));
      });
    });
    await withSetting('newsText.diagnostics.severity', 'off', async () => {
      await until('nothing', () => shown(document).length === 0);
    });
    await until('everything again', () => shown(document).length === NOISE_LINES + SPACES);
  });
});
