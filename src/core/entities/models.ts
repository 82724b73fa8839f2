// The data files, read on first use. Where they lie and how bytes are had is the caller's: the core opens no file.

import { LANGUAGES, type Language } from './language';
import { unpack } from './pack';
import type { Tagger } from './tagger';
import { readUsage, type Usage } from './usage';
import { readWords, type WordLists } from './words';

export const MODEL_FILES = {
  zh: ['zh-words.txt', 'zh-names.bin'],
  en: ['en-words.txt', 'en-names.bin'],
} as const satisfies Record<Language, readonly string[]>;

/** What is known of words beside the weights; empty in the other language. */
export interface Lexicon {
  /** Chinese. */
  readonly words: WordLists;
  /** English. */
  readonly usage: Usage;
}

export interface LanguageModel extends Lexicon {
  readonly tagger: Tagger;
}

export function lexiconOf(language: Language, file: string): Lexicon {
  return { words: readWords(language === 'zh' ? file : ''), usage: readUsage(language === 'en' ? file : '') };
}

export type Models = Readonly<Partial<Record<Language, LanguageModel>>>;

/** Reads the files of the named languages; about 60 ms for Chinese, 30 ms for English. Rejects where a file is missing or of another version. */
export async function loadModels(
  readFile: (name: string) => Promise<Uint8Array>,
  languages: readonly Language[] = LANGUAGES,
): Promise<Models> {
  const loaded = await Promise.all(
    languages.map(async (language): Promise<[Language, LanguageModel]> => {
      const tagger = unpack(await readFile(`${language}-names.bin`));
      const file = new TextDecoder().decode(await readFile(`${language}-words.txt`));
      return [language, { tagger, ...lexiconOf(language, file) }];
    }),
  );
  return Object.fromEntries(loaded);
}
