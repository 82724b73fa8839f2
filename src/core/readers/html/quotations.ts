/** Marks that a browser shows around `<q>`, by language; the default is English. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};
const ENGLISH = ['“', '”'] as const;
const INNER = ['‘', '’'] as const;
/** Words that bring their own marks: pages often switch the browser's off. */
const MARKED = /^\s*["“”„«»「『‘’‹'《〈]/;

/** The elements `<q>` that are open. Their marks are no text of the page, and readers see them all the same. */
export class Quotations {
  private readonly open: { marks: readonly [string, string]; isMarked?: boolean }[] = [];

  start(language: string | undefined): void {
    const outer = MARKS[(language ?? '').slice(0, 2).toLowerCase()] ?? ENGLISH;
    this.open.push({ marks: this.open.length > 0 ? INNER : outer });
  }

  /** The mark before these words, if they are the first of a quotation. */
  before(words: string): string {
    if (this.open.length === 0 || words.trim() === '') return '';
    let mark = '';
    for (const quotation of this.open) {
      if (quotation.isMarked !== undefined) continue;
      quotation.isMarked = !MARKED.test(words);
      if (quotation.isMarked) mark += quotation.marks[0];
    }
    return mark;
  }

  /** The mark behind a quotation that ends. */
  end(): string {
    const last = this.open.pop();
    return last?.isMarked ? last.marks[1] : '';
  }
}
