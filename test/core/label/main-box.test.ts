import assert from 'node:assert/strict';
import { inMainBox } from '../../../src/core/label/main-box';
import { readPage } from '../../../src/core/read-page';

describe('the main box of a page', () => {
  const words = 'The ferry returned to the old landing on Saturday, and the bell was rung.';
  const page = readPage(
    `<body><main><h1>The ferry is back</h1><p>${words}<p>${words}</main><div><p>${words}</p></div></body>`,
    'html',
  );

  it('is the innermost element that holds most of what is believed to be body', () => {
    assert.deepEqual(inMainBox(page, Float64Array.of(0.1, 0.9, 0.9, 0.3)), [true, true, true, false]);
  });

  it('is the whole page where the body stands all over it', () => {
    assert.deepEqual(inMainBox(page, Float64Array.of(0.1, 0.9, 0.5, 0.9)), [true, true, true, true]);
  });

  it('is not looked for in texts without elements', () => {
    assert.equal(inMainBox(readPage('One.\n\nTwo.', 'text'), Float64Array.of(1, 1)), undefined);
  });
});
