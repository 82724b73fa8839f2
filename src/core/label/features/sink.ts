// Where features go: a growing list of slots for each line. A slot is a template's base plus a bin.

export interface Sink {
  /** All slots of all lines, one line after the other. */
  readonly slots: Int32Array;
  /** By block: where its slots start; one more entry for the end. */
  readonly starts: Int32Array;
}

/**
 * Templates have no names: every line emits the same templates in the same order, and each takes the next `width` slots.
 * A bin of -1 says nothing.
 */
export class SlotWriter {
  private slots: Int32Array;
  private used = 0;
  private base = 0;
  private readonly starts: number[] = [];
  /** Slots that the widest line claims. */
  width = 0;

  /** `likely`: how many slots there may be in all; more find room, too. */
  constructor(likely = 0) {
    this.slots = new Int32Array(likely + (1 << 12));
  }

  /** The first slot of the next template. */
  get next(): number {
    return this.base;
  }

  nextLine(): void {
    this.base = 0;
    this.starts.push(this.used);
  }

  put(bin: number, width: number): void {
    if (bin >= 0) this.push(this.base + Math.min(bin, width - 1));
    this.base += width;
    if (this.base > this.width) this.width = this.base;
  }

  /** The bins of one template whose bits are set, the first of them at `from`. */
  putBits(bits: number, width: number, from = 0): void {
    for (let left = bits; left !== 0; left &= left - 1) this.push(this.base + from + 31 - Math.clz32(left & -left));
    this.base += width;
    if (this.base > this.width) this.width = this.base;
  }

  /** One slot of a template that many values share by their hash; `skip` claims its slots. */
  putHashed(slot: number): void {
    this.push(this.base + slot);
  }

  skip(width: number): void {
    this.base += width;
    if (this.base > this.width) this.width = this.base;
  }

  /** All of the lines from one to the other that another writer had. */
  copy({ slots, starts }: Sink, from: number, to: number): void {
    const [first, end] = [starts[from] as number, starts[to] as number];
    for (let line = from; line < to; line++) this.starts.push(this.used + (starts[line] as number) - first);
    while (this.used + end - first > this.slots.length) this.widen();
    this.slots.set(slots.subarray(first, end), this.used);
    this.used += end - first;
  }

  finish(): Sink {
    this.starts.push(this.used);
    return { slots: this.slots.slice(0, this.used), starts: new Int32Array(this.starts) };
  }

  private push(slot: number): void {
    if (this.used === this.slots.length) this.widen();
    this.slots[this.used++] = slot;
  }

  private widen(): void {
    const wider = new Int32Array(this.slots.length * 2);
    wider.set(this.slots);
    this.slots = wider;
  }
}

/** The bin of a value: how many of the ordered limits it reaches. */
export function binOf(value: number, limits: readonly number[]): number {
  let bin = 0;
  while (bin < limits.length && value >= (limits[bin] ?? 0)) bin++;
  return bin;
}
