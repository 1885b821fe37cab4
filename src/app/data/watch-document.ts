import type { DocumentReference, DocumentSnapshot } from 'firebase/firestore';
import { onSnapshot } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { DocumentState } from './collection-changes.ts';
import { listen } from './listen.ts';

/** Follows one document; its value is null where there is none. Ends with `ReadRefused` where refused. */
export function watchDocument<T>(
  reference: DocumentReference,
  convert: (document: DocumentSnapshot) => T,
): Observable<DocumentState<T>> {
  return listen<DocumentSnapshot, DocumentState<T>>(
    (observer) => onSnapshot(reference, { includeMetadataChanges: true }, observer),
    () => (snapshot, origin) => ({ value: snapshot.exists() ? convert(snapshot) : null, ...origin }),
  );
}
