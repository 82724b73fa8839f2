import assert from 'node:assert/strict';
import { toMarkdown } from '../../../src/core';
import { articleOf } from '../article-of';

describe('Markdown', () => {
  it('has front matter, title, deck, sections by level and paragraphs', () => {
    const article = articleOf(
      [
        ['kicker', '临河调查'],
        ['title', '把窗口搬到街口'],
        ['deck', '少跑腿，好办事'],
        ['byline', '本报记者 祁向东'],
        ['date', '2021-03-04 09:10'],
        ['paragraph', '　　清晨七点半，服务站已经开了门。'],
        ['heading', '一、先坐一回板凳'],
        ['deck', '“轮岗”三十天。'],
        ['noise', '文章图片'],
        ['heading', '（一）排队'],
        ['heading', '1. 取号'],
        ['paragraph', '清单交上来四百多条。'],
      ],
      {
        metadata: {
          title: '把窗口搬到街口',
          kicker: '临河调查',
          deck: '少跑腿，好办事',
          authors: ['祁向东'],
          published: '2021-03-04T09:10',
        },
        levels: [2, 3, 4],
      },
    );
    assert.equal(
      toMarkdown(article),
      `---
title: 把窗口搬到街口
kicker: 临河调查
deck: 少跑腿，好办事
authors:
  - 祁向东
published: 2021-03-04T09:10
language: zh
---

# 把窗口搬到街口

*少跑腿，好办事*

清晨七点半，服务站已经开了门。

## 一、先坐一回板凳

*“轮岗”三十天。*

### （一）排队

#### 1. 取号

清单交上来四百多条。
`,
    );
  });

  it('writes captions, quotes, poems with their poet, separators and notes', () => {
    const article = articleOf([
      ['caption', '“渡口”旧影。'],
      ['quote', '江有多长'],
      ['quote', '夜就有多长'],
      ['paragraph', '信封背后抄着一首诗。'],
      ['verse', '一篙撑破两峡烟，'],
      ['verse', '十里滩声到客船。'],
      '',
      ['verse', '家书欲寄无归雁，'],
      ['verse', '江月多情照枕边。'],
      ['attribution', '——（清）佚名'],
      ['separator', '***'],
      ['note', '（文中人物为化名）'],
    ]);
    assert.equal(
      toMarkdown(article),
      `---
language: zh
---

*“渡口”旧影。*

> 江有多长
>
> 夜就有多长

信封背后抄着一首诗。

> 一篙撑破两峡烟，\\
> 十里滩声到客船。
>
> 家书欲寄无归雁，\\
> 江月多情照枕边。
>
> ——（清）佚名

---

（文中人物为化名）
`,
    );
  });

  it('tells ordered from unordered lists by their marks', () => {
    const items = ['1. 取号', '2、填表', '（3）签字', '④ 领证', '• 身份证', '- 户口本', '1.5 元的工本费'];
    assert.equal(
      toMarkdown(
        articleOf(
          items.map((item) => ['list-item', item] as const),
          { language: 'und' },
        ),
      ),
      '1. 取号\n2. 填表\n3. 签字\n4. 领证\n\n- 身份证\n- 户口本\n- 1.5 元的工本费\n',
    );
  });

  it('keeps the numbers of a list that does not start at one, and starts anew where they jump', () => {
    const items = ['3. c', '4. d', '1. a'];
    assert.equal(
      toMarkdown(
        articleOf(
          items.map((item) => ['list-item', item] as const),
          { language: 'und' },
        ),
      ),
      '3. c\n4. d\n\n1) a\n',
    );
  });

  it('makes tables of rows and lists of lone cells', () => {
    const rows = (lines: string[]) =>
      articleOf(
        lines.map((line) => ['table-row', line] as const),
        { language: 'und' },
      );
    const table = '| 队伍 | 金牌 |\n| - | - |\n| 北屿 | 14 |\n';
    assert.equal(toMarkdown(rows(['队伍\t金牌', '北屿\t14'])), table);
    assert.equal(toMarkdown(rows(['| 队伍 | 金牌 |', '|---|---|', '| 北屿 | 14 |'])), table);
    assert.equal(toMarkdown(rows(['队伍　　金牌', '北屿　　14'])), table);
    assert.equal(toMarkdown(rows(['队伍', '北屿', '14'])), '- 队伍\n- 北屿\n- 14\n');
  });

  it('does the inline findings that Clean does, and no other', () => {
    const found = { rule: 'punctuation-spacing', replacement: '', reason: { text: '' }, confidence: 1 };
    const article = articleOf([['paragraph', '开了门 。又关 上']], {
      language: 'und',
      findings: [
        { ...found, start: 3, end: 4, fix: 'apply' },
        { ...found, start: 7, end: 8, fix: 'suggest' },
      ],
    });
    assert.equal(toMarkdown(article), '开了门。又关 上\n');
  });

  it('keeps a metadata line whose words the front matter does not hold', () => {
    const article = articleOf(
      [
        ['source', '来源：望江日报'],
        ['source', '转载自临河晚报'],
        ['paragraph', '正文。'],
      ],
      { metadata: { source: '望江日报' }, language: 'und' },
    );
    assert.equal(toMarkdown(article), '---\nsource: 望江日报\n---\n\n转载自临河晚报\n\n正文。\n');
  });

  it('quotes what old readers of YAML would take for something else', () => {
    const article = articleOf([], {
      metadata: { title: 'no', published: '2020-08-03', keywords: ['on', 'a: b', '# c'] },
    });
    assert.equal(
      toMarkdown(article).split('\n# ')[0],
      '---\ntitle: "no"\npublished: "2020-08-03"\nkeywords:\n  - "on"\n  - "a: b"\n  - "# c"\nlanguage: zh\n---\n',
    );
  });

  it('links an address and nothing of the sentence after it', () => {
    const article = articleOf([['paragraph', '预约见http://a.example.cn/b_c，每天。']], { language: 'und' });
    assert.equal(toMarkdown(article), '预约见<http://a.example.cn/b_c>，每天。\n');
  });

  it('of nothing is nothing', () => {
    assert.equal(toMarkdown(articleOf([], { language: 'und' })), '');
  });
});
