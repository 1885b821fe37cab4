import type { Random } from '../../../seed/random.ts';
import type { GuardedObject, Operation, Party } from '../../../src/app/domain/access/access-matrix.ts';
import { GUARDED_OBJECTS, OPERATIONS, PARTIES } from '../../../src/app/domain/access/access-matrix.ts';
import { may } from '../../../src/app/domain/access/may.ts';
import { CLINIC } from '../../rules-tests/clinic-documents.ts';
import { personOf } from '../../rules-tests/people.ts';
import type { WireCommit } from '../../rules-tests/wire.ts';
import type { CapturedRequest, CapturedRequests } from './captured-requests.ts';
import { randomQuery } from './queries.ts';
import { TAMPERINGS } from './tamperings.ts';

/** A request, and whether the access matrix lets it through. */
export interface HostileRequest extends CapturedRequest {
  /** In words, to be read where the rules disagree. */
  readonly what: string;
  readonly isAllowed: boolean;
}

type Kind = (party: Party, random: Random, captured: CapturedRequests) => Promise<HostileRequest | undefined>;

/** Of operations, those that are commits; a deletion leaves nothing to tamper with. */
const WRITES: readonly Operation[] = ['create', 'update'];

interface Cell {
  readonly party: Party;
  readonly operation: Operation;
  readonly object: GuardedObject;
}

const ALLOWED: readonly Cell[] = PARTIES.flatMap((party) =>
  GUARDED_OBJECTS.flatMap((object) =>
    OPERATIONS.filter((operation) => may(party, operation, object)).map((operation) => ({ party, operation, object })),
  ),
);
const ALLOWED_WRITES = ALLOWED.filter(isWrite);

const KINDS: readonly Kind[] = [honest, tampered, tampered, tampered, inAnothersName, query];

/** A random request of somebody who stands to Maya's record in this way. */
export async function randomRequest(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  for (;;) {
    const request = await random.pick(KINDS)(party, random, captured);
    if (request) return request;
  }
}

async function honest(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  const { operation, object } = someCell(party, random, 0.5, ALLOWED, OPERATIONS);
  const request = await captured.of(party, operation, object);
  return { ...request, what: `${operation} ${object}`, isAllowed: may(party, operation, object) };
}

/** A commit that would be allowed, if the party may write anything at all, with something illegal made of it. */
async function tampered(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest | undefined> {
  const { operation, object } = someCell(party, random, 0.9, ALLOWED_WRITES, WRITES);
  const request = await captured.of(party, operation, object);
  const [name, tamper] = random.pick(Object.entries(TAMPERINGS));
  const { writes } = JSON.parse(request.body) as { readonly writes: WireCommit };
  const stored = request.before.map((document) => document.name);
  const surroundings = { uid: personOf(party, object).uid, clinicId: CLINIC, stored };
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
  const own = await captured.of(party, operation, object);
  // What bears no name at all is mine as well.
  const isAllowed = own.body === request.body && may(party, operation, object);
  const what = `${operation} ${object} in the name of ${other}`;
  return { ...request, authorization: own.authorization, what, isAllowed };
}

async function query(party: Party, random: Random, captured: CapturedRequests): Promise<HostileRequest> {
  const { object, what, isAllowed, parent, structuredQuery } = randomQuery(party, random);
  const { url, authorization, before } = await captured.of(party, 'read', object);
  const address = url.replace(/\/documents.*$/, `/documents${parent}:runQuery`);
  return { url: address, authorization, before, body: JSON.stringify({ structuredQuery }), what, isAllowed };
}

/** A cell of the matrix, one that is allowed with some probability, if the party has any. */
function someCell(
  party: Party,
  random: Random,
  probability: number,
  allowed: readonly Cell[],
  operations: readonly Operation[],
): Omit<Cell, 'party'> {
  const own = allowed.filter((cell) => cell.party === party);
  if (own.length > 0 && random.chance(probability)) return random.pick(own);
  return { operation: random.pick(operations), object: random.pick(GUARDED_OBJECTS) };
}

function isWrite({ operation }: Cell): boolean {
  return WRITES.includes(operation);
}
