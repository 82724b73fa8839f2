// What pipelines, editors and enemies do to a text.

import type { Random } from './random';

type Mutation = (text: string, random: Random) => string;

/** Characters that programs trip over. */
export const ODD_CHARACTERS = [
  '\0',
  '\ufeff',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\v',
  '\f',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\udc00',
  '\ufffd',
  '\uffff',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  'e\u0301\u0327',
  'שלום',
  'مرحبا',
  'กำ',
  '\ue000',
  '\u3000',
  '\u00a0',
  '\t',
  '\x1b[31m',
];

/** Words that mean something to a reader of markup, a rule or a shell. */
export const ODD_WORDS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<![CDATA[',
  '</div>',
  '<p>',
  '<table><tr><td>',
  '&lt;b&gt;',
  '&#x26;nbsp;',
  '&amp;amp;amp;',
  '[x](command:workbench.action.quit)',
  '[y](javascript:alert(1))',
  '![z](data:image/svg+xml,<svg/onload=alert(1)>)',
  '[ref]: javascript:alert(1)',
  '[a](java&#115;cript:alert(1))',
  '[b](javascript\\:alert(1))',
  '<command:workbench.action.quit>',
  '<a href=javascript:alert(1)>',
  '<iframe src="https://a.example">',
  '<?php',
  '```',
  '~~~',
  '    ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '# ',
  '---',
  '***',
  '===',
  '| a | b |',
  '| - | - |',
  '$(command)',
  '文章图片',
  '【',
  '】',
  '|',
  '（完）',
  '责任编辑：',
  '推荐阅读',
  'Read more:',
  'Advertisement',
  'Share',
  '，',
  ',',
  ' 。',
  'â€™',
  '锟斤拷',
  'http://a.example/b?c=d&e=f#g',
  '__proto__',
  'constructor',
];

const cut = (text: string, at: number, length: number, put = '') => text.slice(0, at) + put + text.slice(at + length);

function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'an odd character': (text, random) => cut(text, random.below(text.length + 1), 0, random.pick(ODD_CHARACTERS)),
  'an odd word': (text, random) => cut(text, random.below(text.length + 1), 0, random.pick(ODD_WORDS)),
  'an odd line': onLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, random.pick(ODD_WORDS))),
  'an odd start of a line': onLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = random.pick(ODD_WORDS) + (lines[at] ?? '');
  }),
  'a stretch lost': (text, random) => cut(text, random.below(text.length + 1), random.below(200)),
  'a stretch twice': (text, random) => {
    const at = random.below(text.length + 1);
    return cut(text, at, 0, text.slice(at, at + random.below(400)));
  },
  'a line lost': onLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  'a line twice': onLines((lines, random) => {
    const line = random.pick(lines);
    lines.splice(random.below(lines.length + 1), 0, line);
  }),
  'lines in another order': onLines((lines, random) => {
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
  }),
  'two lines made one': (text, random) => {
    const at = text.indexOf('\n', random.below(text.length + 1));
    return at < 0 ? text : cut(text, at, 1);
  },
  'a line broken': (text, random) => cut(text, random.below(text.length + 1), 0, '\n'),
  'blank lines': (text, random) => cut(text, random.below(text.length + 1), 0, '\n'.repeat(1 + random.below(4))),
  'the end cut off': (text, random) => text.slice(0, random.below(text.length + 1)),
  'no final newline': (text) => text.trimEnd(),
  'a character again and again': (text, random) =>
    cut(
      text,
      random.below(text.length + 1),
      0,
      random.pick(['(', '【', '<', '&', '*', '_', '`', '>', ' ', '1', '|', '中', 'a.']).repeat(random.below(300)),
    ),
};

const NAMES = Object.keys(MUTATIONS);

/** The text after one to six mutations. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let i = random.below(6); i >= 0; i--) mutated = MUTATIONS[random.pick(NAMES)]?.(mutated, random) ?? mutated;
  return mutated;
}
