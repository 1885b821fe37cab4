import type { Query, QueryDocumentSnapshot, QuerySnapshot } from 'firebase/firestore';
import { onSnapshot } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { CollectionChanges } from './collection-changes.ts';
import { listen } from './listen.ts';

/** Follows a query. `convert` runs for the documents that changed, not for all. Ends with `ReadRefused` where refused. */
export function watchCollection<T>(
  query: Query,
  convert: (document: QueryDocumentSnapshot) => T,
): Observable<CollectionChanges<T>> {
  return listen<QuerySnapshot, CollectionChanges<T>>(
    (observer) => onSnapshot(query, METADATA, observer),
    () => {
      let isFirst = true;
      return (snapshot, origin) => {
        const reset = isFirst;
        isFirst = false;
        // A new listener never reports what was deleted in between, so its first snapshot replaces everything.
        if (reset) return { reset, upserted: snapshot.docs.map(convert), removed: [], ...origin };
        const changes = snapshot.docChanges();
        return {
          reset,
          upserted: changes.filter(({ type }) => type !== 'removed').map(({ doc }) => convert(doc)),
          removed: changes.filter(({ type }) => type === 'removed').map(({ doc }) => doc.id),
          ...origin,
        };
      };
    },
  );
}

/** Changes of metadata are heard too: without them nobody would learn that the server is out of reach. */
const METADATA = { includeMetadataChanges: true } as const;
