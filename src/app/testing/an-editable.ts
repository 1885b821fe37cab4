import type { Editable } from '../domain/changes/editable.ts';

/** Maya's amitriptyline with its dose to be typed, unless told otherwise. */
export function anEditable(parts: Partial<Editable> = {}): Editable {
  return {
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    collection: 'interventions',
    docId: 'med.amitriptyline-1',
    discipline: 'rheumatology',
    visibility: 'everyone',
    source: 'typed',
    title: 'Medicine',
    fixed: { kind: 'medicine' },
    form: {
      groups: [{ title: '', fields: [{ type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 1, max: 150 }] }],
    },
    tell: () => ({ title: 'Amitriptyline changed', plain: 'Your medicine changed.' }),
    ...parts,
  };
}
