// Where it comes from, and who edited it: from the lines of credits.

import { type Credit, readCredits } from './credits';
import { unwrap } from './han-byline';

/** What the lines say under labels of source; the first that names one. */
export function sourceIn(lines: readonly string[]): string | undefined {
  const credits = lines.flatMap((line) => readCredits(afterDate(line)) ?? []);
  const named = credits.find(({ kind, value }) => kind === 'source' && value !== '');
  const value = named?.value.replace(/[.。]\s.*/u, '').replace(/\.$/, '');
  return value !== undefined && value.length <= 60 ? value : undefined;
}

/** The editor in charge before any other editor. */
export function editorIn(lines: readonly string[]): string | undefined {
  const credits = lines
    .flatMap((line) => readCredits(afterDate(line)) ?? [])
    .filter(({ kind, value }) => kind === 'editor' && value !== '');
  const rank = ({ label }: Credit) => (/^(?:责任编辑|责编|責任編輯|責編|edited by)/.test(label) ? 0 : 1);
  return credits.sort((a, b) => rank(a) - rank(b))[0]?.value;
}

/** The last brackets of a paragraph: …结尾。（责任编辑：马可沁） and …。(来源：燕赵都市网 编辑：X). */
export function lastBrackets(text: string): string | undefined {
  const match = /[([【（][^()[\]【】（）]{3,60}[)\]】）]$/.exec(text.trim());
  return match && match.index > 0 ? unwrap(match[0]) : undefined;
}

/** 2020-06-06 10:08 来源：澎湃新闻 and "Published … | Source: X": labels start after the stamp. */
function afterDate(line: string): string {
  const [stamp = ''] = /^(?:[^\p{L}]|[年月日])+/u.exec(line) ?? [];
  return stamp.length < line.length && /\d\D*\d/.test(stamp) ? line.slice(stamp.length) : line;
}
