// `.news-text.json`: what the user said about noise, kept beside the texts so that it is reviewed and merged with them.

import type { Message } from './article';
import { type EntityEntry, isEntityEntry } from './entities/corrections';
import type { Kept } from './keep';
import type { UserPhrase } from './user-phrases';

export const WORKSPACE_FILE_NAME = '.news-text.json';

/** A finding that is not noise. */
export interface KeptFinding extends Kept {
  /** Path from the workspace file's folder, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** What is kept, shortened, for people. */
  readonly text: string;
}

export interface WorkspaceFile {
  readonly keep: readonly KeptFinding[];
  /** Always noise. */
  readonly noise: readonly UserPhrase[];
  /** Never noise: wins over every rule and over `noise`. */
  readonly never: readonly UserPhrase[];
  readonly entities: readonly EntityEntry[];
  /** Other keys, such as `$schema`: written back as they were. */
  readonly others: Readonly<Record<string, unknown>>;
}

export type WorkspaceFileResult =
  | { readonly data: WorkspaceFile; readonly error?: undefined }
  | { readonly error: Message; readonly data?: undefined };

export const EMPTY_WORKSPACE_FILE: WorkspaceFile = { keep: [], noise: [], never: [], entities: [], others: {} };

/** Reads the file's text; `undefined` (there is no file) is an empty one. Never throws. */
export function readWorkspaceFile(text: string | undefined): WorkspaceFileResult {
  if (text === undefined || text.replace(/^\ufeff/, '').trim() === '') return { data: EMPTY_WORKSPACE_FILE };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return {
      error: { text: '{0} is not valid JSON: {1}', args: [WORKSPACE_FILE_NAME, String((error as Error).message)] },
    };
  }
  if (!isRecord(value)) return wrong('{0} must hold a JSON object');
  const { version, keep = [], noise = [], never = [], entities = [], ...others } = value;
  if (version !== 1) {
    // A list or an object is no version, and may be too deep to be written.
    const said = typeof version === 'object' ? '?' : (JSON.stringify(version) ?? '?');
    return wrong('{0} says version {1}; this program reads version 1', said);
  }
  for (const [name, list, isEntry] of [
    ['keep', keep, isKept],
    ['noise', noise, isPhrase],
    ['never', never, isPhrase],
    ['entities', entities, isEntityEntry],
  ] as const) {
    if (!Array.isArray(list)) return wrong('{0}: "{1}" must be a list', name);
    const bad = list.findIndex((entry) => !isEntry(entry));
    if (bad >= 0) return wrong('{0}: entry {2} of "{1}" is not of the expected form', name, bad + 1);
  }
  // Checked just above, entry by entry.
  return { data: { keep, noise, never, entities, others } as WorkspaceFile };
}

/** The file's text: sorted, without doubles, one entry a line, so that it reviews and merges well. */
export function writeWorkspaceFile({ keep, noise, never, entities, others }: WorkspaceFile): string {
  const parts = [
    ...Object.entries(others).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    '"version": 1',
    listOf(
      'keep',
      keep.map(({ file, rule, text, fingerprint, ...said }) => ({ file, rule, text, fingerprint, ...said })),
    ),
    listOf('noise', noise),
    listOf('never', never),
    listOf(
      'entities',
      entities.map(({ file, type, name, ...said }) => ({ ...(file !== undefined && { file }), type, name, ...said })),
    ),
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

/**
 * The file's text after a change. A file that is broken is not touched: its error comes back instead.
 * This is the one way to write, so that nothing that people wrote is lost.
 */
export function changeWorkspaceFile(
  text: string | undefined,
  change: (data: WorkspaceFile) => WorkspaceFile,
): { readonly text: string; readonly error?: undefined } | { readonly error: Message; readonly text?: undefined } {
  const { data, error } = readWorkspaceFile(text);
  return error ? { error } : { text: writeWorkspaceFile(change(data)) };
}

/** What is kept in one file; `file` is its path from the workspace file's folder, with either slash. */
export function keptIn({ keep }: WorkspaceFile, file: string): readonly KeptFinding[] {
  const path = slashed(file);
  return keep.filter((entry) => slashed(entry.file) === path);
}

/** The corrections that hold in one file. */
export function correctionsIn({ entities }: WorkspaceFile, file: string): readonly EntityEntry[] {
  const path = slashed(file);
  return entities.filter((entry) => entry.file === undefined || slashed(entry.file) === path);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

function listOf(name: string, entries: readonly unknown[]): string {
  const lines = [...new Set(entries.map((entry) => JSON.stringify(entry)))].sort();
  return lines.length === 0 ? `"${name}": []` : `"${name}": [\n    ${lines.join(',\n    ')}\n  ]`;
}

function wrong(text: string, ...args: (string | number)[]): WorkspaceFileResult {
  return { error: { text, args: [WORKSPACE_FILE_NAME, ...args] } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKept(value: unknown): boolean {
  return isRecord(value) && ['file', 'rule', 'fingerprint', 'text'].every((key) => typeof value[key] === 'string');
}

function isPhrase(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return isRecord(value) && typeof value.pattern === 'string' && Object.keys(value).length === 1;
}
