import type { Author, OpenedOutbox, OutboxReport } from '../../data/outbox/open-outbox.ts';

/** The outbox of whoever is signed in. It is loaded when first used. */
export async function openOwnOutbox(author: Author, report: OutboxReport): Promise<OpenedOutbox> {
  const { openOutbox } = await import('../../data/outbox/open-outbox.ts');
  return openOutbox(author, report);
}
