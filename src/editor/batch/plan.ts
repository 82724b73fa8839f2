import { type CancellationToken, l10n, type Progress, type Uri } from 'vscode';
import type { Edit } from '../../core';
import type { ArticleCache } from '../article-cache';
import type { Cleanup, Engine } from '../engine/engine';
import { isRewritable, languageOf } from '../languages';
import { settingsFor } from '../settings';
import { readTextFile, type TextFile } from './text-file';

export type Work = 'clean' | 'convert';

/** What is to be done to one file. */
export interface Step {
  readonly file: TextFile;
  /** Clean: in the file's text. */
  readonly edits: readonly Edit[];
  /** Convert: what goes into the new file. */
  readonly markdown: string | undefined;
}

/** A file to which nothing is done, and why, for people. */
export interface Skipped {
  readonly uri: Uri;
  readonly reason: string;
  readonly failed: boolean;
}

export interface Plan {
  readonly work: Work;
  readonly steps: readonly Step[];
  readonly skipped: readonly Skipped[];
  /** Findings by kind, over all files. */
  readonly kinds: Cleanup['kinds'];
}

/** Looks at every file and changes none. One that can't be read stops nothing. */
export async function planFiles(
  files: readonly Uri[],
  work: Work,
  articles: Pick<ArticleCache, 'optionsFor'>,
  engine: Pick<Engine, 'clean' | 'markdown'>,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<Plan> {
  const steps: Step[] = [];
  const skipped: Skipped[] = [];
  const kinds = new Map<string, Cleanup['kinds'][number]>();
  for (const [i, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({ message: `${i + 1}/${files.length}`, increment: 100 / files.length });
    try {
      const step = await planFile(uri);
      if (typeof step === 'string') skipped.push({ uri, reason: step, failed: false });
      else steps.push(step);
    } catch (error) {
      skipped.push({ uri, reason: error instanceof Error ? error.message : String(error), failed: true });
    }
  }
  return { work, steps, skipped, kinds: [...kinds.values()].sort((a, b) => b.count - a.count) };

  async function planFile(uri: Uri): Promise<Step | string> {
    const languageId = languageOf(uri);
    if (work === 'clean' && !isRewritable({ languageId })) return l10n.t('a page is not rewritten; convert it');
    const file = await readTextFile(uri);
    const { maxSize } = settingsFor(uri);
    if (file.text.length > maxSize) return l10n.t('too large');
    const options = await articles.optionsFor({ uri, languageId });
    const cleanup = await engine.clean(file.text, options, {});
    if (!cleanup.isArticle) return l10n.t('not a news article');
    if (work === 'clean' && cleanup.edits.length === 0) return l10n.t('clean already');
    for (const kind of cleanup.kinds) {
      const known = kinds.get(kind.rule);
      kinds.set(kind.rule, { ...kind, count: kind.count + (known?.count ?? 0) });
    }
    if (work === 'clean') return { file, edits: cleanup.edits, markdown: undefined };
    return { file, edits: [], markdown: (await engine.markdown(file.text, options)).markdown };
  }
}
