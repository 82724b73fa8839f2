const WIDEST = 50;
const LONGEST = 1000;

/** The columns in which the cells of a table stand, as cells that span columns and rows move them. */
export class Columns {
  /** By column, the rows that the cell above still covers, this one among them. */
  private covered: number[] = [];
  private column = 0;
  private next = 0;
  private filled: number[] = [];

  startTable(): void {
    this.covered = [];
    this.startRow();
  }

  startRow(): void {
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
    this.next = 0;
    this.filled = [];
  }

  startCell({ colspan, rowspan }: Readonly<Record<string, string>>): void {
    while ((this.covered[this.next] ?? 0) > 0) this.next++;
    this.column = this.next;
    const rows = spanOf(rowspan, LONGEST);
    for (const to = this.column + spanOf(colspan, WIDEST); this.next < to; this.next++) this.covered[this.next] = rows;
  }

  /** The cell holds words. */
  fill(): void {
    if (this.filled.at(-1) !== this.column) this.filled.push(this.column);
  }

  /** By cell that holds words its column; undefined where each stands in the column of its own number. */
  finish(): readonly number[] | undefined {
    return this.filled.some((column, i) => column !== i) ? this.filled : undefined;
  }
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Math.min(most, Math.max(1, Number.isNaN(span) ? 1 : span));
}
