// The user's levels, through parse.

import assert from 'node:assert/strict';
import { cleanedText, parse } from '../../../src/core';

const TEXT = [
  '老桥今起大修',
  '老桥今天开始大修，工期四个月。施工期间，两岸的行人改走临时浮桥，浮桥由十九条旧渡船拼成。',
  '旧档案里有一行已经认不出来：锟斤拷锟斤拷，县志办的人说，原件还在，过几天可以再抄一遍。',
].join('\n');

describe('Levels of rules', () => {
  it('never do what a rule can only report: what is lost stays where it is', () => {
    const article = parse(TEXT, { levels: { mojibake: 'apply' } });
    assert.deepEqual([...new Set(article.findings.map(({ rule, fix }) => `${rule} ${fix}`))], ['mojibake report']);
    assert.ok(cleanedText(article, { anyway: true }).includes('锟斤拷锟斤拷'));
  });
});
