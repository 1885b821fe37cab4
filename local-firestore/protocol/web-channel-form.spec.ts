import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { StatusError } from '../status.ts';
import { parseForm } from './web-channel-form.ts';

const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('the form of a WebChannel post', () => {
  it('holds numbered messages', () => {
    const form = parseForm(`count=2&ofs=5&req0___data__=${encoded({ a: '1+1 é' })}&req1___data__=${encoded({ b: 2 })}`);
    assert.deepEqual(form, { firstMap: 5, messages: [{ a: '1+1 é' }, { b: 2 }], authorization: undefined });
  });

  it('may hold no message', () => {
    assert.deepEqual(parseForm('count=0').messages, []);
    assert.deepEqual(parseForm('').messages, []);
  });

  it('tells who asks among the headers, in whatever case', () => {
    for (const name of ['Authorization', 'authorization']) {
      const headers = encodeURIComponent(`X-Goog-Api-Client:gl-js/ fire/12.19.0\r\n${name}:Bearer a.b.\r\n`);
      assert.equal(parseForm(`headers=${headers}&count=0`).authorization, 'Bearer a.b.');
    }
  });

  it('is refused when a message is missing or not JSON', () => {
    const refused = (error: unknown) => error instanceof StatusError && error.status === 'INVALID_ARGUMENT';
    assert.throws(() => parseForm('count=1&ofs=0'), refused);
    assert.throws(() => parseForm('count=1&ofs=0&req0___data__={'), refused);
  });
});
