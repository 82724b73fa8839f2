import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/cli/unified-diff';
import { applyEdits, type Edit } from '../../src/core';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

describe('clean --diff', () => {
  const folder = useFolder();

  it('shows the changes and makes none', () => {
    folder.write('in/news.txt', ARTICLE);
    const { status, stdout } = folder.run(['clean', '--diff', 'in/news.txt']);
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/in\/news\.txt\n\+\+\+ b\/in\/news\.txt\n@@ -1,8 \+1,7 @@\n/);
    assert.match(stdout, /^-文章图片$/m);
    assert.equal(applyPatch(ARTICLE, stdout), CLEAN);
    assert.equal(folder.read('in/news.txt'), ARTICLE);
  });

  it('prints nothing for a clean file', () => {
    folder.write('news.txt', CLEAN);
    assert.deepEqual(folder.run(['clean', '--diff', 'news.txt']).stdout, '');
  });

  it('shows standard input under a name of its own', () => {
    assert.match(folder.run(['clean', '--diff'], ARTICLE).stdout, /^--- a\/stdin\n/);
  });
});

describe('a unified diff', () => {
  /** A text of short lines and edits in it: ordered, without overlap. */
  const changed = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', '文', '\n', '\r\n'), maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(12), fc.nat(6), fc.string({ unit: fc.constantFrom('x', '字', '\n'), maxLength: 4 })), {
        maxLength: 6,
      }),
    )
    .map(([text, steps]) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const [gap, length, replacement] of steps) {
        const start = at + gap;
        const end = start + length;
        if (end > text.length) break;
        edits.push({ start, end, replacement });
        at = end + 1;
      }
      return { text, edits };
    });

  it('gives the edited text when it is applied', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async ({ text, edits }) => {
        const after = applyEdits(text, edits);
        const patch = await unifiedDiff('news.txt', text, edits);
        if (after === text) assert.equal(patch, '');
        else assert.equal(applyPatch(text, patch, { autoConvertLineEndings: false }), after);
      }),
      { numRuns: 1000 },
    );
  });
});
