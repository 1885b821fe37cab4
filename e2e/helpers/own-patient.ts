import { doc, setDoc } from 'firebase/firestore/lite';

import { DEMO_PASSWORD } from '../../seed/accounts.ts';
import { Calendar } from '../../seed/calendar.ts';
import { formTeam } from '../../seed/care-team.ts';
import { PatientRecord } from '../../seed/patient-record.ts';
import type { StaffPerson } from '../../seed/people.ts';
import { actorOf, CLINIC, STAFF } from '../../seed/people.ts';
import { storeDocuments } from '../../seed/store-documents.ts';
import { ownerDatabase } from './owner-database.ts';

/** A patient of one test alone, with an account, whose record nobody else changes. */
export interface OwnPatient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly record: PatientRecord;
  readonly calendar: Calendar;
}

const STARTED_DAYS_AGO = 60;

/** `write` puts into the record what stands there before the test begins; Cora is on every team. */
export async function newOwnPatient(
  pageUrl: string,
  { name, people }: { readonly name: string; readonly people: readonly StaffPerson[] },
  write: (patient: Pick<OwnPatient, 'record' | 'calendar'>) => void = () => undefined,
): Promise<OwnPatient> {
  const id = `${name.toLowerCase().replace(' ', '-')}-${crypto.randomUUID().slice(0, 8)}`;
  const email = `${id}@home.example`;
  const calendar = new Calendar(todayInClinic());
  const record = new PatientRecord(id, id);
  begin(record, calendar, name);
  formTeam(record, [...people, STAFF.cora], calendar.date(STARTED_DAYS_AGO), calendar.at(STARTED_DAYS_AGO, 0));
  write({ record, calendar });
  await createAccount(pageUrl, { localId: id, email, displayName: name });
  await using owner = ownerDatabase(pageUrl);
  await setDoc(doc(owner.db, `users/${id}`), {
    clinicId: CLINIC.id,
    patientId: id,
    proxyFor: null,
    displayName: name,
  });
  await storeDocuments(owner.db, record.documents());
  return { id, name, email, record, calendar };
}

function begin(record: PatientRecord, calendar: Calendar, name: string): void {
  const [givenName = '', familyName = ''] = name.split(' ');
  record.create(
    {
      givenName,
      familyName,
      birthDate: '1980-03-14',
      nhsNumber: null,
      alerts: [],
      planTitle: 'Fibromyalgia',
      planStatus: 'active',
      startedOn: calendar.date(STARTED_DAYS_AGO),
      nextReviewOn: calendar.date(-STARTED_DAYS_AGO),
      clinicalSummary: '',
      plainSummary: '',
    },
    actorOf(STAFF.cora),
    calendar.at(STARTED_DAYS_AGO, 0),
  );
}

async function createAccount(pageUrl: string, account: Readonly<Record<string, string>>): Promise<void> {
  const authPort = Number(new URL(pageUrl).port) + 1;
  const url = `http://127.0.0.1:${authPort}/identitytoolkit.googleapis.com/v1/projects/demo-braid/accounts`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ ...account, password: DEMO_PASSWORD, emailVerified: true }),
  });
  if (!response.ok) throw new Error(`No account for ${account['email']}: ${await response.text()}`);
}

/** As the page reads it: around midnight in summer the day in London is not that of UTC. */
function todayInClinic(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: CLINIC.timeZone });
}
