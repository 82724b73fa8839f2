import type { Format } from '../core';
import { Refusal } from './say';

/** What the core's readers read. */
const READ: ReadonlySet<Format> = new Set<Format>(['text', 'markdown', 'html']);

/** Throws a Refusal for a format that is not read yet. */
export function requireReader(format: Format): void {
  if (!READ.has(format))
    throw new Refusal(
      '{0} input is not supported yet; give plain text, or say --input-format text to read it as that',
      format === 'html' ? 'HTML' : 'Markdown',
    );
}
