import type { Firestore, Query } from 'firebase/firestore';
import { collection, doc, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';
import { distinctUntilChanged, of, switchMap } from 'rxjs';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { Strand } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { PlanSection, SectionContent } from '../../domain/care-plan/plan-section.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';
import type { CollectionChanges, DocumentState } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { watchDocument } from '../watch-document.ts';
import { readCareTeamMember } from './care-team-converter.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { visibleTo } from './visible-to.ts';

/** Part of a record, as its patient has ticked it for a proxy. */
export interface SharedPart {
  readonly patientId: string;
  /** At least one. */
  readonly sees: readonly Strand[];
}

/** What a patient lets the person of this account read; null where nothing leads to a grant. */
export function watchOwnGrant(
  db: Firestore,
  patientId: string,
  uid: string,
): Observable<DocumentState<PlanRecord<ProxyGrantContent>>> {
  const link = doc(db, 'patients', patientId, 'proxyAccounts', uid);
  return watchDocument(link, (found) => (found.data() as { readonly proxyId: string }).proxyId).pipe(
    distinctUntilChanged((before, now) => before.value === now.value),
    switchMap((state) =>
      state.value === null
        ? of({ ...state, value: null })
        : watchDocument(doc(db, 'patients', patientId, 'proxies', state.value), readPlanRecord<ProxyGrantContent>),
    ),
  );
}

export function watchSharedSections(db: Firestore, part: SharedPart): Observable<CollectionChanges<PlanSection>> {
  return watchCollection(shared(db, part, 'sections'), readPlanRecord<SectionContent>);
}

export function watchSharedTeam(db: Firestore, part: SharedPart): Observable<CollectionChanges<CareTeamMember>> {
  return watchCollection(shared(db, part, 'team'), readCareTeamMember);
}

function shared(db: Firestore, { patientId, sees }: SharedPart, name: 'sections' | 'team'): Query {
  const all = collection(db, 'patients', patientId, name);
  return query(all, visibleTo('patient', 'visibility'), where('discipline', 'in', [...sees]));
}
