import type { Handover } from '../domain/clinic/handover.ts';

/** Nina Costa's note for Cora Bell about Maya Roberts, unless told otherwise. */
export function aHandover(parts: Partial<Handover> = {}): Handover {
  return {
    id: 'handover-1',
    clinicId: 'northgate',
    kind: 'note',
    patientId: 'maya-roberts',
    fromUid: 'nina',
    fromName: 'Nina Costa',
    toUid: 'cora',
    about: 'Food and supplements',
    text: 'No reaction to milk in two weeks.',
    createdAt: '2026-05-05T08:00:00.000Z',
    doneBy: null,
    doneAt: null,
    ...parts,
  };
}
