// What the editor asks of the core. Plain data both ways, so that the answers can come from another thread.
import type {
  changeWorkspaceFile,
  DocumentFlag,
  Edit,
  Entity,
  EntityCorrection,
  EntityEntry,
  Finding,
  Format,
  KeptFinding,
  Level,
  Line,
  Message,
  Metadata,
  Outline,
  Preset,
  Problem,
  Section,
  Span,
  UserPhrase,
  WorkspaceFileResult,
} from '../../core';

/** How a text is to be read: what settings and the workspace file say. */
export interface ReadOptions {
  readonly format: Format;
  readonly preset: Preset;
  readonly levels: Readonly<Record<string, Level>>;
  /** Fingerprints of findings that the user keeps. */
  readonly keep: readonly string[];
  readonly noise: readonly UserPhrase[];
  readonly never: readonly UserPhrase[];
  /** Whether phrases may be patterns: not in an untrusted workspace. */
  readonly patterns: boolean;
  /** What the user said of entities. */
  readonly corrections: readonly EntityCorrection[];
}

/** What is known of a text: the Article without the text itself. */
export interface Reading {
  /** BCP 47. */
  readonly language: string;
  readonly isArticle: boolean;
  readonly metadata: Metadata;
  readonly document: readonly DocumentFlag[];
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  /** None for a text that is not an article. */
  readonly problems: readonly Problem[];
  readonly outline: Outline;
}

export type FindingPlace = Pick<Finding, 'rule' | 'start' | 'end'>;

/** Which findings a cleanup is about; what the user chooses himself is done even where it is only suggested. */
export type Choice =
  | { readonly spans: readonly Span[] }
  | { readonly rule: string }
  | { readonly finding: FindingPlace }
  | { readonly findings: readonly FindingPlace[] };

export interface CleanRequest {
  /** Clean what is no news article, too. */
  readonly anyway?: boolean;
  /** All that Clean does by default when absent. */
  readonly choice?: Choice;
}

/** The edits of a cleanup and what they do. */
export interface Cleanup {
  readonly isArticle: boolean;
  readonly edits: readonly Edit[];
  readonly kinds: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
}

export interface Conversion {
  readonly markdown: string;
  readonly isArticle: boolean;
  readonly sections: number;
}

/** The cleaned text in plain words. */
export interface PlainText {
  readonly text: string;
  readonly isArticle: boolean;
}

/** What people are told of a rule, in English; the templates are ids in the l10n bundles. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly example: { readonly noise: string; readonly content: string };
  readonly fix: Level;
}

export interface Engine {
  read(text: string, options: ReadOptions): Promise<Reading>;
  clean(text: string, options: ReadOptions, request: CleanRequest): Promise<Cleanup>;
  /** Looks for them when asked, with a model that is loaded on first use; long texts leave room for other calls. */
  entities(text: string, options: ReadOptions): Promise<readonly Entity[]>;
  markdown(text: string, options: ReadOptions): Promise<Conversion>;
  /** The cleaned text; of a page its words. What is no article comes back as it is. */
  plain(text: string, options: ReadOptions): Promise<PlainText>;
  /** By what the finding is known again, see `keepFingerprint`. */
  fingerprint(text: string, options: ReadOptions, finding: FindingPlace): Promise<string>;
  rules(): Promise<readonly RuleInfo[]>;
  /** Which of the user's phrases are not heeded, and why: for people. */
  ignoredPhrases(options: ReadOptions): Promise<readonly Message[]>;
  /** The workspace file from its text; `undefined` where there is no file. */
  readNotes(text: string | undefined): Promise<WorkspaceFileResult>;
  /** The workspace file's text with one finding more to keep. */
  noteKept(text: string | undefined, entry: KeptFinding): Promise<ReturnType<typeof changeWorkspaceFile>>;
  /** The workspace file's text with one correction of an entity more. */
  noteEntity(text: string | undefined, entry: EntityEntry): Promise<ReturnType<typeof changeWorkspaceFile>>;
  /** The workspace file's text without these corrections. */
  forgetEntities(
    text: string | undefined,
    entries: readonly EntityEntry[],
  ): Promise<ReturnType<typeof changeWorkspaceFile>>;
}
