import type { Article, Edit, Entity, ParseOptions } from '../../core';
import type { Options } from '../arguments';
import type { Bundle, Say } from '../say';

/** What a command may ask while it answers one file. */
export interface Context {
  readonly options: Options;
  readonly say: Say;
  readonly bundle: Bundle;
  /** How the file was parsed. */
  readonly how: ParseOptions;
  /** The entities of an article, as the user corrected them; none under `--no-entities`. */
  entitiesOf(article: Article): Promise<readonly Entity[]>;
  /** The file, as people are told. */
  readonly name: string;
  /** Whether the file is one of several. */
  readonly several: boolean;
}

/** What is left of it for a JSON line. */
export type RecordContext = Pick<Context, 'options' | 'bundle' | 'how' | 'entitiesOf'>;

export interface Answer {
  readonly text: string;
  /** Said beside the result, on standard error. */
  readonly note?: string;
  /** From the source to `text`, of a command that changes the source. */
  readonly edits?: readonly Edit[];
  /** Something is left to apply: exit status 1. */
  readonly toApply?: boolean;
}

export interface Command {
  readonly name: string;
  readonly help: string;
  /** The whole answer for one file. */
  answer(article: Article, context: Context): Answer | Promise<Answer>;
  /** The keys of its answer to a JSON line, beside the id. */
  record?(text: string, context: RecordContext): object | Promise<object>;
  /** File name of the result, of a command that writes one beside the source. */
  rename?(file: string): string;
  /** What stands around and between the answers of several files, when not nothing. */
  readonly frame?: (
    options: Options,
    say: Say,
  ) => { readonly open: string; readonly between: string; readonly close: string } | undefined;
}
