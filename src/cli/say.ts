// What the command line says to people: English templates, put into the language of `--locale`.

import { formatMessage } from '../core';

/** Fills a template in the user's language. */
export type Say = (text: string, ...args: readonly (string | number)[]) => string;

export type Bundle = Readonly<Record<string, string>>;

/** The locales of the texts, as `--locale` takes them. */
export const LOCALES = ['en', 'zh-cn'] as const;
export type Locale = (typeof LOCALES)[number];

/** The translations of a locale; none for English. Only loaded when asked for. */
export async function loadBundle(locale: Locale): Promise<Bundle> {
  if (locale === 'en') return {};
  const { default: bundle } = await import('../../l10n/bundle.l10n.zh-cn.json');
  return bundle;
}

export function sayIn(bundle: Bundle): Say {
  return (text, ...args) => formatMessage({ text, args }, bundle);
}

/** A failure that the user can do something about. The template says what. */
export class Refusal extends Error {
  readonly args: readonly (string | number)[];
  constructor(text: string, ...args: readonly (string | number)[]) {
    super(text);
    this.args = args;
  }
}

/** The failure in the user's language; what nobody foresaw is told as it came. */
export function reasonOf(error: unknown, say: Say): string {
  if (error instanceof Refusal) return say(error.message, ...error.args);
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code === undefined ? undefined : SYSTEM_ERRORS[code];
  return text === undefined ? message : say(text);
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the name',
  EACCES: 'access is denied; check the permissions of the file and its folder',
  EPERM: 'access is denied; check the permissions of the file and its folder',
  EROFS: 'the disk is read-only; write elsewhere with --out-dir',
  ENOSPC: 'the disk is full; free some space and try again',
  EISDIR: 'it is a folder where a file is needed; check the name',
  ENOTDIR: 'a part of its path is a file where a folder is needed; check the name',
  ELOOP: 'its symbolic links go round in a circle; check them',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
};
