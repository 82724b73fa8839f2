import { type ConfigurationScope, workspace } from 'vscode';
import { LEVELS, type Level, type ParseOptions, PRESETS, type Preset } from '../core';

export interface Settings {
  readonly parse: ParseOptions;
  /** In UTF-16 code units; larger documents are left alone. */
  readonly maxSize: number;
}

/** What is in force for a document. Values of a wrong type, which settings.json may hold, count as not set. */
export function settingsFor(scope: ConfigurationScope): Settings {
  const configuration = workspace.getConfiguration('newsText', scope);
  const preset = configuration.get<unknown>('preset');
  const maxSize = configuration.get<unknown>('maxSize');
  return {
    parse: {
      ...(isPreset(preset) && { preset }),
      levels: levelsOf(configuration.get<unknown>('rules')),
    },
    maxSize: typeof maxSize === 'number' && maxSize > 0 ? maxSize : 2_000_000,
  };
}

function levelsOf(value: unknown): Readonly<Record<string, Level>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Level] => isLevel(entry[1])));
}

function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

function isPreset(value: unknown): value is Preset {
  return (PRESETS as readonly unknown[]).includes(value);
}
