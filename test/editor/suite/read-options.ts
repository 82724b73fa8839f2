import type { ReadOptions } from '../../../src/editor/engine/engine';

/** How a plain text is read where nobody has set anything. */
export const READ_OPTIONS: ReadOptions = {
  format: 'text',
  preset: 'balanced',
  levels: {},
  keep: [],
  noise: [],
  never: [],
  patterns: true,
  corrections: [],
};
