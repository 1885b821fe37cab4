import { decodeFields, decodeValue } from './decode-value.ts';
import { anything, choice, int32, list, message, oneOf, text, truth } from './decoders.ts';

// The messages of google.firestore.v1 as far as they are understood, in the order of its .proto files.

const documentMask = message({ fieldPaths: list(text) });

export const documentMessage = message({ name: text, fields: decodeFields, createTime: text, updateTime: text });

const preconditionMessage = oneOf(message({ exists: truth, updateTime: text }), 'exists', 'updateTime');

const arrayMessage = message({ values: list(decodeValue) });

const fieldTransform = oneOf(
  message({
    fieldPath: text,
    setToServerValue: choice(['REQUEST_TIME']),
    increment: decodeValue,
    maximum: decodeValue,
    minimum: decodeValue,
    appendMissingElements: arrayMessage,
    removeAllFromArray: arrayMessage,
  }),
  'setToServerValue',
  'increment',
  'maximum',
  'minimum',
  'appendMissingElements',
  'removeAllFromArray',
);

export const writeMessage = oneOf(
  message({
    update: documentMessage,
    delete: text,
    verify: text,
    transform: message({ document: text, fieldTransforms: list(fieldTransform) }),
    updateMask: documentMask,
    updateTransforms: list(fieldTransform),
    currentDocument: preconditionMessage,
  }),
  'update',
  'delete',
  'verify',
  'transform',
);

const fieldReference = message({ fieldPath: text });

const unaryFilter = message({
  op: choice(['IS_NAN', 'IS_NULL', 'IS_NOT_NAN', 'IS_NOT_NULL'], 'OPERATOR_UNSPECIFIED'),
  field: fieldReference,
});

const fieldFilter = message({
  field: fieldReference,
  op: choice(
    [
      'LESS_THAN',
      'LESS_THAN_OR_EQUAL',
      'GREATER_THAN',
      'GREATER_THAN_OR_EQUAL',
      'EQUAL',
      'NOT_EQUAL',
      'ARRAY_CONTAINS',
      'IN',
      'ARRAY_CONTAINS_ANY',
      'NOT_IN',
    ],
    'OPERATOR_UNSPECIFIED',
  ),
  value: decodeValue,
});

/** The filters inside a composite filter are left undecoded: each is a `filterMessage` again. */
export const filterMessage = oneOf(
  message({
    compositeFilter: message({ op: choice(['AND', 'OR'], 'OPERATOR_UNSPECIFIED'), filters: list(anything) }),
    fieldFilter,
    unaryFilter,
  }),
  'compositeFilter',
  'fieldFilter',
  'unaryFilter',
);

const orderMessage = message({
  field: fieldReference,
  direction: choice(['ASCENDING', 'DESCENDING'], 'DIRECTION_UNSPECIFIED'),
});

const cursorMessage = message({ values: list(decodeValue), before: truth });

export const structuredQueryMessage = message({
  select: message({ fields: list(fieldReference) }),
  from: list(message({ collectionId: text, allDescendants: truth })),
  where: anything,
  orderBy: list(orderMessage),
  startAt: cursorMessage,
  endAt: cursorMessage,
  offset: int32,
  limit: int32,
  findNearest: anything,
});

const aggregation = oneOf(
  message({
    alias: text,
    count: message({ upTo: int32 }),
    sum: message({ field: fieldReference }),
    avg: message({ field: fieldReference }),
  }),
  'count',
  'sum',
  'avg',
);

export const structuredAggregationQueryMessage = message({
  structuredQuery: structuredQueryMessage,
  aggregations: list(aggregation),
});

const consistency = { transaction: text, newTransaction: anything, readTime: text } as const;
const explain = { explainOptions: anything } as const;

export const batchGetRequest = message({ database: text, documents: list(text), mask: documentMask, ...consistency });
export const commitRequest = message({ database: text, writes: list(writeMessage), transaction: text });
export const batchWriteRequest = message({ database: text, writes: list(writeMessage), labels: anything });
export const runQueryRequest = message({
  parent: text,
  structuredQuery: structuredQueryMessage,
  ...consistency,
  ...explain,
});
export const runAggregationQueryRequest = message({
  parent: text,
  structuredAggregationQuery: structuredAggregationQueryMessage,
  ...consistency,
  ...explain,
});
export const listCollectionIdsRequest = message({ parent: text, pageSize: int32, pageToken: text, readTime: text });
