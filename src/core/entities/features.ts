// Features of the units of a text, as one flat list: those of unit i lie from starts[i] to starts[i + 1].

export interface Features {
  readonly slots: Int32Array;
  readonly starts: Int32Array;
}

/** Takes features unit by unit. */
export class FeatureList {
  private slots: Int32Array;
  private used = 0;
  private readonly starts: Int32Array;
  private unit = 0;

  constructor(units: number, expected: number) {
    this.slots = new Int32Array(units * expected + 64);
    this.starts = new Int32Array(units + 1);
  }

  add(slot: number): void {
    if (this.used === this.slots.length) {
      const wider = new Int32Array(this.slots.length * 2);
      wider.set(this.slots);
      this.slots = wider;
    }
    this.slots[this.used++] = slot;
  }

  endUnit(): void {
    this.starts[++this.unit] = this.used;
  }

  done(): Features {
    return { slots: this.slots.subarray(0, this.used), starts: this.starts };
  }
}
