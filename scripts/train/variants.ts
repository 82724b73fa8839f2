// Variants of a page: most users' files are no whole pages, and some sites break their lines at every comma.

export interface TextLine {
  readonly text: string;
  /** 1 beside the body, 2 body, 3 unknown. */
  readonly body: number;
  readonly blanksBefore: number;
}

const REACHES = [0, 2, 5, 10];
/** Lines above the body within which the title is looked for. */
const HEAD = 14;
/** UTF-16 units; shorter lines are not broken. */
const LONG = 30;
const MOST_LINES = 1500;

/** The article with a few lines above and below; `title` is a line's index, -1 without one. */
export function cutOut(lines: readonly TextLine[], title: number, seed: number): TextLine[] | undefined {
  const first = lines.findIndex(({ body }) => body === 2);
  if (first < 0) return undefined;
  const last = lines.findLastIndex(({ body }) => body === 2);
  const above = first - (REACHES[seed % 4] ?? 0);
  const from = Math.max(0, title >= 0 && title < first && first - title < HEAD ? Math.min(above, title) : above);
  const cut = lines.slice(from, last + 1 + (REACHES[(seed >> 2) % 4] ?? 0));
  return cut.length > 1 ? cut : undefined;
}

/** A short notice: the title and the first one to four lines of the body; in one of three the next two lines, too. */
export function noticeOf(lines: readonly TextLine[], title: number, seed: number): TextLine[] | undefined {
  const body = lines.filter((line) => line.body === 2).slice(0, 1 + (seed % 4));
  const last = body[body.length - 1];
  if (!last || title < 0) return undefined;
  const head = lines[title];
  const after = seed % 3 === 0 ? lines.slice(lines.indexOf(last) + 1, lines.indexOf(last) + 3) : [];
  return [...(head && !body.includes(head) ? [head] : []), ...body, ...after];
}

/** Body lines broken at their marks; the commas go, in some texts the full stops too. */
export function clausesOf(lines: readonly TextLine[], seed: number): TextLine[] | undefined {
  const stopsStay = seed % 5 < 2;
  const broken = lines.flatMap((line) => {
    if (line.body !== 2 || line.text.length < LONG) return [line];
    const clauses = line.text.match(/[^，。；！？、\n]+[，。；！？、]*[”』」]?/g) ?? [line.text];
    return clauses.map((clause, i) => ({
      ...line,
      text: stopsStay && /[。！？]/.test(clause) ? clause.trim() : clause.replace(/[，。；、]+$/, '').trim(),
      blanksBefore: i === 0 ? line.blanksBefore : 0,
    }));
  });
  const kept = broken.filter(({ text }) => text !== '');
  return kept.length < MOST_LINES ? kept : undefined;
}
