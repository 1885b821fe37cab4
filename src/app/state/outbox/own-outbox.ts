import type { OpenedOutbox, OutboxReport } from '../../data/outbox/open-outbox.ts';
import type { Actor } from '../../domain/access/actor.ts';

/** The outbox of whoever is signed in. It is loaded when first used. */
export async function openOwnOutbox(actor: Actor, report: OutboxReport): Promise<OpenedOutbox> {
  const { openOutbox } = await import('../../data/outbox/open-outbox.ts');
  return openOutbox(actor, report);
}
