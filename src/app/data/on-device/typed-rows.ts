import type { Draft, KeptDraft } from '../../domain/changes/draft.ts';
import { isWorthKeeping } from '../../domain/changes/is-typed.ts';
import type { OutboxRow } from '../../domain/changes/outbox-row.ts';
import { refuseTyped } from '../../domain/changes/refuse-typed.ts';
import { sameValue } from '../../domain/changes/same-value.ts';
import type { DeviceDatabase } from './device-database.ts';

/**
 * Leaves of what this account typed about lost patients its own words alone, as refused changes, and answers the keys of
 * the outbox that have changed. `typedHere` is what a window holds, which may be newer than its drafts on disk.
 */
export async function refuseTypedAbout(
  database: DeviceDatabase,
  uid: string,
  isLost: (patientId: string) => boolean,
  typedHere: readonly KeptDraft[] = [],
): Promise<readonly string[]> {
  const transaction = database.transaction(['outbox', 'drafts'], 'readwrite');
  const [outbox, drafts] = [transaction.objectStore('outbox'), transaction.objectStore('drafts')];
  const rows = (await outbox.index('byUid').getAll(uid)).map(({ value }) => value as OutboxRow);
  const kept = (await drafts.index('byUid').getAll(uid)).map(({ value }) => value as KeptDraft);
  const lostRows = new Map(rows.filter(({ key }) => isLost(patientOf(key))).map((row) => [row.key, row]));
  const lostDrafts = [...kept, ...typedHere].filter(({ key }) => isLost(patientOf(key)));
  const changed: string[] = [];
  for (const key of new Set([...lostRows.keys(), ...lostDrafts.map((draft) => documentOf(draft.key))])) {
    const row = lostRows.get(key) ?? null;
    const left = refuseTyped(
      row,
      lostDrafts.filter((draft) => documentOf(draft.key) === key),
    );
    if (!left || sameValue(left, row)) continue;
    await outbox.put({ id: `${uid}|${key}`, uid, value: left });
    changed.push(key);
  }
  for (const { key } of lostDrafts) await drafts.delete(`${uid}|${key}`);
  await transaction.done;
  return changed;
}

/** Whether this account has something on this device that is not on the server. */
export async function hasTyped(database: DeviceDatabase, uid: string): Promise<boolean> {
  if ((await database.countFromIndex('outbox', 'byUid', uid)) > 0) return true;
  const drafts = await database.getAllFromIndex('drafts', 'byUid', uid);
  return drafts.some(({ value }) => isWorthKeeping(draftIn(value)));
}

/** Leaves nothing that this account typed on the device; where `isKept`, only what nobody typed goes. */
export async function forgetTyped(database: DeviceDatabase, uid: string, isKept: boolean): Promise<void> {
  const transaction = database.transaction(['outbox', 'drafts'], 'readwrite');
  const [outbox, drafts] = [transaction.objectStore('outbox'), transaction.objectStore('drafts')];
  for (const { id, value } of await drafts.index('byUid').getAll(uid)) {
    if (!isKept || !isWorthKeeping(draftIn(value))) await drafts.delete(id);
  }
  if (!isKept) for (const id of await outbox.index('byUid').getAllKeys(uid)) await outbox.delete(id);
  await transaction.done;
}

function draftIn(value: unknown): Draft {
  return (value as KeptDraft).draft;
}

function patientOf(key: string): string {
  return key.split('/')[0] ?? '';
}

/** Without the ending of another window's draft. */
function documentOf(key: string): string {
  return key.split('/').slice(0, 3).join('/');
}
