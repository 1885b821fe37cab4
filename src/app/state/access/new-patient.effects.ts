import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { catchError, exhaustMap, from, of } from 'rxjs';

import { inFirestore } from '../../data/in-firestore.ts';
import type { Account } from '../../domain/access/account.ts';
import { joinTeam } from '../../domain/access/change-team.ts';
import { actorOf, isCoordinator } from '../../domain/access/roles.ts';
import { createPatient } from '../../domain/patient/new-patient.ts';
import type { PatientContent } from '../../domain/patient/patient.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';
import { selectAccount } from '../session/session.feature.ts';
import { NewPatientActions, NewPatientPageActions } from './new-patient.actions.ts';
import { sendAtOnce } from './send-at-once.ts';

/** Makes the record unless its NHS number is taken; whoever makes it is the first on its team. */
export const createNewPatient = createEffect(
  (actions = inject<Actions>(Actions), store = inject<Store>(Store), find = findPatient, send = sendAtOnce) => {
    return actions.pipe(
      ofType(NewPatientPageActions.submitted),
      concatLatestFrom(() => store.select(selectAccount)),
      exhaustMap(([submitted, account]) =>
        from(create(account, submitted, { find, send })).pipe(
          catchError(() => of(NewPatientActions.answered({ answer: 'failed' }))),
        ),
      ),
    );
  },
  { functional: true },
);

interface Submitted {
  readonly patientId: string;
  readonly content: PatientContent;
}

interface Ways {
  readonly find: typeof findPatient;
  readonly send: typeof sendAtOnce;
}

async function create(account: Account | null, { patientId, content }: Submitted, { find, send }: Ways) {
  const actor = account && actorOf(account);
  if (!actor || !account.member || !isCoordinator(account.member)) return refused();
  const { clinicId } = account;
  const found = content.nhsNumber === null ? null : await find(clinicId, content.nhsNumber);
  if (found !== null && found !== patientId) return NewPatientActions.numberTaken({ byPatientId: found });
  const answer = await send(createPatient(clinicId, patientId, content), actor);
  if (answer !== 'done') return NewPatientActions.answered({ answer });
  const today = clinicDate(new Date().toISOString(), CLINIC_TIME_ZONE);
  const joining = joinTeam({ id: patientId, clinicId }, { ...actor, strand: 'coordination' }, null, today);
  return NewPatientActions.answered({ answer: await send(joining, actor) });
}

function refused() {
  return NewPatientActions.answered({ answer: 'refused' });
}

/** Who has this NHS number in the clinic; null where nobody has. */
function findPatient(clinicId: string, digits: string): Promise<string | null> {
  return inFirestore(
    () => import('../../data/clinic/find-patient.ts'),
    ({ findByNhsNumber }, db) => findByNhsNumber(db, clinicId, digits),
  );
}
