import { checkParentName } from '../documents/document-name.ts';
import { runAggregationQueryRequest, runQueryRequest } from '../payloads/messages.ts';
import { aggregate, aggregatedFields } from '../queries/aggregate.ts';
import { parseAggregations } from '../queries/parse-aggregations.ts';
import { parseQuery } from '../queries/parse-query.ts';
import { openDatabase, refuseConsistency, type RestHandler } from './rest-request.ts';
import { documentToJson, microsToTimestamp } from './wire.ts';

/** `POST documents[/{document}]:runQuery` */
export const runQuery: RestHandler = (request) => {
  const json = runQueryRequest(request.body, 'request');
  const parent = checkParentName(request.resource);
  const requester = request.requester();
  refuseConsistency(json);
  const query = parseQuery(parent, json.structuredQuery ?? {});
  const database = openDatabase(request);
  const judgeListed = database.access.authoriseList(requester, query);
  const { documents, skipped } = database.execute(query);
  judgeListed(documents);
  database.reads.count(documents.length + skipped);
  const readTime = microsToTimestamp(database.readTime());
  const skippedResults = skipped > 0 && { skippedResults: skipped };
  if (documents.length === 0) return [{ readTime, ...skippedResults, done: true }];
  return documents.map((document, index) => ({
    document: documentToJson(document),
    readTime,
    ...(index === 0 && skippedResults),
    ...(index === documents.length - 1 && { done: true }),
  }));
};

/** `POST documents[/{document}]:runAggregationQuery` */
export const runAggregationQuery: RestHandler = (request) => {
  const json = runAggregationQueryRequest(request.body, 'request');
  const parent = checkParentName(request.resource);
  const requester = request.requester();
  refuseConsistency(json);
  const { structuredQuery = {}, aggregations = [] } = json.structuredAggregationQuery ?? {};
  const query = parseQuery(parent, structuredQuery);
  const parsed = parseAggregations(aggregations);
  const database = openDatabase(request);
  const judgeListed = database.access.authoriseList(requester, query);
  const { documents } = database.execute(query, aggregatedFields(parsed));
  judgeListed(documents);
  database.reads.countAggregation(documents.length);
  const result = { aggregateFields: aggregate(parsed, documents) };
  return [{ result, readTime: microsToTimestamp(database.readTime()), done: true }];
};
