import assert from 'node:assert/strict';
import { parse } from '../../../src/core';

const STORY = [
  'The council voted late on Tuesday to close the ferry line after forty years, and three hundred people came to the landing to see the last boat leave.',
  'The line had lost money since the bridge was opened, the council said, and nobody could be found who would have run the two boats for another winter.',
  'Some of the crew will work for the harbour; the boats themselves are to be sold before the spring, according to a letter that was read out on Tuesday.',
];
const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Berlin 10 °C and rather cloudy',
  'Subscribe',
  'Berlin 10 °C and rather cloudy',
];

const titleOf = (...lines: readonly string[]) => parse([...lines, ...STORY].join('\n')).metadata.title;

describe('The title of a page’s text', () => {
  const headline = 'Council closes the ferry line';

  it('is the headline that the first line gives with the site’s name, far above', () => {
    assert.equal(
      titleOf(`${headline} | The Harbour Post`, ...MENU, headline, 'Nobody wants to run the boats'),
      headline,
    );
  });

  it('is found once where crumbs repeat it', () => {
    const [first, ...rest] = [`${headline} - Local News - The Harbour Post`, ...MENU, headline, headline];
    const { lines, metadata } = parse([first, ...rest, ...STORY].join('\n'));
    assert.equal(metadata.title, headline);
    assert.equal(lines.filter(({ role }) => role === 'title').length, 1);
  });

  it('is no other line that stands twice', () => {
    assert.equal(titleOf(`${headline} | The Harbour Post`, ...MENU, headline), headline);
  });
});
