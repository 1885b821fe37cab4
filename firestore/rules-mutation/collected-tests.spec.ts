import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as collected from './collected-tests.ts';

describe('Collected tests', () => {
  it('run alone and again, each between the hooks of the suites around it', async () => {
    const calls: string[] = [];
    const call = (name: string) => () => void calls.push(name);
    collected.describe('Outer', () => {
      collected.before(call('before'));
      collected.after(call('after'));
      collected.beforeEach(call('each of outer'));
      collected.describe('inner', () => {
        collected.beforeEach(call('each of inner'));
        collected.afterEach(call('after each'));
        collected.it('works', call('works'));
        collected.it('fails', () => assert.fail());
      });
    });
    const [works, fails] = await collected.openSuites();
    assert.deepEqual([works?.name, fails?.name], ['Outer › inner › works', 'Outer › inner › fails']);
    const once = ['each of outer', 'each of inner', 'works', 'after each'];
    await works?.run();
    await works?.run();
    assert.deepEqual(calls, ['before', ...once, ...once]);
    await assert.rejects(async () => fails?.run());
    assert.equal(calls.at(-1), 'after each');
    await collected.closeSuites();
    assert.equal(calls.at(-1), 'after');
  });

  it('are given what takes the place of something for their time only', async () => {
    const place = { answer: () => 'true' };
    collected.it('lies', ({ mock }) => {
      mock.method(place, 'answer', () => 'false');
      assert.equal(place.answer(), 'false');
    });
    const tests = await collected.openSuites();
    await tests.at(-1)?.run();
    assert.equal(place.answer(), 'true');
  });
});
