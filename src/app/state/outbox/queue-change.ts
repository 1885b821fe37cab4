import type { Change } from '../../domain/changes/change.ts';
import { retellSection } from '../../domain/changes/change-section.ts';
import type { OutboxEntry, SendState } from './send-state.ts';
import { outboxKey } from './send-state.ts';

/** A new change to a document; one that is still on its way to the same document travels with it. */
export function queueChange(earlier: OutboxEntry | undefined, change: Change): OutboxEntry {
  const key = outboxKey(change);
  const queued = earlier && isUnderway(earlier.state) ? joinChanges(earlier.change, change) : change;
  return { key, change: queued, state: { status: 'saving' } };
}

/** Takes the server's answer to `sent`, which a newer change may have overtaken meanwhile. */
export function takeAnswer(entry: OutboxEntry, sent: Change, answer: SendState): OutboxEntry {
  if (entry.change === sent) return { ...entry, state: answer };
  if (answer.status !== 'saved') return entry;
  // What was just saved is our own: without this the newer change would take it for somebody else's.
  const base = { ...entry.change.base, ...sent.patch };
  return { ...entry, change: retellSection({ ...entry.change, base }) };
}

function isUnderway({ status }: SendState): boolean {
  return status === 'saving' || status === 'waiting' || status === 'failed';
}

/** All that either touched, as the later one leaves it: a field it took back is written too, for the earlier may have arrived. */
function joinChanges(earlier: Change, later: Change): Change {
  const wanted = { ...earlier.patch, ...later.base, ...later.patch };
  const touched = Object.keys({ ...earlier.patch, ...later.patch });
  return retellSection({
    ...later,
    base: earlier.base,
    baseRev: earlier.baseRev,
    patch: Object.fromEntries(touched.map((field) => [field, wanted[field]])),
  });
}
