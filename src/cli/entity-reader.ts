// Models lie beside the program; one is read when the first text needs it.

import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createEntityReader, type EntityReader } from '../core';
import type { Options } from './arguments';
import { Refusal } from './say';

const FOLDER = join(__dirname, '../models');

/** Finds nothing, and reads no model, under `--no-entities`. */
export function entityReaderFor({ entities }: Options): EntityReader {
  return entities ? createEntityReader(readModel) : async () => [];
}

async function readModel(name: string): Promise<Uint8Array> {
  const file = join(FOLDER, name);
  try {
    return await fs.readFile(file);
  } catch {
    throw new Refusal('{0} cannot be read; install news-text anew, or leave entities out with --no-entities', file);
  }
}
