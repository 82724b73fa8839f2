// Numbers for hashes: what a Map of numbers does, without a look-up by calls and an object for each of them.

/** 2³² divided by the golden ratio. Source: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const GOLDEN = 0x9e3779b1;

/** Gives signed 32-bit integers the numbers 0, 1, 2, … in the order in which they are first asked for. */
export class Numbering {
  private used = 0;
  /** Places, a power of two of them, at most half of them taken; a place that is taken holds a number and 1 more. */
  private numbers = new Int32Array(1 << 10);
  private values = new Int32Array(1 << 10);

  /** How many integers have a number. */
  get size(): number {
    return this.used;
  }

  of(value: number): number {
    let place = this.placeOf(value);
    if (this.numbers[place] === 0) {
      if (this.used * 2 === this.numbers.length) {
        this.widen();
        place = this.placeOf(value);
      }
      this.values[place] = value;
      this.numbers[place] = ++this.used;
    }
    return (this.numbers[place] as number) - 1;
  }

  /** Where the value stands, or the free place for it. */
  private placeOf(value: number): number {
    const { numbers, values } = this;
    const last = numbers.length - 1;
    const mixed = Math.imul(value, GOLDEN);
    let place = (mixed ^ (mixed >>> 15)) & last;
    while (numbers[place] !== 0 && values[place] !== value) place = (place + 1) & last;
    return place;
  }

  private widen(): void {
    const { numbers, values } = this;
    this.numbers = new Int32Array(2 * numbers.length);
    this.values = new Int32Array(2 * numbers.length);
    numbers.forEach((number, i) => {
      if (number === 0) return;
      const place = this.placeOf(values[i] as number);
      this.numbers[place] = number;
      this.values[place] = values[i] as number;
    });
  }
}
