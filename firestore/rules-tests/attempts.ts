import { deleteDoc, doc, getDoc } from 'firebase/firestore/lite';

import type { Operation } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Edit, Write } from './app-commit.ts';
import { appCommit, sendWrites, writesOf } from './app-commit.ts';
import { clinicDocuments } from './clinic-documents.ts';
import { joining } from './joining.ts';
import type { GuardedDatabase } from './rules-server.ts';

/** How somebody tries an operation; `uid` is null for a visitor, whatever the person calls themselves. */
export type Attempt = (
  operation: Operation,
  person: Actor,
  uid: string | null,
  database: GuardedDatabase,
) => Promise<unknown>;

/** What this person would send, in one commit. */
export type Sends = (person: Actor) => readonly Write[] | Promise<readonly Write[]>;

/** Reads and deletes what stands at `path`; creates another and updates this one as the app would. */
export function attempt(path: string | ((person: Actor) => string), creation: Sends, update: Sends): Attempt {
  return async (operation, person, uid, database) => {
    const store = database.as(uid);
    const standing = doc(store, typeof path === 'string' ? path : path(person));
    if (operation === 'read') return getDoc(standing);
    if (operation === 'delete') return deleteDoc(standing);
    return sendWrites(store, await (operation === 'create' ? creation(person) : update(person)));
  };
}

/** The whole commit that the app would send for this edit. */
export function edits(edit: (person: Actor) => Edit): Sends {
  const documents = clinicDocuments();
  return async (person) => writesOf(await appCommit(edit(person), person, documents));
}

/** The whole commit that takes up an invitation. */
export function joins(kind: InvitationKind): Sends {
  return ({ uid }) => {
    const { claim, user, opened } = joining(kind, uid);
    return [claim, user, opened];
  };
}
