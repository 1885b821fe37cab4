import type { Actor } from '../../src/app/domain/access/actor.ts';
import { NEW_INTERVENTION } from '../../src/app/domain/care-plan/intervention.ts';
import type { Content } from '../../src/app/domain/care-plan/plan-record.ts';
import type { EventKind } from '../../src/app/domain/timeline/timeline-event.ts';
import type { Edit } from './app-commit.ts';
import { BLANK_RECORD, MEDICINE, NOTE, PATIENT, PROBLEM } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { onContent, onEvent } from './forgery.ts';
import { CORA, MAYA, NEIL, PETE, ROSA } from './people.ts';
import { CONSENT, EMERGENCY, GRANT } from './record-access.ts';

/** A change, and the same with one thing wrong of which record, event and last activity tell alike. */
export interface AgreeingForgery {
  readonly honest: Edit;
  readonly author: Actor;
  readonly forged: Partial<Edit>;
  /** Where it is somebody else who tries it. */
  readonly forger?: Actor;
  readonly forge?: Forgery;
}

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const PROCEDURE: Content = {
  ...NEW_INTERVENTION,
  kind: 'procedure',
  type: null,
  name: 'Trigger point injection',
  status: 'completed',
};

const IMPORT: Edit = item('problems', 'coordination', PROBLEM, { source: 'imported' });
const OPENED: Edit = { collection: 'emergency', docId: NEIL.uid, discipline: 'neurology', patch: EMERGENCY };
const GRANTED: Edit = item('proxies', 'patient', GRANT, { source: 'patient' });
const NOTED: Edit = item('notes', 'pain', NOTE, { visibility: 'team' });
const ENDED: Edit = { ...GRANTED, docId: 'leo', patch: { to: '2026-05-05' }, kind: 'proxy.ended' };
const RETRACTED: Edit = { ...NOTED, docId: 'open', discipline: 'rheumatology', patch: { status: 'entered-in-error' } };
const CREATED: Edit = { ...item('patients', 'coordination', PATIENT), patientId: 'new' };
const CONSENTED: Edit = { ...item('consents', 'pain', CONSENT), docId: 'pain', patientId: BLANK_RECORD };
const WITHDRAWN: Edit = {
  ...item('consents', 'rheumatology', { state: 'withdrawn', on: '2026-05-05' }),
  docId: 'rheumatology',
  kind: 'consent.withdrawn',
};
const JOINED: Edit = place(NEIL, 'neurology');
const LEFT: Edit = {
  ...place(ROSA, 'rheumatology'),
  patch: { to: '2026-05-05' },
  kind: 'team.left',
};

export const AGREEING_FORGERIES: Readonly<Record<string, AgreeingForgery>> = {
  'a medicine that calls itself a procedure': {
    honest: item('interventions', 'rheumatology', MEDICINE),
    author: ROSA,
    forged: { patch: { ...MEDICINE, kind: 'procedure' }, kind: 'procedure.recorded' },
  },
  'a procedure that calls itself a medicine': {
    honest: item('interventions', 'rheumatology', PROCEDURE, { kind: 'procedure.recorded' }),
    author: ROSA,
    forged: { patch: { ...PROCEDURE, kind: 'medicine' }, kind: 'medicine.started' },
  },
  'a medicine that becomes a procedure': {
    honest: { ...item('interventions', 'rheumatology', { dosage: 'Two' }), docId: 'amitriptyline' },
    author: ROSA,
    forged: { kind: 'procedure.changed' },
    forge: onContent({ kind: 'procedure' }),
  },
  'a consent that is neither given nor withdrawn': {
    honest: WITHDRAWN,
    author: MAYA,
    forged: { patch: { state: 'perhaps', on: '2026-05-05' }, kind: 'consent.perhaps' as EventKind },
  },
  'a consent of one’s own that was witnessed by nobody': {
    honest: WITHDRAWN,
    author: MAYA,
    forged: { patch: { ...WITHDRAWN.patch, how: 'witnessed' } },
  },
  'a consent for another discipline than its name': {
    honest: CONSENTED,
    author: MAYA,
    forged: { discipline: 'sleep' },
  },
  'a consent for the team alone': unseen(CONSENTED, MAYA),
  'a place on the team in a record of another strand': { honest: JOINED, author: CORA, forged: { discipline: 'pain' } },
  'a place on the team for the team alone': unseen({ ...place(CORA, 'coordination'), patientId: BLANK_RECORD }, CORA),
  'a place on the team left under another name': {
    honest: LEFT,
    author: CORA,
    forged: { patch: { to: '2026-05-05', name: 'Somebody else' } },
  },
  'a note for everyone': { honest: NOTED, author: PETE, forged: { visibility: 'everyone' } },
  'a note of the patient’s': {
    honest: NOTED,
    author: PETE,
    forger: MAYA,
    forged: { discipline: 'patient', source: 'typed' },
    forge: onEvent({ source: 'patient' }),
  },
  'a note taken back with other words': {
    honest: RETRACTED,
    author: ROSA,
    forged: { patch: { status: 'entered-in-error', text: 'Never said so.' } },
  },
  'a proxy whom the coordinator names': {
    honest: GRANTED,
    author: MAYA,
    forger: CORA,
    forged: {},
    forge: onEvent({ source: 'typed' }),
  },
  'a proxy whom the coordinator ends': { honest: ENDED, author: MAYA, forger: CORA, forged: { source: 'typed' } },
  'a proxy of a discipline': { honest: GRANTED, author: MAYA, forged: { discipline: 'pain' } },
  'a proxy who has ended from the beginning': {
    honest: GRANTED,
    author: MAYA,
    forged: { patch: { ...GRANT, to: '2026-05-05' }, kind: '' as EventKind },
  },
  'a proxy who ends on a day that is none': { honest: ENDED, author: MAYA, forged: { patch: { to: 'soon' } } },
  'an emergency for the team alone': { honest: OPENED, author: NEIL, forged: { visibility: 'team' } },
  'an emergency in a strand of somebody else’s': { honest: OPENED, author: NEIL, forged: { discipline: 'pain' } },
  'an imported problem of the patient’s': { honest: IMPORT, author: CORA, forged: { discipline: 'patient' } },
  'an imported patient of yesterday': {
    honest: { ...CREATED, source: 'imported' },
    author: CORA,
    forged: { at: YESTERDAY },
  },
  'a patient whose alerts are no list': {
    honest: CREATED,
    author: CORA,
    forged: { patch: { ...PATIENT, alerts: {} } },
  },
  'a patient whom a specialist creates': {
    honest: { ...CREATED, patch: { ...PATIENT, nhsNumber: null } },
    author: CORA,
    forger: ROSA,
    forged: {},
  },
};

function item(
  collection: Edit['collection'],
  discipline: Edit['discipline'],
  patch: Content,
  more: Partial<Edit> = {},
): Edit {
  return { collection, docId: 'new', discipline, patch, ...more };
}

function place({ uid, name }: Actor, strand: Edit['discipline']): Edit {
  return { ...item('team', strand, { name, strand, from: '2026-05-05', to: null }), docId: uid };
}

/** What changes nothing of who may read needs no last activity, and so could be kept from the patient. */
function unseen(honest: Edit, author: Actor): AgreeingForgery {
  const forge: Forgery = ({ record, event }) => ({
    record: { ...record, data: { ...record.data, visibility: 'team' } },
    event: { ...event, data: { ...event.data, audience: 'team' } },
  });
  return { honest, author, forged: {}, forge };
}
