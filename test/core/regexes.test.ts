// No regular expression of this project takes more than linear time, whatever it is tried on. Those of people run in an
// engine that promises as much: `user-phrases.test.ts` holds it to that.

import assert from 'node:assert/strict';
import { countTried } from '../ledger';
import { attacksOn } from '../regexes/attacks';
import { expressionsOfProject } from '../regexes/collection';
import { fallOf } from '../regexes/growth';

describe('Every regular expression', () => {
  it('takes time as the text has length, whatever is repeated in it', () => {
    const { expressions, missed } = expressionsOfProject();
    assert.deepEqual(missed, [], 'made where nobody looked');
    assert.ok(expressions.length > 1_200, `only ${expressions.length} found`);
    const slow: string[] = [];
    for (const { source, flags, where } of expressions) {
      const attacks = attacksOn(source, flags);
      countTried(attacks.length);
      const fall = fallOf(source, flags, attacks);
      if (fall !== undefined) slow.push(`${where} /${source}/${flags}: ${fall}`);
    }
    assert.deepEqual(slow, []);
  }).timeout(300_000);

  for (const [why, source, flags] of [
    ['exponential', '^(?:a|aa)+$', ''],
    ['exponential with repetitions in repetitions', '^(?:[a-z]+,?)*$', ''],
    ['cubic', '^[(]\\s*(.+?)\\s*[)]$', 'u'],
    ['quadratic from each place on', '\\s+$', ''],
    ['quadratic from each place that is asked', '[0-9]+年', 'y'],
    ['quadratic by two that take the same', '^x *:? *y', ''],
  ] as const)
    it(`would be found: ${why}`, () => {
      assert.notEqual(fallOf(source, flags, attacksOn(source, flags), 1_000), undefined);
    }).timeout(60_000);
});
