// The colours of the marks: there in every kind of theme, and never the only thing that tells one mark from another.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json';

const { colors } = manifest.contributes;
const KINDS = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;

/** How opaque a colour is, from 0 to 255. */
const opacity = (colour: string) => Number.parseInt(colour.slice(7) || 'ff', 16);

describe('The colours', () => {
  const code = globSync('src/editor/**/*.ts').map((file) => readFileSync(file, 'utf8'));

  it('are those that the code uses', () => {
    const used = code.flatMap((file) => [...file.matchAll(/new ThemeColor\('(newsText\.\w+)'\)/g)].map(([, id]) => id));
    assert.deepEqual([...new Set(used)].sort(), colors.map(({ id }) => id).sort());
  });

  it('have a value in every kind of theme', () => {
    assert.ok(colors.length > 0);
    for (const { id, defaults } of colors)
      for (const kind of KINDS) assert.match(defaults[kind], /^#(?:[0-9a-f]{2}){3,4}$/, `${id}, ${kind}`);
  });

  it('are stronger where the contrast is high, and leave the text behind a background readable', () => {
    for (const { id, defaults } of colors) {
      assert.ok(opacity(defaults.highContrast) > opacity(defaults.dark), id);
      assert.ok(opacity(defaults.highContrastLight) > opacity(defaults.light), id);
      if (id.endsWith('Background')) for (const kind of KINDS) assert.ok(opacity(defaults[kind]) <= 0x40, id);
    }
  });

  it('are not alone: each look in the text has another frame, and each mark in the ruler another lane', () => {
    const looks = code.flatMap((file) => [...file.matchAll(/createTextEditorDecorationType\(\{(.*?)\n {2}\}\)/gs)]);
    assert.equal(looks.length, 3);
    const frames = looks.map(([, look = '']) => /border(?:Style)?: '(?:1px )?(\w+)'/.exec(look)?.[1] ?? 'none');
    const lanes = looks.map(([, look = '']) => /OverviewRulerLane\.(\w+)/.exec(look)?.[1]);
    assert.deepEqual(frames.sort(), ['dotted', 'none', 'solid']);
    assert.deepEqual(lanes.sort(), ['Center', 'Left', 'Right']);
  });
});
