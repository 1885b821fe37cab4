import { StatusError } from '../status.ts';
import type { DocumentName, StoredDocument } from './document.ts';
import { projectOf } from './document-name.ts';
import type { Precondition } from './write.ts';

/** Why the precondition fails for the stored document, undefined where it holds. */
export function preconditionFailure(
  precondition: Precondition,
  name: DocumentName,
  stored: StoredDocument | undefined,
): StatusError | undefined {
  if (precondition === undefined) return undefined;
  if ('exists' in precondition) {
    if (precondition.exists === (stored !== undefined)) return undefined;
    return precondition.exists ? notFound(name) : alreadyExists(name);
  }
  if (stored === undefined) return notFound(name);
  if (stored.updateTime === precondition.updateTime) return undefined;
  return new StatusError(
    'FAILED_PRECONDITION',
    `the stored version (${stored.updateTime}) does not match the required base version (${precondition.updateTime})`,
  );
}

// Both texts are the emulator's, which client libraries and people search for.
function notFound(name: DocumentName): StatusError {
  const segments = name.split('/').slice(5);
  const elements = segments.flatMap((type, index) =>
    index % 2 === 0 ? `  Element {\n    type: "${type}"\n    name: "${segments[index + 1]}"\n  }\n` : [],
  );
  return new StatusError(
    'NOT_FOUND',
    `no entity to update: app: "dev~${projectOf(name)}"\npath <\n${elements.join('')}>\n`,
  );
}

function alreadyExists(name: DocumentName): StatusError {
  const path = name.split('/').slice(5).join('/');
  return new StatusError(
    'ALREADY_EXISTS',
    `entity already exists: EntityRef[partitionRef=dev~${projectOf(name)}, path=/${path}]`,
  );
}
