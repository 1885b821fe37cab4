import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ReadMeter } from './read-meter.ts';

describe('the read meter', () => {
  it('bills each document, and one read for finding none', () => {
    const meter = new ReadMeter();
    meter.count(3);
    meter.count(0);
    meter.countUpdates(0);
    meter.countUpdates(2);
    assert.equal(meter.documents, 6);
  });

  it('bills a read for each thousand documents counted', () => {
    const meter = new ReadMeter();
    for (const documents of [0, 1000, 1001]) meter.countAggregation(documents);
    assert.equal(meter.documents, 4);
  });

  it('keeps rule lookups apart and adds to the server’s total', () => {
    const total = new ReadMeter();
    const meter = new ReadMeter(total);
    meter.count(2);
    meter.countRuleLookup();
    meter.reset();
    assert.deepEqual([meter.documents, meter.ruleLookups, total.documents, total.ruleLookups], [0, 0, 2, 1]);
  });
});
