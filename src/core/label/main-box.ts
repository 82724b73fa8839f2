import type { Page } from '../noise/rule';

/** Of what is believed to be body, so much stands in the main box. */
const SHARE = 0.7;

/**
 * By block: whether it stands in the innermost element that holds most of what is believed to be body: `body` by block, a
 * probability. Undefined where no elements are known.
 */
export function inMainBox({ blocks, profile, reading }: Page, body: Float64Array): boolean[] | undefined {
  const elements = reading?.elements;
  if (!elements) return undefined;
  const mass = new Float64Array(elements.length);
  let total = 0;
  blocks.forEach(({ markup }, i) => {
    const element = markup?.element ?? -1;
    if (element < 0) return;
    const own = (body[i] ?? 0) * (profile.sizes[i] ?? 0) * (1 - (markup?.linkShare ?? 0));
    mass[element] = (mass[element] ?? 0) + own;
    total += own;
  });
  // Elements come after those around them.
  for (let e = elements.length - 1; e > 0; e--) {
    const around = elements[e]?.around ?? -1;
    if (around >= 0) mass[around] = (mass[around] ?? 0) + (mass[e] ?? 0);
  }
  const box = mass.findLastIndex((held) => held >= SHARE * total);
  const inside = elements.map(() => false);
  elements.forEach(({ around }, e) => {
    inside[e] = e === box || inside[around] === true;
  });
  return blocks.map(({ markup }) => box < 0 || inside[markup?.element ?? -1] === true);
}
