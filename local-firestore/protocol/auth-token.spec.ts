import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { requesterOf } from './auth-token.ts';

const segment = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
const token = (claims: unknown, signature = '') => `Bearer ${segment({ alg: 'none' })}.${segment(claims)}.${signature}`;

describe('the requester', () => {
  it('is nobody without a header', () => {
    assert.deepEqual(requesterOf(undefined), { admin: false, auth: null });
  });

  it('is the administrator with the owner’s or a Google access token', () => {
    for (const header of ['Bearer owner', 'bearer OWNER', 'Bearer ya29.abc'])
      assert.deepEqual(requesterOf(header), { admin: true }, header);
  });

  it('is whom an unsigned token names, whatever its age and audience', () => {
    const claims = { sub: 'ada', exp: 1, aud: 'elsewhere', role: 'physio' };
    assert.deepEqual(requesterOf(token(claims)), { admin: false, auth: { uid: 'ada', token: claims } });
    assert.deepEqual(requesterOf(token(claims, 'c2ln')), { admin: false, auth: { uid: 'ada', token: claims } });
    assert.deepEqual(requesterOf(token({ user_id: 'bo' })), {
      admin: false,
      auth: { uid: 'bo', token: { user_id: 'bo' } },
    });
  });

  it('is nobody with a token that names nobody', () => {
    assert.deepEqual(requesterOf(token({ sub: 5 })), { admin: false, auth: null });
  });

  it('is refused with anything that is no token', () => {
    const faults = [
      'Bearer x',
      'Bearer ownerx',
      'Bearer  owner',
      'Bearer a.b',
      token([]),
      token(null),
      token({}, 'a'),
      token({}, '!!'),
      `${token({})}.x`,
      'Bearer ..',
    ];
    for (const header of faults)
      assert.throws(() => requesterOf(header), { status: 'INVALID_ARGUMENT', message: 'invalid jwt' }, header);
  });

  it('is refused with another scheme', () => {
    for (const header of ['owner', 'Basic YTpi', 'Bearer'])
      assert.throws(() => requesterOf(header), { status: 'UNAUTHENTICATED' }, header);
  });
});
