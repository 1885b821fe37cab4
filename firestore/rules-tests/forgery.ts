import { it } from 'node:test';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { AppCommit, Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { clinicDocuments } from './clinic-documents.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies } from './rules-server.ts';

/** What a hostile client makes of a commit of the app. */
export type Forgery = (commit: AppCommit) => Partial<AppCommit>;

export function onRecord(fields: Fields): (commit: AppCommit) => AppCommit {
  return (commit) => ({ ...commit, record: tampered(commit.record, fields) });
}

export function onEvent(fields: Fields): (commit: AppCommit) => AppCommit {
  return (commit) => ({ ...commit, event: tampered(commit.event, fields) });
}

/** Forges what the commit writes of the patient document. */
export function onActivity(fields: Fields): (commit: AppCommit) => AppCommit {
  return ({ activity, ...rest }) => ({ ...rest, ...(activity && { activity: tampered(activity, fields) }) });
}

/** Puts record, event and activity in another strand. */
export function inStrand(discipline: string | null): (commit: AppCommit) => AppCommit {
  return (commit) => {
    const lastActivity = { ...(commit.activity?.data['lastActivity'] as Fields | undefined), discipline };
    return onActivity({ lastActivity })(onEvent({ discipline })(onRecord({ discipline })(commit)));
  };
}

/** Keeps record and event from the patient, and so from the last activity. */
export function behindThePatient(audience: 'team' | 'discipline'): Forgery {
  return (commit) => {
    const { record, event } = onEvent({ audience })(onRecord({ visibility: audience })(commit));
    return { record, event };
  };
}

/** Forges what is stored, and has the event tell it truly. */
export function onContent(fields: Fields): (commit: AppCommit) => AppCommit {
  return (commit) => {
    const { record, event } = commit;
    const old = (clinicDocuments()[record.path]?.['content'] ?? {}) as Fields;
    const replaced = Object.fromEntries(Object.entries(old).filter(([field]) => field in fields));
    const after = { ...(event.data['after'] as Fields), ...fields };
    const before = { ...(event.data['before'] as Fields), ...replaced };
    const content = { ...(record.data['content'] as Fields), ...fields };
    return onEvent({ before, after })(onRecord({ content })(commit));
  };
}

/** Each forgery is refused; the true commit is accepted right after it, so that nothing else was the reason. */
export function itDeniesEach(
  forgeries: Readonly<Record<string, Forgery>>,
  edit: Edit,
  author: Actor,
  server: () => RulesServer,
): void {
  for (const [name, forge] of Object.entries(forgeries)) {
    it(`${name}, and accepted as the app sends it`, async () => {
      const database = await server().open(clinicDocuments());
      const commit = await appCommit(edit, author, clinicDocuments());
      await denies(send(database.as(author.uid), forge(commit)));
      await allows(send(database.as(author.uid), commit));
    });
  }
}
