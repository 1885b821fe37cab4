import { noFields } from '../values/field-path.ts';
import { isInt64 } from '../values/int64.ts';
import { canonicalTimestamp } from '../values/timestamps.ts';
import type { Fields, Value } from '../values/value.ts';
import { camelCase, type Decoder, invalidPayload, isJsonObject, list, message } from './decoders.ts';

const SHORT_INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const INTEGER = /^-?\d+$/;
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** Reads a value leniently (numbers for int64 strings, `"NULL_VALUE"`, url-safe base64) into its canonical form. */
export const decodeValue: Decoder<Value> = (json, name) => {
  if (!isJsonObject(json)) throw invalidPayload(`"${name}" must be a value.`);
  const keys = Object.keys(json);
  if (keys.length !== 1) throw invalidPayload(`"${name}" must have exactly one kind of value.`);
  const key = keys[0] as string;
  const kind = camelCase(key);
  const decode = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (decode === undefined) throw invalidPayload(`Unknown kind of value "${key}".`);
  return decode(json[key], name);
};

export const decodeFields: Decoder<Fields> = (json, name) => {
  if (!isJsonObject(json)) throw invalidPayload(`"${name}" must be a map of fields.`);
  const fields = noFields() as Record<string, Value>;
  for (const key of Object.keys(json)) fields[key] = decodeValue(json[key], key);
  return fields;
};

const decodeArray = message({ values: list(decodeValue) });
const decodeMap = message({ fields: decodeFields });
const decodeDouble: Decoder<number | 'NaN' | 'Infinity' | '-Infinity' | '-0'> = (json, name) => {
  if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return json;
  const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw invalidPayload(`"${name}" must be a double.`);
  return Object.is(number, -0) ? '-0' : number;
};
const decodeGeoPoint = message({ latitude: decodeDouble, longitude: decodeDouble });

const KINDS: Readonly<Record<string, Decoder<Value>>> = {
  nullValue: (json, name) => {
    if (json !== null && json !== 'NULL_VALUE' && json !== 0) throw invalidPayload(`"${name}" must be null.`);
    return { nullValue: null };
  },
  booleanValue: (json, name) => {
    if (typeof json !== 'boolean') throw invalidPayload(`"${name}" must be a boolean.`);
    return { booleanValue: json };
  },
  integerValue: (json, name) => ({ integerValue: canonicalInteger(json, name) }),
  doubleValue: (json, name) => ({ doubleValue: decodeDouble(json, name) }),
  timestampValue: (json, name) => {
    const timestamp = typeof json === 'string' ? canonicalTimestamp(json) : undefined;
    if (timestamp === undefined) throw invalidPayload(`"${name}" must be a timestamp of the years 1 to 9999.`);
    return { timestampValue: timestamp };
  },
  stringValue: (json, name) => {
    if (typeof json !== 'string') throw invalidPayload(`"${name}" must be a string.`);
    return { stringValue: json.toWellFormed() };
  },
  bytesValue: (json, name) => {
    if (typeof json !== 'string' || !BASE64.test(json)) throw invalidPayload(`"${name}" must be base64.`);
    return { bytesValue: Buffer.from(json, 'base64').toString('base64') };
  },
  referenceValue: (json, name) => {
    if (typeof json !== 'string') throw invalidPayload(`"${name}" must be a document name.`);
    return { referenceValue: json };
  },
  geoPointValue: (json, name) => {
    const { latitude = 0, longitude = 0 } = decodeGeoPoint(json, name);
    return { geoPointValue: { latitude: Number(latitude), longitude: Number(longitude) } };
  },
  arrayValue: (json, name) => ({ arrayValue: { values: decodeArray(json, name).values ?? [] } }),
  mapValue: (json, name) => ({ mapValue: { fields: decodeMap(json, name).fields ?? noFields() } }),
};

function canonicalInteger(json: unknown, name: string): string {
  const text = typeof json === 'number' && Number.isInteger(json) ? BigInt(json).toString() : json;
  if (typeof text !== 'string' || !INTEGER.test(text)) throw invalidPayload(`"${name}" must be a 64-bit integer.`);
  if (SHORT_INTEGER.test(text)) return text;
  const integer = BigInt(text);
  if (!isInt64(integer)) throw invalidPayload(`"${name}" must be a 64-bit integer.`);
  return integer.toString();
}
