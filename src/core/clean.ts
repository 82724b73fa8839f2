import type { Article, Block, Edit, Finding } from './article';
import { compose } from './clean/compose';
import { removeEmptied } from './clean/emptied-lines';
import { removeLines } from './clean/removed-lines';
import { tidy } from './clean/tidy';
import { applyEdits, editsOf } from './edits';

export interface CleanOptions {
  /** Clean what is no news article, too. */
  readonly anyway?: boolean | undefined;
  /**
   * Parses the cleaned text as the article was parsed. What Clean leaves is then looked at again, until nothing is left
   * to do: a clean of the cleaned text changes nothing.
   */
  readonly reparse?: ((text: string) => Article) | undefined;
}

/** One is the rule, two or three happen, a page of repeated menus may need a dozen; each round takes something away. */
const ROUNDS = 40;
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/**
 * What Clean does to the source: the `apply` findings as the smallest edits, ordered, without overlap. A line of which
 * nothing is left goes with its line end, and so do the blank lines that parted it from others.
 * Empty for a text that is not a news article, unless `anyway`.
 */
export function clean(article: Article, { anyway = false, reparse }: CleanOptions = {}): Edit[] {
  let edits = cleanOnce(article, anyway);
  if (!reparse || edits.length === 0) return edits;
  for (let round = 1; round < ROUNDS; round++) {
    const more = cleanOnce(reparse(applyEdits(article.text, edits)), anyway);
    if (more.length === 0) break;
    edits = compose(article.text.length, edits, more);
  }
  return edits;
}

/** The cleaned text; of a page its words, a block a line. */
export function cleanedText(article: Article, options: CleanOptions = {}): string {
  const { format, plain } = article;
  if (format === 'html' && plain) return cleanedPage({ ...plain, format: 'text' }, options);
  return applyEdits(article.text, clean(article, options));
}

function cleanedPage(words: Article, { anyway }: CleanOptions): string {
  const cleaned = applyEdits(words.text, clean(words, { anyway }));
  return cleaned === '' || cleaned.endsWith('\n') ? cleaned : `${cleaned}\n`;
}

function cleanOnce(article: Article, anyway: boolean): Edit[] {
  // A page is never rewritten: its words can be told, its markup is not ours.
  if (article.format === 'html' || (!article.isArticle && !anyway)) return [];
  const { text, blocks } = article;
  const findings = article.findings.filter(({ fix }) => fix === 'apply');
  if (findings.length === 0) return [];
  const inBlock = groupByBlock(blocks, findings);
  const inner = new Map(
    blocks.map((block) => {
      const edits = tidy(text, block, editsOf(inBlock.get(block) ?? []));
      return [block, removeEmptied(text, block, edits)];
    }),
  );
  const gone = new Set(blocks.filter((block) => isEmptied(text, block, inner.get(block) ?? [])));
  const spans = blocks.filter((block) => !gone.has(block)).flatMap((block) => inner.get(block) ?? []);
  const standing = article.guarded ? [...blocks, ...article.guarded].sort((a, b) => a.start - b.start) : blocks;
  return [...removeLines(text, standing, gone), ...spans].sort((a, b) => a.start - b.start);
}

/** The findings of each block, cut to it: one that removes a line covers the line's end, too. */
function groupByBlock(blocks: readonly Block[], findings: readonly Finding[]): Map<Block, Finding[]> {
  const groups = new Map<Block, Finding[]>();
  let next = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) < finding.start) next++;
    for (let i = next; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || block.start > finding.end || (block.start === finding.end && finding.start < finding.end)) break;
      const start = Math.max(finding.start, block.start);
      const end = Math.min(finding.end, block.end);
      if (start > end) continue;
      const known = groups.get(block);
      if (known) known.push({ ...finding, start, end });
      else groups.set(block, [{ ...finding, start, end }]);
    }
  }
  return groups;
}

/** Whether the edits leave nothing that anybody can see. */
function isEmptied(text: string, { start, end }: Block, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return false;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return !VISIBLE.test(applyEdits(text.slice(start, end), moved));
}
