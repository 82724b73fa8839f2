import assert from 'node:assert/strict';
import type { Role } from '../../src/core/article';
import { profileOf } from '../../src/core/label/profile';
import { readPlain } from '../../src/core/readers/plain';
import { sectionsOf } from '../../src/core/sections';

/** The sections of a text whose lines have these roles. */
function sections(lines: readonly (readonly [Role, string])[]) {
  const text = lines.map(([, words]) => words).join('\n');
  const blocks = readPlain(text);
  return sectionsOf({
    text,
    blocks,
    profile: profileOf(text, blocks),
    roles: lines.map(([role]) => role),
    title: undefined,
  }).map(({ title, level, start, end }) => ({ title, level, words: text.slice(start, end) }));
}

const levels = (...headings: string[]) =>
  sections(headings.map((heading) => ['heading', heading] as const)).map(({ level }) => level);

describe('sections', () => {
  it('nest as their numbers do: 一、 holds （一）, which holds 1.', () => {
    assert.deepEqual(
      levels('一、总则', '（一）范围', '1. 城区', '2. 郊区', '（二）期限', '二、附则'),
      [2, 3, 4, 4, 3, 2],
    );
    assert.deepEqual(levels('（一）范围', '1. 城区', '（二）期限'), [2, 3, 2]);
    assert.deepEqual(levels('第一章 起点', '第一节 码头', '第二章 归途'), [2, 3, 2]);
  });

  it('are of one level where nothing is numbered, or all are numbered alike', () => {
    assert.deepEqual(levels('从一张图开始', '桥头的生意', '评论丨别急着下结论'), [2, 2, 2]);
    assert.deepEqual(levels('1', '2', '3'), [2, 2, 2]);
    assert.deepEqual(levels('01', '02'), [2, 2]);
    assert.deepEqual(levels('How the judges ruled', 'Looking ahead'), [2, 2]);
  });

  it('without a number divide a numbered one, but a closing word stands beside it', () => {
    assert.deepEqual(levels('一、起因', '水位', '雨量', '二、经过', '结语'), [2, 3, 3, 2, 2]);
  });

  it('put the bracketed headlines of a digest under its categories', () => {
    assert.deepEqual(levels('国际', '【法澜社】三国签署协议', '财经', '【望江日报】银行下调利率'), [2, 3, 2, 3]);
    assert.deepEqual(levels('【法澜社】三国签署协议', '【望江日报】银行下调利率'), [2, 2]);
  });

  it('reach to the next of their level, and the last to the last line of the article', () => {
    assert.deepEqual(
      sections([
        ['title', '标题'],
        ['heading', '一、甲'],
        ['paragraph', '甲的话。'],
        ['heading', '（一）乙'],
        ['paragraph', '乙的话。'],
        ['heading', '二、丙'],
        ['paragraph', '丙的话。'],
        ['editor', '责任编辑：何穗'],
        ['noise', '分享到：'],
      ]),
      [
        { title: '一、甲', level: 2, words: '一、甲\n甲的话。\n（一）乙\n乙的话。\n' },
        { title: '（一）乙', level: 3, words: '（一）乙\n乙的话。\n' },
        { title: '二、丙', level: 2, words: '二、丙\n丙的话。' },
      ],
    );
  });

  it('are none in a text without headings', () => {
    assert.deepEqual(sections([['paragraph', '只有一段。']]), []);
  });
});
