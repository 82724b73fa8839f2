// Numbers in Chinese writing.

const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Parts of a number: figures, a Han digit or a scale. */
const PART = /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿]/g;

/** 三十五, 两千三, 1.2万, 18亿6000万, ４４０５亿; undefined where it is no number or a vague one (几, 数). */
export function zhNumber(written: string): number | undefined {
  const text = written
    .replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, '')
    .replace('萬', '万')
    .replace('億', '亿');
  if (text === '半') return 0.5;
  const [whole = '', decimals] = text.split('点');
  if (decimals !== undefined) {
    const scale = /(?<![万亿])[万亿]+$/.exec(decimals)?.[0] ?? '';
    const digits = decimals.slice(0, decimals.length - scale.length);
    const n = zhNumber(whole);
    if (n === undefined || !/^[零一二三四五六七八九]+$/.test(digits)) return undefined;
    return scaled(Number(`${n}.${[...digits].map(digitOf).join('')}`), scale);
  }
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map(digitOf).join(''));
  return text !== '' && text.replace(PART, '') === '' ? read(text.match(PART) ?? []) : undefined;
}

function read(parts: readonly string[]): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const part of parts) {
    const scale = SCALES[part];
    if (scale === undefined) {
      // Two figures that no scale parts are no number; a nought between them only keeps a place.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = /\d/.test(part) ? Number(part) : digitOf(part);
      if (digit === 0) last = 1;
    } else {
      if (scale < 1e4) section += (digit ?? 1) * scale;
      else if (total >= scale) total += (section + (digit ?? 0) || 1) * scale;
      else total = (total + section + (digit ?? 0) || 1) * scale;
      if (scale >= 1e4) section = 0;
      digit = undefined;
      last = scale;
    }
  }
  // 两千三 is 2300, 两千零三 is 2003.
  const rest = digit === undefined ? 0 : last > 10 && digit < 10 ? (digit * last) / 10 : digit;
  return Number((total + section + rest).toPrecision(12));
}

const scaled = (n: number, scale: string): number =>
  Number([...scale].reduce((product, sign) => product * (SCALES[sign] ?? 1), n).toPrecision(12));

function digitOf(sign: string): number {
  if (sign === '〇') return 0;
  return sign === '两' ? 2 : DIGITS.indexOf(sign);
}
