// The names in a ZIP archive, by its central directory.

import { readFileSync } from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Paths with the size of each file as unpacked, in bytes. */
export function listZip(path: string): Map<string, number> {
  const bytes = readFileSync(path);
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== END) end--;
  const entries = new Map<string, number>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${path} is no ZIP archive`);
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), bytes.readUInt32LE(at + 24));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
