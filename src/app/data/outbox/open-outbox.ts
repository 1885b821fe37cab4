import type { Account } from '../../domain/access/account.ts';
import { onDevice } from '../on-device/on-device.ts';
import type { OutboxNews, OutboxSurroundings } from './outbox.ts';
import { Outbox } from './outbox.ts';
import { sendSignedIn } from './send-signed-in.ts';

/** The SDK itself tries for far longer before it says that nobody answers. */
const PATIENCE_MS = 4000;

export type OutboxReport = Pick<OutboxSurroundings, 'onEntry' | 'onGone'>;

export interface Author {
  readonly uid: string;
  /** As it stands at the moment, as each change is sent in its author's present name; null once they have left. */
  readonly account: () => Account | null;
}

export interface OpenedOutbox {
  readonly outbox: Outbox;
  close(): void;
}

/** The outbox of whoever is signed in to this window, among the account's other windows. */
export function openOutbox({ uid, account }: Author, report: OutboxReport): OpenedOutbox {
  const channel = new BroadcastChannel('braid-outbox');
  const outbox = new Outbox({
    ...report,
    uid,
    device: onDevice,
    send: (attempt, sent) => sendSignedIn(attempt, account(), sent),
    isOnline: () => navigator.onLine,
    patienceMs: PATIENCE_MS,
    locks: navigator.locks,
    tellOthers: (news) => channel.postMessage(news),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => void outbox.hear(data);
  void outbox.open();
  return {
    outbox,
    close: () => {
      outbox.close();
      channel.close();
    },
  };
}
