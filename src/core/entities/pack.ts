// A tagger as bytes: rows in the order of their features, steps between features as varints, weights as signed bytes of one scale.

import { STATES } from './states';
import { type Tagger, taggerOf } from './tagger';

const MAGIC = 0x3154454e;

export interface Rows {
  /** Ascending. */
  readonly slots: Int32Array;
  readonly rows: Float32Array;
  readonly edges: Float32Array;
}

export function pack({ slots, rows, edges }: Rows): Uint8Array {
  const scale = rows.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127;
  const bytes: number[] = [];
  let before = -1;
  let count = 0;
  for (let i = 0; i < slots.length; i++) {
    const row = Array.from(rows.subarray(i * STATES, (i + 1) * STATES), (w) => Math.round(w / scale));
    const filled = row.reduce((mask, w, k) => (w === 0 ? mask : mask | (1 << k)), 0);
    if (filled === 0) continue;
    let step = (slots[i] ?? 0) - before - 1;
    before = slots[i] ?? 0;
    count++;
    while (step > 127) {
      bytes.push((step & 127) | 128);
      step >>>= 7;
    }
    bytes.push(step, filled & 255, filled >> 8);
    for (const w of row) if (w !== 0) bytes.push(w & 255);
  }
  const head = new DataView(new ArrayBuffer(16 + 4 * edges.length));
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, STATES, true);
  head.setUint32(8, count, true);
  head.setFloat32(12, scale, true);
  for (const [i, w] of edges.entries()) head.setFloat32(16 + 4 * i, w, true);
  const packed = new Uint8Array(head.byteLength + bytes.length);
  packed.set(new Uint8Array(head.buffer));
  packed.set(bytes, head.byteLength);
  return packed;
}

/** Throws where the bytes are not of this version. */
export function unpack(bytes: Uint8Array): Tagger {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== STATES)
    throw new Error('not an entity model of this version');
  const count = head.getUint32(8, true);
  const scale = head.getFloat32(12, true);
  const edges = Float32Array.from({ length: STATES * STATES }, (_, i) => head.getFloat32(16 + 4 * i, true));
  const slots = new Int32Array(count);
  const rows = new Int8Array(count * STATES);
  let at = 16 + 4 * edges.length;
  let slot = -1;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    slot += step + 1;
    const filled = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    slots[i] = slot;
    for (let k = 0; k < STATES; k++) if ((filled >> k) & 1) rows[i * STATES + k] = bytes[at++] ?? 0;
  }
  return taggerOf(slots, rows, scale, edges);
}
