import type { Database } from '../documents/database.ts';
import type { Databases } from '../documents/databases.ts';
import type { FieldPath } from '../queries/query.ts';
import type { Requester } from '../rules/authoriser.ts';
import { invalidArgument, StatusError } from '../status.ts';
import { parseFieldPath } from '../values/field-path.ts';

/** A REST call once its address is understood. */
export interface RestRequest {
  /** `projects/{p}/databases/{d}` */
  readonly databaseName: string;
  /** `{databaseName}/documents` and what follows in the address, without a verb. */
  readonly resource: string;
  readonly parameters: URLSearchParams;
  readonly body: unknown;
  readonly databases: Databases;
  /** Reads the credentials; where a handler calls this decides which fault is told first. Throws INVALID_ARGUMENT. */
  requester(): Requester;
}

/** Returns the JSON to answer with. */
export type RestHandler = (request: RestRequest) => unknown;

/** Opens the database; only after the credentials are known to be sound. */
export function openDatabase({ databases, databaseName }: RestRequest): Database {
  return databases.open(databaseName);
}

export function fieldPathsIn(
  parameters: URLSearchParams,
  name: 'mask.fieldPaths' | 'updateMask.fieldPaths',
): FieldPath[] | undefined {
  const paths = parameters.getAll(name);
  return paths.length === 0 ? undefined : paths.map(parseFieldPath);
}

export function requireAdmin(requester: Requester, what: 'Metadata operations' | 'Batch writes'): void {
  if (!requester.admin) throw new StatusError('PERMISSION_DENIED', `${what} require admin authentication.`);
}

/** Transactions with locks and reads of the past are not emulated; web clients use neither. */
export function refuseConsistency(json: {
  readonly transaction?: string;
  readonly newTransaction?: unknown;
  readonly readTime?: string;
}): void {
  for (const field of ['transaction', 'newTransaction', 'readTime'] as const) {
    if (json[field] !== undefined) throw new StatusError('UNIMPLEMENTED', `The field "${field}" is unimplemented`);
  }
}

/** The name a page token stands for, in a text only this server reads. */
export function encodePageToken(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

export function decodePageToken(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    throw invalidArgument(`The page token "${token}" is not one of this server.`);
  }
}
