import { checkDatabaseName } from '../documents/document-name.ts';
import { invalidArgument, StatusError } from '../status.ts';
import type { RestHandler } from './rest-request.ts';

/** A method this server knows by name only. */
export function unimplemented(method: string): RestHandler {
  return () => {
    throw new StatusError('UNIMPLEMENTED', `Method google.firestore.v1.Firestore/${method} is unimplemented`);
  };
}

export const executePipeline: RestHandler = ({ databaseName }) => {
  checkDatabaseName(databaseName);
  throw invalidArgument('ExecutePipeline requires the Database Edition to be `enterprise`.');
};
