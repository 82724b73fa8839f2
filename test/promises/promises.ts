// What holds for any text whatever, of any format. Each promise fails by an assertion; the tests, the bench and the fuzzer try them all.

import assert from 'node:assert/strict';
import {
  type Article,
  applyEdits,
  articleJson,
  type CleanOptions,
  clean,
  type Edit,
  type Format,
  outline,
  parse,
  parseBody,
  problems,
  type Span,
  toMarkdown,
} from '../../src/core';
import { splitLines } from '../../src/core/text/lines';
import { readMarkdown } from '../core/markdown/read';
import { checkInactive, checkMarkdown, shownWords } from './parses-back';

/** A text, read. */
interface Read {
  readonly text: string;
  readonly format: Format;
  readonly article: Article;
  /** What Clean does, article or not. */
  readonly edits: readonly Edit[];
  readonly cleaned: string;
}

/** By what is promised. */
const PROMISES: Readonly<Record<string, (read: Read) => void>> = {
  'spans lie in the text, in order': spansAreInOrder,
  'every line has one role': linesHaveRoles,
  'what goes is named by a finding, what stays is the source': nothingElseGoes,
  'a clean of the cleaned text changes nothing': cleanIsDone,
  'the order of findings and edits makes no difference': orderIsFree,
  'line ends, byte order mark and final newline stay': endsStay,
  'Markdown parses back to what was written': ({ article }) => checkMarkdown(article),
  'nothing in Markdown acts': ({ article }) => checkInactive(toMarkdown(article)),
  'everything that is made of an article can be made of it': allIsMade,
};

/** Reads the text and tries every promise on it. */
export function tryPromises(text: string, format: Format): void {
  const article = parse(text, { format });
  const edits = clean(article, optionsFor(format));
  const read = { text, format, article, edits, cleaned: applyEdits(text, edits) };
  for (const [name, holds] of Object.entries(PROMISES)) {
    try {
      holds(read);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
}

function optionsFor(format: Format): CleanOptions {
  return { anyway: true, reparse: (text) => parse(text, { format }) };
}

function spansAreInOrder({ text, format, article, edits }: Read): void {
  const { lines, blocks, findings, sections, plain, guarded = [] } = article;
  assert.equal(lines.length, blocks.length);
  apart(lines, text.length);
  apart(edits, text.length);
  apart(guarded, text.length);
  rising(findings, text.length);
  rising(sections, text.length);
  assert.equal(plain === undefined, format === 'text');
  if (!plain) return;
  assert.equal(plain.lines.length, lines.length);
  apart(plain.lines, plain.text.length);
  rising(plain.findings, plain.text.length);
}

/** In the text, and none begins before another ends. */
function apart(spans: readonly Span[], length: number): void {
  let reached = 0;
  for (const { start, end } of spans) {
    assert.ok(reached <= start && start <= end && end <= length, `${reached} ${start}-${end} of ${length}`);
    reached = end;
  }
}

/** In the text, and none begins before another begins. */
function rising(spans: readonly Span[], length: number): void {
  let reached = 0;
  for (const { start, end } of spans) {
    assert.ok(reached <= start && start <= end && end <= length, `${reached} ${start}-${end} of ${length}`);
    reached = start;
  }
}

const LETTER = /[\p{L}\p{N}]/u;
const wordsIn = (lines: string, format: Format) => (format === 'markdown' ? shownWords(readMarkdown(lines)) : lines);

function linesHaveRoles({ text, format, article }: Read): void {
  const { lines, guarded = [] } = article;
  for (const { role, noise } of lines) assert.equal(role === 'noise', noise !== undefined);
  if (format === 'html') return;
  const known = [...lines, ...guarded].sort((a, b) => a.start - b.start);
  let next = 0;
  // Lines without a role, so far as they go on: a tag may stand on two of them.
  let rest = '';
  for (const { start, end } of [...splitLines(text), { start: text.length, end: text.length }]) {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((known[next]?.start ?? text.length) >= end && start < end) {
      rest += `${text.slice(start, end)}\n`;
      continue;
    }
    assert.ok(!LETTER.test(rest) || !LETTER.test(wordsIn(rest, format)), `no role: ${rest}`);
    rest = '';
  }
}

function nothingElseGoes({ text, format, article, edits, cleaned }: Read): void {
  // Marks of a quote or list that goes on are the blank lines of Markdown.
  const layout = format === 'markdown' ? /[\s>*+#-]/ : /\s/;
  // The first round only: what is found in the cleaned text has its findings there.
  const named = new Uint8Array(text.length);
  for (const { start, end, fix } of article.findings) if (fix === 'apply') named.fill(1, start, end);
  for (const { start, end } of clean(article, { anyway: true }))
    for (let i = start; i < end; i++)
      assert.ok(named[i] || layout.test(text.charAt(i)), `goes unnamed: ${text.slice(i, i + 20)}`);
  assert.equal(applyEdits(cleaned, inverse(text, edits)), text);
  if (format === 'html') assert.deepEqual(edits, []);
}

/** The edits that lead back from the edited text. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits.map(({ start, end, replacement }) => {
    const back = { start: start + shift, end: start + shift + replacement.length, replacement: text.slice(start, end) };
    shift += replacement.length - (end - start);
    return back;
  });
}

function cleanIsDone({ format, cleaned }: Read): void {
  const again = clean(parse(cleaned, { format }), optionsFor(format));
  assert.deepEqual(
    again.map((edit) => [cleaned.slice(edit.start, edit.end), edit.replacement]),
    [],
  );
}

function orderIsFree({ text, article, edits, cleaned }: Read): void {
  const once = clean(article, { anyway: true });
  assert.deepEqual(clean({ ...article, findings: article.findings.toReversed() }, { anyway: true }), once);
  // From the last to the first, one by one: as people do who fix the findings from below.
  const backwards = edits.toReversed().reduce((left, edit) => applyEdits(left, [edit]), text);
  assert.equal(backwards, cleaned);
}

function endsStay({ text, format, cleaned }: Read): void {
  assert.equal(cleaned.startsWith('\ufeff'), text.startsWith('\ufeff'), 'byte order mark');
  if (cleaned.replace('\ufeff', '') !== '')
    assert.equal(/[\r\n]$/.test(cleaned), /[\r\n]$/.test(text), 'final newline');
  const ends = new Set(text.match(LINE_END) ?? ['\n']);
  for (const end of cleaned.match(LINE_END) ?? []) assert.ok(ends.has(end), `a new line end ${JSON.stringify(end)}`);
  if (!text.includes('\n') || text.includes('\r') || format === 'html') return;
  for (const end of ['\r\n', '\r']) {
    const saved = text.replaceAll('\n', end);
    const edits = clean(parse(saved, { format }), optionsFor(format));
    assert.equal(applyEdits(saved, edits), cleaned.replaceAll('\n', end), `with the line end ${JSON.stringify(end)}`);
  }
}

const LINE_END = /\r\n|\r|\n/g;

function allIsMade({ text, format, article }: Read): void {
  JSON.stringify(articleJson(article));
  const body = articleJson(article).body;
  assert.equal(parseBody(text, { format }), body, 'the body alone is the body');
  outline(article);
  problems(article, { anyway: true });
  assert.equal(toMarkdown(parse(text, { format })), toMarkdown(article), 'the same bytes again');
}
