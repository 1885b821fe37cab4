import { fieldAt, noFields, withField } from '../values/field-path.ts';
import { identicalFields } from '../values/identical-values.ts';
import type { Fields, Micros, Value } from '../values/value.ts';
import { applyTransform } from './apply-transform.ts';
import type { StoredDocument } from './document.ts';
import type { WriteRequest } from './write.ts';

type Update = Extract<WriteRequest, { kind: 'update' }>;

export interface Applied {
  readonly after: StoredDocument;
  readonly transformResults: readonly Value[];
}

/** The document an update leaves: `before` itself, with its old update time, where nothing changes. */
export function applyUpdate(
  write: Update,
  before: StoredDocument | undefined,
  time: Micros,
  requestTime: string,
): Applied {
  let fields = maskedFields(write, before?.fields ?? noFields());
  const transformResults: Value[] = [];
  for (const transform of write.transforms) {
    const { value, result } = applyTransform(transform, fieldAt(fields, transform.field), requestTime);
    fields = withField(fields, transform.field, value);
    transformResults.push(result);
  }
  if (before !== undefined && identicalFields(before.fields, fields)) return { after: before, transformResults };
  return {
    after: { name: write.name, fields, createTime: before?.createTime ?? time, updateTime: time },
    transformResults,
  };
}

function maskedFields(write: Update, stored: Fields): Fields {
  if (write.mask === undefined) return write.fields;
  return write.mask.reduce((fields, path) => withField(fields, path, fieldAt(write.fields, path)), stored);
}
