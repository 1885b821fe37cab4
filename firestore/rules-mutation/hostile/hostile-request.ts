import type { Random } from '../../../seed/random.ts';
import type { GuardedObject, Operation, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { GUARDED_OBJECTS, OPERATIONS, PARTIES } from '../../../src/app/domain/access/access-matrix.ts';
import { may } from '../../../src/app/domain/access/may.ts';
import { CLINIC, RECORD } from '../../rules-tests/clinic-documents.ts';
import { personOf } from '../../rules-tests/people.ts';
import type { CapturedRequest, CapturedRequests } from './captured-requests.ts';
import { randomQuery } from './queries.ts';
import { TAMPERINGS } from './tamperings.ts';
import type { WireCommit } from './wire.ts';

/** A request, and whether the access matrix lets it through. */
export interface HostileRequest extends CapturedRequest {
  /** In words, to be read where the rules disagree. */
  readonly what: string;
  readonly isAllowed: boolean;
}

type Kind = (party: Party, random: Random, captured: CapturedRequests) => Promise<HostileRequest | undefined>;

const WRITES: readonly Operation[] = ['create', 'update'];
const ALLOWED_WRITES = PARTIES.flatMap((party) =>
  GUARDED_OBJECTS.flatMap((object) =>
    WRITES.filter((operation) => may(party, operation, object)).map((operation) => ({ party, operation, object })),
  ),
);

const KINDS: readonly Kind[] = [honest, tampered, tampered, tampered, inAnothersName, query];

/** A random request of somebody who stands to Maya's record in this way. */
export async function randomRequest(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  for (;;) {
    const request = await random.pick(KINDS)(party, random, captured);
    if (request) return request;
  }
}

async function honest(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  const [operation, object] = [random.pick(OPERATIONS), random.pick(GUARDED_OBJECTS)];
  const request = await captured.of(party, operation, object);
  return { ...request, what: `${operation} ${object}`, isAllowed: may(party, operation, object) };
}

/** A commit that would be allowed, if the party may write anything at all, with something illegal made of it. */
async function tampered(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest | undefined> {
  const own = ALLOWED_WRITES.filter((write) => write.party === party);
  const { operation, object } = own.length > 0 && random.chance(0.9) ? random.pick(own) : anyWrite(random);
  const request = await captured.of(party, operation, object);
  const [name, tamper] = random.pick(Object.entries(TAMPERINGS));
  const { writes } = JSON.parse(request.body) as { readonly writes: WireCommit };
  const stored = request.before.map((document) => document.name);
  const surroundings = { uid: personOf(party).uid, clinicId: CLINIC, patientId: RECORD, stored };
  const changed = tamper(writes, random, surroundings);
  const what = `${operation} ${object} with ${name}`;
  return changed && { ...request, body: JSON.stringify({ writes: changed }), what, isAllowed: false };
}

/** What a colleague may write, sent as they would send it, but by this person. */
async function inAnothersName(
  party: Party,
  random: Random,
  captured: CapturedRequests,
): Promise<HostileRequest | undefined> {
  const theirs = ALLOWED_WRITES.filter((write) => write.party !== party);
  const { party: other, operation, object } = random.pick(theirs);
  const request = await captured.of(other, operation, object);
  const { authorization } = await captured.of(party, 'read', 'plan-header');
  return { ...request, authorization, what: `${operation} ${object} in the name of ${other}`, isAllowed: false };
}

async function query(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  const { url, authorization, before } = await captured.of(party, 'read', 'plan-header');
  const { what, isAllowed, parent, structuredQuery } = randomQuery(party, random);
  const address = url.replace(/\/documents.*$/, `/documents${parent}:runQuery`);
  return { url: address, authorization, before, body: JSON.stringify({ structuredQuery }), what, isAllowed };
}

function anyWrite(random: Random): { readonly operation: Operation; readonly object: GuardedObject } {
  return { operation: random.pick(WRITES), object: random.pick(GUARDED_OBJECTS) };
}
