// Numbers in Chinese writing.

const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** 三十五, 两千, 1.2万, ４４０５亿; undefined where it is no number or a vague one (几, 数). */
export function zhNumber(written: string): number | undefined {
  const text = written
    .replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, '');
  const mixed = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text);
  if (mixed) {
    const scaled = [...(mixed[2] ?? '')].reduce((n, scale) => n * (SCALES[scale] ?? 1), Number(mixed[1]));
    return Number(scaled.toPrecision(12));
  }
  if (!/^[零〇一二两三四五六七八九十百千万亿半点]+$/.test(text)) return undefined;
  if (text === '半') return 0.5;
  const [whole = '', decimals] = text.split('点');
  const n = /[十百千万亿]/.test(whole) ? readScaled(whole) : Number([...whole].map(digitOf).join(''));
  if (Number.isNaN(n)) return undefined;
  return decimals ? Number(`${n}.${[...decimals].map(digitOf).join('')}`) : n;
}

function readScaled(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of text) {
    const scale = SCALES[sign];
    if (scale === undefined) digit = digitOf(sign);
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      section = digit = 0;
    }
  }
  return total + section + digit;
}

function digitOf(sign: string): number {
  if (sign === '〇') return 0;
  return sign === '两' ? 2 : DIGITS.indexOf(sign);
}
