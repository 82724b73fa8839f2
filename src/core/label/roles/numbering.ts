// Numbers at the start of lines: what counts the parts of a text, and what the items of a list.

export interface Numbered {
  /** Lines of one style belong together. */
  readonly style: string;
  readonly value: number;
  /** Whether the line is the number alone. */
  readonly bare: boolean;
}

const HAN = '一二三四五六七八九十';
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['一、', new RegExp(`^([${HAN}]{1,3})(?:[、.,:] ?|$)`)],
  ['(一)', new RegExp(`^\\(([${HAN}]{1,3})\\)`)],
  ['第一', new RegExp(`^第([${HAN}]{1,3})(?:[、,:]|是|[章节節部回集幕步条條] ?|$)`)],
  ['之一', new RegExp(`^[^,。]{2,10}之([${HAN}]{1,3})(?:[ :]|$)`)],
  ['壹', /^([壹贰叁肆伍陆柒捌玖拾])(?:[、. ]|$)/],
  ['01', /^(0\d)(?:[.、/ |]|$)/],
  ['1', /^(\d{1,2})(?:[、.)](?!\d) ?| |$)/],
  ['(1)', /^\((\d{1,2})\)/],
  ['1/', /^(\d{1,2})\/\d{1,2}(?: |$)/],
  ['①', /^([①-⑳])/],
  ['I', /^([IVX]{1,5})(?:[.、)] ?|$)/],
  ['No.', /^(?:no\.?|part|chapter|step|tip|第|#|zone) ?(\d{1,2})[\]】.:]?(?= |$)/i],
];
const LARGE = '壹贰叁肆伍陆柒捌玖拾';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Reads the number at the start of a folded line. */
export function numberOf(folded: string): Numbered | undefined {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const value = countOf(match[1] ?? '');
    if (value > 0) return { style, value, bare: folded.length <= match[0].trimEnd().length };
  }
  return undefined;
}

function countOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (LARGE.includes(digits)) return LARGE.indexOf(digits) + 1;
  if (/^[①-⑳]$/.test(digits)) return digits.charCodeAt(0) - 0x2460 + 1;
  if (/^[IVX]+$/.test(digits)) return ROMAN.indexOf(digits) + 1;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : [undefined, digits];
  const digit = (character: string | undefined) => (character ? HAN.indexOf(character) + 1 : 0);
  return (tens === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}

/** Runs of lines that count one, two, three in one style, by place in `lines`; two at least. */
export function countedRuns(lines: readonly (Numbered | undefined)[]): readonly (readonly number[])[] {
  const open = new Map<string, number[]>();
  const done: number[][] = [];
  lines.forEach((line, at) => {
    if (!line) return;
    const run = open.get(line.style);
    const last = run && lines[run.at(-1) ?? -1];
    if (run && last && line.value === last.value + 1) run.push(at);
    else if (line.value === 1) {
      if (run) done.push(run);
      open.set(line.style, [at]);
    }
  });
  return [...done, ...open.values()].filter((run) => run.length > 1);
}
