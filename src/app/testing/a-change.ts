import type { Actor } from '../domain/access/actor.ts';
import { aboutChange } from '../domain/changes/about-change.ts';
import type { Attempt, Change } from '../domain/changes/change.ts';
import { kindOf } from '../domain/changes/kind-of.ts';
import type { OutboxRow } from '../domain/changes/outbox-row.ts';
import type { OutboxEntry } from '../domain/changes/send-state.ts';
import { outboxKey } from '../domain/changes/send-state.ts';
import type { EventKind } from '../domain/timeline/timeline-event.ts';

export const ROSA: Actor = { uid: 'rosa', name: 'Rosa Ahmed', strand: 'rheumatology' };
export const FAY: Actor = { uid: 'fay', name: 'Fay Lindqvist', strand: 'physiotherapy' };

/** Rosa's new wording of her section of Maya's plan, unless told otherwise. */
export function aChange(parts: Partial<Change> = {}): Change {
  return {
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    collection: 'sections',
    docId: 'rheumatology',
    discipline: 'rheumatology',
    visibility: 'everyone',
    source: 'typed',
    base: { clinicalText: 'Widespread pain since 2021.', plainText: 'You hurt in many places.', reviewDueOn: null },
    baseRev: 1,
    patch: { plainText: 'Your pain is real and widespread.' },
    title: 'Diagnosis and medical lead updated',
    plain: 'Rosa Ahmed changed what the joint and muscle doctor says.',
    at: null,
    overrules: null,
    ...parts,
  };
}

/** A change with what its event is called, for a spec that cares about both. */
export function withKind(change: Change): Change & { readonly kind: EventKind } {
  return { ...change, kind: kindOf(change) };
}

/** The same change on its way. */
export function anAttempt(parts: Partial<Attempt> = {}): Attempt {
  return { ...aChange(parts), actionId: 'action-1', ...parts };
}

/** The same change in the outbox, on its way unless told otherwise. */
export function anEntry(parts: Partial<OutboxEntry> = {}): OutboxEntry {
  const change = parts.change ?? aChange();
  const typedAt = '2026-05-04T12:00:00.000Z';
  return { key: outboxKey(change), about: aboutChange(change), change, state: { status: 'saving' }, typedAt, ...parts };
}

/** The same change as the device keeps it, not sent yet. */
export function aRow(parts: Partial<OutboxRow> = {}): OutboxRow {
  const { key, about, change, state, typedAt } = anEntry();
  return { key, about, state, queue: [{ change, actionId: null }], typedAt, ...parts };
}
