import type { StoredDocument } from '../documents/document.ts';
import { checkDocumentName, databaseOf } from '../documents/document-name.ts';
import type { Precondition, Transform, WriteRequest, WriteResult } from '../documents/write.ts';
import { writeMessage } from '../payloads/messages.ts';
import { invalidArgument } from '../status.ts';
import { noFields, parseFieldPath } from '../values/field-path.ts';
import { microsToTimestamp, timestampToMicros } from '../values/timestamps.ts';
import type { Fields, Value } from '../values/value.ts';

export { microsToTimestamp };

export interface DocumentJson {
  readonly name: string;
  readonly fields?: Fields;
  readonly createTime: string;
  readonly updateTime: string;
}

export interface WriteResultJson {
  readonly updateTime?: string;
  readonly transformResults?: readonly Value[];
}

type WriteJson = ReturnType<typeof writeMessage>;
type TransformJson = NonNullable<WriteJson['updateTransforms']>[number];

export function documentToJson({ name, fields, createTime, updateTime }: StoredDocument): DocumentJson {
  const isEmpty = Object.keys(fields).length === 0;
  return {
    name,
    ...(!isEmpty && { fields }),
    createTime: microsToTimestamp(createTime),
    updateTime: microsToTimestamp(updateTime),
  };
}

export function writeResultToJson({ updateTime, transformResults }: WriteResult): WriteResultJson {
  return {
    ...(updateTime !== undefined && { updateTime: microsToTimestamp(updateTime) }),
    ...(transformResults && { transformResults }),
  };
}

/** Reads the JSON of a `Write` to the given database (`projects/{p}/databases/{d}`); throws INVALID_ARGUMENT. */
export function parseWrite(json: unknown, databaseName: string): WriteRequest {
  return readWrite(writeMessage(json, 'writes'), databaseName);
}

/** Reads a decoded `Write` message to the given database; throws INVALID_ARGUMENT. */
export function readWrite(json: WriteJson, databaseName: string): WriteRequest {
  const write = readOperation(json);
  if (databaseOf(write.name) === databaseName) return write;
  throw invalidArgument(`The document "${write.name}" is not in the database "${databaseName}".`);
}

function readOperation(write: WriteJson): WriteRequest {
  const precondition = readPrecondition(write.currentDocument);
  if (write.delete !== undefined) return { kind: 'delete', name: checkDocumentName(write.delete), precondition };
  if (write.verify !== undefined) return readVerify(write, write.verify, precondition);
  if (write.transform) {
    const { document = '', fieldTransforms = [] } = write.transform;
    return {
      kind: 'update',
      name: checkDocumentName(document),
      fields: noFields(),
      mask: [],
      transforms: fieldTransforms.map(readTransform),
      precondition,
    };
  }
  if (!write.update) throw invalidArgument('Write has no operation.');
  return {
    kind: 'update',
    name: checkDocumentName(write.update.name ?? ''),
    fields: write.update.fields ?? noFields(),
    mask: write.updateMask && (write.updateMask.fieldPaths ?? []).map(parseFieldPath),
    transforms: (write.updateTransforms ?? []).map(readTransform),
    precondition,
  };
}

/** Reads a `Precondition`; an empty one demands nothing. */
export function readPrecondition(json: WriteJson['currentDocument']): Precondition {
  if (json?.exists !== undefined) return { exists: json.exists };
  if (json?.updateTime === undefined) return undefined;
  const updateTime = timestampToMicros(json.updateTime);
  if (updateTime === undefined) throw invalidArgument(`"${json.updateTime}" is not a timestamp.`);
  return { updateTime };
}

function readVerify(write: WriteJson, verify: string, precondition: Precondition): WriteRequest {
  if (write.updateMask) throw invalidArgument('a verify must not specify a document mask.');
  if (write.updateTransforms) throw invalidArgument('a verify must not specify a update transform.');
  if (precondition === undefined) throw invalidArgument('a verify must contain a precondition');
  return { kind: 'verify', name: checkDocumentName(verify), precondition };
}

function readTransform(json: TransformJson): Transform {
  const field = parseFieldPath(json.fieldPath ?? '');
  if (json.setToServerValue) return { field, kind: 'requestTime' };
  if (json.increment) return { field, kind: 'increment', operand: numeric(json.increment) };
  if (json.maximum) return { field, kind: 'maximum', operand: numeric(json.maximum) };
  if (json.minimum) return { field, kind: 'minimum', operand: numeric(json.minimum) };
  if (json.appendMissingElements)
    return { field, kind: 'appendMissing', values: json.appendMissingElements.values ?? [] };
  if (json.removeAllFromArray) return { field, kind: 'removeAll', values: json.removeAllFromArray.values ?? [] };
  throw invalidArgument(`The transform of "${json.fieldPath}" has no operation.`);
}

function numeric(operand: Value): Value {
  if ('integerValue' in operand || 'doubleValue' in operand) return operand;
  throw invalidArgument('Input must be int64 or double.');
}
