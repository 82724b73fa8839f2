// What a rule is. A rule is one object in one file: it gives evidence or finds spans; it never decides alone.

import type { Block, DocumentFlag, Fix, Level, Message, Preset, Reading, Role, Span } from '../article';
import type { Profile } from '../label/profile';
import type { CompiledPhrases } from '../user-phrases';

/** The page before anything is decided. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the file says of itself: language, title candidates, repeated lines, where prose is. */
  readonly profile: Profile;
  /** Of marked-up text: what its reader gave. */
  readonly reading?: Reading;
  /** What the user calls noise. */
  readonly userNoise?: CompiledPhrases | undefined;
  /** Blocks that are asked of, from the first to before the last: `suspects` and `asked` give no others. All when absent. */
  readonly only?: { readonly from: number; readonly to: number };
}

/** The page after every line has its role. */
export interface LabelledPage extends Page {
  /** One for each block. */
  readonly roles: readonly Role[];
  readonly title: string | undefined;
}

/** A rule's word on a whole line. */
export interface Mark {
  readonly block: number;
  /** `certain` binds the labeller; `likely` is a feature that it weighs. */
  readonly sure: 'certain' | 'likely';
  /** Why, for people; the rule's `reason` when absent. */
  readonly reason?: Message;
}

/** A span inside a line, found by a rule. */
export interface Hit extends Span {
  readonly replacement: string;
  /** The rule's `fix` when absent. */
  readonly fix?: Fix;
  readonly reason?: Message;
  /** 0 to 1; the rule's `confidence` when absent. */
  readonly confidence?: number;
}

export interface Rule {
  /** Kebab case; also the file name, the diagnostic's code, the setting's key, the docs' anchor and the fixtures' folder. */
  readonly id: string;
  /** Shown in menus and tables: what it finds, two to six words. */
  readonly title: string;
  /** One or two sentences for the docs: what is caught and what is left alone. */
  readonly explanation: string;
  /** One line that it catches, and one that looks like it and is content. */
  readonly example: { readonly noise: string; readonly content: string };
  /** What Clean may do with what it finds. Noise lines and hits may say less for a case, never more. */
  readonly fix: Fix;
  /** 0 to 1, of a typical hit. */
  readonly confidence: number;
  /** Why a typical hit is noise, for people. */
  readonly reason: Message;
  /** Whole lines, before labelling: evidence that a line is noise of this class. */
  mark?(page: Page): Iterable<Mark>;
  /** Spans, after labelling. Spans of noise lines are dropped by the caller. */
  find?(page: LabelledPage): Iterable<Hit>;
  /** The file as a whole, after labelling. */
  judge?(page: LabelledPage): DocumentFlag | undefined;
}

/** What the caller may ask of the rules. */
export interface RuleOptions {
  readonly preset?: Preset;
  /** By rule id; wins over the preset. What a rule at `off` would have taken is content like any other. */
  readonly levels?: Readonly<Record<string, Level>>;
}
