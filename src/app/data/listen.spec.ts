import type { FirestoreError, FirestoreErrorCode } from 'firebase/firestore';

import { hear } from '../testing/hear.ts';
import { listen } from './listen.ts';
import { ReadRefused } from './read-refused.ts';
import { serverContact } from './server-contact.ts';

interface Snapshot {
  readonly metadata: { readonly fromCache: boolean };
  readonly empty?: boolean;
}

interface Listener {
  next(snapshot: Snapshot): void;
  error(error: FirestoreError): void;
}

describe('a listener', () => {
  let attached: Listener[];
  let detached: number;

  beforeEach(() => {
    attached = [];
    detached = 0;
    jasmine.clock().install();
  });
  afterEach(() => jasmine.clock().uninstall());

  function open() {
    return hear(
      listen<Snapshot, string>(
        (observer) => {
          attached.push(observer);
          return () => detached++;
        },
        () =>
          (_, { fromCache }) =>
            fromCache ? 'from memory' : 'from the server',
      ),
    );
  }

  function fail(code: FirestoreErrorCode): void {
    attached.at(-1)?.error({ code } as FirestoreError);
  }

  it('says nothing before the server has answered, for memory may hold a part only', () => {
    const { values } = open();
    attached[0]?.next({ metadata: { fromCache: true } });
    expect(values).toEqual([]);
    attached[0]?.next({ metadata: { fromCache: false } });
    attached[0]?.next({ metadata: { fromCache: true } });
    expect(values).toEqual(['from the server', 'from memory']);
  });

  it('tells whether the server is in reach', () => {
    const { values } = hear(serverContact);
    open();
    for (const fromCache of [true, false, true]) attached[0]?.next({ metadata: { fromCache } });
    expect(values).toEqual([true, false]);
  });

  it('counts an empty memory before the first answer as a server out of reach', () => {
    const { values } = hear(serverContact);
    open();
    attached[0]?.next({ metadata: { fromCache: true }, empty: false });
    expect(values).toEqual([]);
    attached[0]?.next({ metadata: { fromCache: true }, empty: true });
    expect(values).toEqual([false]);
  });

  it('ends at once where the rules refuse', async () => {
    const heard = open();
    fail('permission-denied');
    expect(await heard.failure()).toBeInstanceOf(ReadRefused);
    expect(attached.length).toBe(1);
  });

  it('begins anew, a little later each time, after an error that may pass', () => {
    open();
    fail('unavailable');
    jasmine.clock().tick(999);
    expect(attached.length).toBe(1);
    jasmine.clock().tick(1);
    expect(attached.length).toBe(2);
    fail('unavailable');
    jasmine.clock().tick(1999);
    expect(attached.length).toBe(2);
    jasmine.clock().tick(1);
    expect(attached.length).toBe(3);
  });

  it('gives up in the end', () => {
    const heard = open();
    for (let attempt = 0; attempt < 7; attempt++) {
      fail('unavailable');
      jasmine.clock().tick(30_000);
    }
    expect(attached.length).toBe(7);
    return expectAsync(heard.failure()).toBeResolvedTo(jasmine.objectContaining({ code: 'unavailable' }));
  });

  it('does not try again what cannot succeed', async () => {
    const heard = open();
    fail('failed-precondition');
    expect(await heard.failure()).toEqual({ code: 'failed-precondition' });
    expect(attached.length).toBe(1);
  });

  it('ends with the error of a document that cannot be read, and is detached', async () => {
    let detachedBroken = 0;
    const unreadable = new TypeError('Not a stored instant');
    const heard = hear(
      listen<Snapshot, string>(
        (observer) => {
          attached.push(observer);
          return () => detachedBroken++;
        },
        () => () => {
          throw unreadable;
        },
      ),
    );
    expect(() => attached[0]?.next({ metadata: { fromCache: false } })).not.toThrow();
    expect(await heard.failure()).toBe(unreadable);
    expect([attached.length, detachedBroken]).toEqual([1, 1]);
  });

  it('is detached when nobody listens any more', () => {
    open().stop();
    expect(detached).toBe(1);
  });
});
