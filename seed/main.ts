import { parseArgs } from 'node:util';

import { deleteApp, initializeApp } from 'firebase/app';
import { connectFirestoreEmulator, doc, getDoc, getFirestore } from 'firebase/firestore/lite';

import { PROJECT } from '../scripts/local/project.ts';
import { clinicDocuments, ensureAccounts, userDocuments } from './accounts.ts';
import { Calendar } from './calendar.ts';
import { caseload } from './caseload.ts';
import { maya } from './maya.ts';
import { CLINIC } from './people.ts';
import { proxyDocuments } from './proxy.ts';
import { storeDocuments } from './store-documents.ts';
import { tom } from './tom.ts';

const { values } = parseArgs({
  options: {
    firestore: { type: 'string' },
    auth: { type: 'string' },
    project: { type: 'string', default: PROJECT },
    patients: { type: 'string', default: '60' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

if (!values.firestore || !values.auth || !(Number(values.patients) >= 2) || !/^\d{4}-\d\d-\d\d$/.test(values.today)) {
  console.error('Usage: seed/main.ts --firestore URL --auth URL [--project ID] [--patients=60] [--today=YYYY-MM-DD]');
  process.exit(2);
}

await ensureAccounts(values.auth, values.project);

const app = initializeApp({ projectId: values.project });
const db = getFirestore(app);
const { hostname, port } = new URL(values.firestore);
connectFirestoreEmulator(db, hostname, Number(port), { mockUserToken: 'owner' });

if ((await getDoc(doc(db, `clinics/${CLINIC.id}`))).exists()) {
  console.log(`${CLINIC.name} is there already.`);
} else {
  const calendar = new Calendar(values.today);
  const records = [maya(calendar), tom(calendar), ...caseload(calendar, Number(values.patients) - 2)];
  for (const record of records) await storeDocuments(db, record.documents());
  // The clinic comes last: an interrupted seed starts over at the next run.
  await storeDocuments(db, userDocuments());
  await storeDocuments(db, proxyDocuments());
  await storeDocuments(db, clinicDocuments());
  const events = records.reduce((sum, record) => sum + record.eventCount, 0);
  console.log(
    `${CLINIC.name}: ${records.length} patients, ${events} events, ${records[0]?.eventCount} of them Maya's.`,
  );
}
await deleteApp(app);
