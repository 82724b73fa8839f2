import assert from 'node:assert/strict';
import { rawBlock } from '../../../src/core/markdown/raw';

const of = (source: string, part: string) => {
  const start = source.indexOf(part);
  const { type, ...rest } = rawBlock(source, { start, end: source.lastIndexOf(part.slice(-1)) + 1 });
  return [type, 'value' in rest ? rest.value : ''];
};

describe('What stands between the lines of Markdown', () => {
  it('loses the marks of the quote or list around it, so that it ends where it ended', () => {
    assert.deepEqual(of('> ```\n> a\n>\n> > b\n> ```', '```'), ['code', 'a\n\n> b']);
    assert.deepEqual(of('1. x\n   ~~~ts\n     a\n   ~~~', '~~~'), ['code', '  a']);
    assert.deepEqual(of('> <div>\r\n> a\r\n> </div>', '<div>'), ['html', '<div>\na\n</div>']);
  });

  it('is code where it could act in the window of a reader, or would not end', () => {
    for (const source of [
      '<script>\nalert(1)\n</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="java&#115;cript:alert(1)">a</a>',
      '<a href=command:x>a</a>',
      '<div style="position:fixed">a</div>',
      '<svg/onload=alert(1)>',
      '[a]: command:x',
      '<!-- open',
      '<pre>open',
    ])
      assert.equal(rawBlock(source, { start: 0, end: source.length }).type, 'code', source);
  });

  it('is said as it was where it only shows', () => {
    for (const source of [
      '<details><summary>a</summary></details>',
      '<!-- a -->',
      '[a]: https://x.org',
      '<img src="a.png" alt="b">',
      '<a href="#top">a</a>',
    ])
      assert.equal(rawBlock(source, { start: 0, end: source.length }).type, 'html', source);
    assert.equal(rawBlock('* * *', { start: 0, end: 5 }).type, 'thematicBreak');
  });
});
