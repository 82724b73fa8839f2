// Signs of markup and code: characters and line beginnings that people do not write in running text.

import { counted, densityOf, matching, type Sign, shareOf, standing } from './sign';

const CODE_CHARACTERS = counted(/[{}<>=\\|`~^$[\]_*;#@]/g, 'raw');
/** A statement, a comment, a directive, a tag, a call, an assignment. */
const isCode = standing(
  /^\s*(?:\/\/|\/\*|\*\/|\* |#!|#include|--\s|<[a-z!/][^>]*>?|@\w|[{}[\]()]+[,;]?$|(?:import|export|const|let|var|def|class|function|return|if|for|while|public|private|static|struct|int|void|package|from|SELECT|CREATE|INSERT|FROM|WHERE)\b.*[;{}():=]|[\w.$-]+\s*[=:]\s*[\w"'[{(-].{0,80}[;,]?$)|[;{]\s*$|\);?$|^\$ \w|^>>> |^(?:diff|index|@@|\+\+\+|---) |^\s+at \S+\(/,
);
const isMarkdown = standing(/^\s*(?:#{1,6} |[-*+] |>|\||```|~~~|\d{1,2}\. |\[[ xX]?\] |=== *$|!?\[)/);
const isMarkdownHeading = standing(/^#{1,6} /);
const MARKDOWN_INLINE = counted(/`[^`\n]{1,80}`|!?\[[^\]\n]{1,80}\]\([^)\n]{1,200}\)|\*\*[^*\n]{1,80}\*\*/g, 'raw');
const isRuler = standing(/^\s*([-=*_#~+])(?: ?\1){3,}\s*$/);
const TEMPLATE = counted(
  /\$\{|\{\{|<%|<\?|&&|\|\||=>|->|::|\.\.\/|--[a-z]{2}|npm |pip |git |http:\/\/localhost/g,
  'raw',
);
/** Keys, certificates, checksums, encoded files: no blank in forty characters, digits among letters. */
const isCoded = standing(/(?:^|\s)(?=[\w+/=:-]{40})(?=\S*\d)(?=\S*[A-Za-z])[\w+/=:-]{40,}(?:\s|$)/);
const isFence = standing(/^\s{0,3}(?:```|~~~)/);
const isIndented = standing(/^(?: {2,}|\t)\S/);
/** Markdown headings in the words of a program's documents. */
const isManualHeading = matching(
  /^(?:#{1,6} |\d{1,2}[.、] ?)?(?:install(?:ation|ing)?|usage|use|api|options?|licen[cs]e|contributing|contents|getting started|quick ?start|requirements?|configuration|examples?|security|related|syntax|types|compatibility|introduction|features|known (?:bugs|issues)|faq|安装|使用|用法|参数|配置|许可证?|快速开始|常见问题|环境要求|部署|注意(?:事项)?|参与贡献|步骤|使用说明|升级指南).{0,12}$/i,
);

export const MARKUP: readonly Sign[] = [
  {
    id: 'code-characters',
    speaks: 'against',
    measure: ({ lines, size }) => densityOf(CODE_CHARACTERS, lines, size, 40),
  },
  { id: 'code-lines', speaks: 'against', measure: ({ lines }) => shareOf(lines, isCode) },
  {
    id: 'program-words',
    speaks: 'against',
    measure: ({ lines, size }) => densityOf(TEMPLATE, lines, size, 6),
  },
  {
    id: 'fenced-code',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, lines.filter(isFence).length / 2),
  },
  { id: 'coded-lines', speaks: 'against', measure: ({ lines }) => shareOf(lines, isCoded) },
  {
    id: 'indented-lines',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, isIndented),
  },
  {
    id: 'markdown-lines',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, isMarkdown),
  },
  {
    id: 'markdown-words',
    speaks: 'against',
    measure: ({ lines, size }) => densityOf(MARKDOWN_INLINE, lines, size, 8),
  },
  {
    id: 'markdown-headings',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, 4 * shareOf(lines, isMarkdownHeading)),
  },
  {
    id: 'manual-headings',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, lines.filter(isManualHeading).length / 2),
  },
  {
    id: 'ruled-lines',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, 8 * shareOf(lines, isRuler)),
  },
];
