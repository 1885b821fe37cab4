import { it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Documents } from './clinic-documents.ts';
import { clinicDocuments } from './clinic-documents.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies } from './rules-server.ts';

type Attempted = readonly [author: Actor, edit: Edit];

/** What the app would send and the rules refuse, and the nearest that they accept. */
export interface Decision {
  readonly refused: readonly Attempted[];
  readonly accepted: Attempted;
  /** What stands there besides, or instead. */
  readonly documents?: Documents;
}

/** Each is refused; its twin is accepted right after, so that nothing else was the reason. */
export function itDecides(decisions: Readonly<Record<string, Decision>>, server: () => RulesServer): void {
  for (const [what, { refused, accepted, documents = {} }] of Object.entries(decisions)) {
    it(what, async () => {
      const stored = { ...clinicDocuments(), ...documents };
      const database = await server().open(stored);
      for (const [author, edit] of refused)
        await denies(send(database.as(author.uid), await appCommit(edit, author, stored)));
      const [author, edit] = accepted;
      await allows(send(database.as(author.uid), await appCommit(edit, author, stored)));
    });
  }
}
