import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Page } from '@playwright/test';

import { type LocalFirestore, startLocalFirestore } from '../local-firestore.ts';
import { openPage, openSdkBrowser, type SdkBrowser } from './sdk-page.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /members/{uid} {
      allow read, write: if request.auth.token.admin == true;
    }
    match /rooms/{room} {
      allow read: if exists(/databases/$(database)/documents/members/$(request.auth.uid));
      allow write: if request.auth.token.admin == true;
    }
    match /notes/{note} {
      allow read: if resource.data.owner == request.auth.uid;
      allow create: if request.resource.data.owner == request.auth.uid
        && request.resource.data.at == request.time;
    }
  }
}`;

const ADMIN = { sub: 'boss', admin: true } as const;

describe('the rules, as the Firebase SDK in a browser meets them', () => {
  let server: LocalFirestore;
  let sdkBrowser: SdkBrowser;
  let page: Page;
  let projects = 0;

  before(async () => {
    server = await startLocalFirestore();
    server.loadRules(RULES);
    sdkBrowser = await openSdkBrowser();
    page = await openPage(sdkBrowser);
  });

  after(async () => {
    await sdkBrowser.close();
    await server.close();
  });

  const connectionOf = (user?: string | typeof ADMIN) => ({
    port: server.port,
    projectId: `demo-${projects}`,
    ...(user !== undefined && { user: typeof user === 'string' && user !== 'owner' ? { sub: user } : user }),
  });

  it('refuse a listener and a get with permission-denied, and leave other listeners alone', async () => {
    projects += 1;
    const seen = await page.evaluate(
      async ([alice, admin]) => {
        const { collection, doc, getDocFromServer, getDocsFromServer, query, setDoc, where, serverTimestamp } =
          inPage.sdk;
        const [mine, theirs] = [inPage.openFirestore(alice), inPage.openFirestore(admin)];
        const own = inPage.queryEvents(query(collection(mine, 'notes'), where('owner', '==', 'alice')));
        const seen: unknown[] = [inPage.summary(await own.next())];
        const message = await inPage.refused(getDocsFromServer(collection(mine, 'notes')), 'permission-denied');
        await inPage.refused(inPage.queryEvents(collection(mine, 'rooms')).next(), 'permission-denied');
        await inPage.refused(getDocFromServer(doc(mine, 'members/alice')), 'permission-denied');
        await setDoc(doc(mine, 'notes/a'), { owner: 'alice', at: serverTimestamp() });
        seen.push(inPage.summary(await own.until((snapshot) => snapshot.size === 1)));
        await setDoc(doc(theirs, 'members/boss'), {});
        await inPage.closeFirestore(mine);
        await inPage.closeFirestore(theirs);
        return [...seen, message.length > 0];
      },
      [connectionOf('alice'), connectionOf(ADMIN)] as const,
    );
    assert.deepEqual(seen, ['', 'a!', true]);
  });

  it('refuse a write, undo it on the screen and let the next one through', async () => {
    projects += 1;
    const seen = await page.evaluate(async (alice) => {
      const { collection, doc, query, serverTimestamp, setDoc, where } = inPage.sdk;
      const firestore = inPage.openFirestore(alice);
      const own = inPage.queryEvents(query(collection(firestore, 'notes'), where('owner', '==', 'alice')));
      await own.next();
      const refused = inPage.refused(setDoc(doc(firestore, 'notes/a'), { owner: 'alice', at: 0 }), 'permission-denied');
      const allowed = setDoc(doc(firestore, 'notes/b'), { owner: 'alice', at: serverTimestamp() });
      await Promise.all([refused, allowed]);
      const settled = await own.until((snapshot) => snapshot.size === 1 && snapshot.docs[0]?.id === 'b');
      await inPage.closeFirestore(firestore);
      return inPage.summary(settled);
    }, connectionOf('alice'));
    assert.match(seen, /^b!?$/);
  });

  it('cut a listener off when the document that let it in goes away', async () => {
    projects += 1;
    const seen = await page.evaluate(
      async ([alice, admin]) => {
        const { collection, deleteDoc, doc, setDoc, writeBatch } = inPage.sdk;
        const [mine, theirs] = [inPage.openFirestore(alice), inPage.openFirestore(admin)];
        await setDoc(doc(theirs, 'members/alice'), {});
        const rooms = inPage.queryEvents(collection(mine, 'rooms'));
        const seen = [inPage.summary(await rooms.next())];
        await setDoc(doc(theirs, 'rooms/one'), { n: 1 });
        seen.push(inPage.summary(await rooms.next()));
        const batch = writeBatch(theirs);
        batch.delete(doc(theirs, 'members/alice')).set(doc(theirs, 'rooms/secret'), { n: 1 });
        await batch.commit();
        await inPage.refused(rooms.next(), 'permission-denied');
        await deleteDoc(doc(theirs, 'rooms/one'));
        await inPage.closeFirestore(mine);
        await inPage.closeFirestore(theirs);
        return seen;
      },
      [connectionOf('alice'), connectionOf(ADMIN)] as const,
    );
    assert.deepEqual(seen, ['', 'one']);
  });

  it('take a document that passes to someone else from a list, without showing what it became', async () => {
    projects += 1;
    const seen = await page.evaluate(
      async ([alice, owner]) => {
        const { collection, doc, getDocFromCache, query, setDoc, where } = inPage.sdk;
        const [mine, theirs] = [inPage.openFirestore(alice), inPage.openFirestore(owner)];
        for (const id of ['a', 'b']) await setDoc(doc(theirs, 'notes', id), { owner: 'alice' });
        const own = inPage.queryEvents(query(collection(mine, 'notes'), where('owner', '==', 'alice')));
        const seen = [inPage.summary(await own.until(({ size }) => size === 2))];
        await setDoc(doc(theirs, 'notes/a'), { owner: 'bob', secret: true });
        seen.push(inPage.summary(await own.until(({ size, metadata }) => size === 1 && !metadata.fromCache)));
        const cached = await getDocFromCache(doc(mine, 'notes/a')).catch(() => undefined);
        await inPage.closeFirestore(mine);
        await inPage.closeFirestore(theirs);
        return [...seen, cached?.get('secret') === undefined ? 'unseen' : 'seen'];
      },
      [connectionOf('alice'), connectionOf('owner')] as const,
    );
    assert.deepEqual(seen, ['a b', 'b', 'unseen']);
  });

  it('are judged again for open listeners when they are loaded', async () => {
    projects += 1;
    await page.evaluate(async (admin) => {
      const firestore = inPage.openFirestore(admin);
      const members = inPage.queryEvents(inPage.sdk.collection(firestore, 'members'));
      await members.next();
      Object.assign(globalThis, { firestore, members });
    }, connectionOf(ADMIN));
    server.loadRules(
      RULES.replace('allow read, write: if request.auth.token.admin', 'allow write: if request.auth.token.admin'),
    );
    await page.evaluate(async () => {
      const { firestore, members } = globalThis as unknown as Held;
      await inPage.refused(members.next(), 'permission-denied');
      await inPage.closeFirestore(firestore);
    });
    server.loadRules(RULES);
  });

  it('are skipped for the owner', async () => {
    projects += 1;
    const exists = await page.evaluate(async (owner) => {
      const firestore = inPage.openFirestore(owner);
      const reference = inPage.sdk.doc(firestore, 'anything/goes');
      await inPage.sdk.setDoc(reference, {});
      const exists = (await inPage.sdk.getDocFromServer(reference)).exists();
      await inPage.closeFirestore(firestore);
      return exists;
    }, connectionOf('owner'));
    assert.equal(exists, true);
  });
});

interface Held {
  readonly firestore: Parameters<typeof inPage.closeFirestore>[0];
  readonly members: ReturnType<typeof inPage.queryEvents>;
}
