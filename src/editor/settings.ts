import { type ConfigurationScope, workspace } from 'vscode';
import type { Level, Preset, UserPhrase } from '../core';

export interface Settings {
  readonly preset: Preset;
  readonly levels: Readonly<Record<string, Level>>;
  readonly noise: readonly UserPhrase[];
  readonly never: readonly UserPhrase[];
  /** In UTF-16 code units; larger documents are left alone. */
  readonly maxSize: number;
  /** Languages and globs of the documents that are looked at without being asked. */
  readonly languages: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const PRESETS: readonly Preset[] = ['careful', 'balanced', 'thorough'];
const LEVELS: readonly Level[] = ['off', 'report', 'suggest', 'apply'];

/** What is in force for a document. Values of a wrong type, which settings.json may hold, count as not set. */
export function settingsFor(scope: ConfigurationScope): Settings {
  const configuration = workspace.getConfiguration('newsText', scope);
  const get = (key: string) => configuration.get<unknown>(key);
  const maxSize = get('maxSize');
  return {
    preset: oneOf(PRESETS, get('preset')) ?? 'balanced',
    levels: mapOf(LEVELS, get('rules')),
    noise: listOf(get('noise')).filter(isPhrase),
    never: listOf(get('never')).filter(isPhrase),
    maxSize: typeof maxSize === 'number' && maxSize > 0 ? maxSize : 20_000_000,
    languages: listOf(get('languages')).filter(isText),
    include: listOf(get('include')).filter(isText),
    exclude: listOf(get('exclude')).filter(isText),
  };
}

/** The value where it is one of `allowed`. */
export function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((item) => item === value);
}

/** The entries of an object whose values are allowed. */
export function mapOf<T>(allowed: readonly T[], value: unknown): Readonly<Record<string, T>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, T] => allowed.includes(entry[1] as T)),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isPhrase(value: unknown): value is UserPhrase {
  if (typeof value === 'object' && value !== null) return 'pattern' in value && isText(value.pattern);
  return isText(value);
}
