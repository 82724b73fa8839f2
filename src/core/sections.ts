import type { Section } from './article';
import type { LabelledPage } from './noise/rule';

/** A section for each heading; it reaches to the next heading of its level or above, or to the end of the last block. */
export function sectionsOf({ blocks, roles }: LabelledPage): Section[] {
  const headings = blocks.filter((_, i) => roles[i] === 'heading');
  const last = blocks.at(-1)?.end ?? 0;
  return headings.map((block, i) => ({
    title: block.text,
    level: 2,
    start: block.start,
    end: headings[i + 1]?.start ?? last,
  }));
}
