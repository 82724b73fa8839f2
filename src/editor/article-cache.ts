import { CancellationError, Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode';
import type { Entity, Message, Preset } from '../core';
import type { CleanRequest, Cleanup, Conversion, FindingPlace, Reading, ReadOptions, RuleInfo } from './engine/engine';
import type { StartedEngine } from './engine/start-engine';
import { formatOf } from './languages';
import { followLargeTexts } from './large-texts';
import type { Log } from './log';
import { told } from './message';
import { settingsFor } from './settings';
import type { WorkspaceNotes } from './workspace-notes';

/** A cleanup, as strict as `preset` says; as the settings say when absent. */
export interface DocumentCleanRequest extends CleanRequest {
  readonly preset?: Preset | undefined;
}

export interface ArticleCache extends Disposable {
  /** Settings or the user's notes have changed: what was read may be out of date. */
  readonly onDidChange: Event<void>;
  /** What is known of the document as it is at the call. Rejects with a `CancellationError` where people stopped it. */
  read(document: TextDocument): Promise<Reading>;
  /** The same, where it was read already: the answer for this very version, or nothing. */
  known(document: TextDocument): Reading | undefined;
  /** Who and what is named in the document as it is at the call; asked for once for each version. */
  entities(document: TextDocument): Promise<readonly Entity[]>;
  /** Whether they were ever asked for: to ask again is cheap then. */
  hasEntities(document: TextDocument): boolean;
  clean(document: TextDocument, request?: DocumentCleanRequest): Promise<Cleanup>;
  markdown(document: TextDocument): Promise<Conversion>;
  fingerprint(document: TextDocument, finding: FindingPlace): Promise<string>;
  /** What people are told of a rule; a rule that nobody knows has its id for a title. */
  rule(id: string): Promise<RuleInfo>;
  /** What the user said that is not heeded, and why: patterns that cannot be read, a broken workspace file. */
  ignored(document: TextDocument): Promise<readonly string[]>;
  /** How a document at that address is read. */
  optionsFor(document: Pick<TextDocument, 'uri' | 'languageId'>): Promise<ReadOptions>;
}

interface Entry {
  readonly version: number;
  /** How often settings and notes had changed when it was asked for. */
  readonly age: number;
  readonly asked: Promise<Reading>;
  reading?: Reading;
  entities?: Promise<readonly Entity[]>;
}

/** One parse per document version: every feature of the editor asks here. */
export function createArticleCache(engine: StartedEngine, notes: WorkspaceNotes, log: Log): ArticleCache {
  const entries = new Map<TextDocument, Entry>();
  const wantEntities = new WeakSet<TextDocument>();
  const large = followLargeTexts((text) => engine.interrupt(text));
  const changed = new EventEmitter<void>();
  let age = 0;
  let rules: Promise<readonly RuleInfo[]> | undefined;
  let judged: { readonly phrases: string; readonly asked: Promise<readonly Message[]> } | undefined;
  const renew = () => {
    age++;
    changed.fire();
  };
  const subscriptions = Disposable.from(
    changed,
    notes.onDidChange(renew),
    workspace.onDidCloseTextDocument((document) => entries.delete(document)),
    workspace.onDidGrantWorkspaceTrust(renew),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('newsText') && renew()),
  );

  async function optionsFor(document: Pick<TextDocument, 'uri' | 'languageId'>): Promise<ReadOptions> {
    const { preset, levels, noise, never } = settingsFor(document);
    const noted = await notes.notesFor(document);
    return {
      format: formatOf(document) ?? 'text',
      preset,
      levels,
      keep: noted.keep,
      noise: [...noise, ...noted.noise],
      never: [...never, ...noted.never],
      patterns: workspace.isTrusted,
      corrections: noted.corrections,
    };
  }

  function entryOf(document: TextDocument): Entry | undefined {
    const entry = entries.get(document);
    return entry?.version === document.version && entry.age === age ? entry : undefined;
  }

  function ask(document: TextDocument): Entry {
    const { version } = document;
    const from = performance.now();
    const text = document.getText();
    const asked = optionsFor(document).then((options) => {
      if (large.isStopped(document)) throw new CancellationError();
      return engine.read(text, options);
    });
    if (!large.isStopped(document)) large.follow(document, text, asked);
    const entry: Entry = { version, age, asked };
    entries.set(document, entry);
    asked.then(
      (reading) => {
        entry.reading = reading;
        log.debug(`read ${document.uri} (version ${version}) in ${Math.round(performance.now() - from)} ms`);
      },
      // A failure is told to who asked, and not remembered.
      () => entries.get(document) === entry && entries.delete(document),
    );
    return entry;
  }

  /** What a command asks of the document. */
  async function order<T>(
    document: TextDocument,
    work: (text: string, options: ReadOptions) => Promise<T>,
  ): Promise<T> {
    const text = document.getText();
    large.goOn(document);
    const answer = optionsFor(document).then((options) => work(text, options));
    large.follow(document, text, answer);
    return answer;
  }

  function askEntities(document: TextDocument, entry: Entry): Promise<readonly Entity[]> {
    const from = performance.now();
    const text = document.getText();
    const asked = optionsFor(document).then((options) => engine.entities(text, options));
    asked.then(
      () => log.debug(`entities of ${document.uri} in ${Math.round(performance.now() - from)} ms`),
      () => delete entry.entities,
    );
    return asked;
  }

  /** The status asks at every pause, and phrases change seldom: the latest answer is remembered. */
  function ignoredPhrases(options: ReadOptions): Promise<readonly Message[]> {
    const phrases = JSON.stringify([options.noise, options.never, options.patterns]);
    if (judged?.phrases === phrases) return judged.asked;
    const asked = engine.ignoredPhrases(options);
    judged = { phrases, asked };
    asked.catch(() => {
      judged = undefined;
    });
    return asked;
  }

  return {
    onDidChange: changed.event,
    optionsFor,
    read: (document) => (entryOf(document) ?? ask(document)).asked,
    known: (document) => entryOf(document)?.reading,
    entities(document) {
      const entry = entryOf(document) ?? ask(document);
      entry.entities ??= askEntities(document, entry);
      wantEntities.add(document);
      return entry.entities;
    },
    hasEntities: (document) => wantEntities.has(document),
    clean: (document, { preset, ...request } = {}) =>
      order(document, (text, options) => engine.clean(text, preset ? { ...options, preset } : options, request)),
    markdown: (document) => order(document, engine.markdown),
    fingerprint: (document, finding) => order(document, (text, options) => engine.fingerprint(text, options, finding)),
    async ignored(document) {
      const { broken } = await notes.notesFor(document);
      const phrases = await ignoredPhrases(await optionsFor(document));
      return [...(broken ? [broken] : []), ...phrases.map(told)];
    },
    async rule(id) {
      rules ??= engine.rules();
      const info = (await rules).find((rule) => rule.id === id);
      return info ?? { id, title: id, explanation: '', example: { noise: '', content: '' }, fix: 'report' };
    },
    dispose() {
      subscriptions.dispose();
      entries.clear();
    },
  };
}
