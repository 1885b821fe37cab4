import type { Strand } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import { tellSection } from '../changes/change-section.ts';
import type { Editable } from '../changes/editable.ts';
import type { TextField } from '../fields/field.ts';
import type { Form, Remarks, Values } from '../fields/form.ts';
import { readForm } from '../fields/read-form.ts';
import { SECTION_LIMITS } from './plan-section.ts';

export type SectionField = keyof typeof SECTION_LIMITS;

/** The two texts a person types. */
export type SectionText = Readonly<Record<SectionField, string>>;

type SectionTextField = TextField & { readonly id: SectionField; readonly hint: string };

export const SECTION_FIELDS: readonly SectionTextField[] = [
  words('clinicalText', 'For the team', 'Findings, decisions and what comes next.'),
  words('plainText', 'In plain words', 'What the patient reads first. Short sentences help.'),
];

const SECTION_FORM: Form = { groups: [{ title: '', fields: SECTION_FIELDS }], problemsOf: emptyProblem };

/** A strand's part of the plan in words. */
export function editSection(place: Pick<Editable, 'clinicId' | 'patientId'>, strand: Strand): Editable {
  return {
    ...place,
    collection: 'sections',
    docId: strand,
    discipline: strand,
    visibility: strand === 'coordination' ? 'team' : 'everyone',
    source: strand === 'patient' ? 'patient' : 'typed',
    form: SECTION_FORM,
    fixed: { clinicalText: '', plainText: '', reviewDueOn: null },
    title: describeStrand(strand).sectionTitle,
    tell: tellSection(strand),
  };
}

/** What is wrong with each text, as a sentence; empty when the section can be saved. */
export function sectionProblems(text: SectionText): Remarks {
  return readForm(SECTION_FORM, text, { today: '' }).problems;
}

/** The two texts of a draft, whichever it holds. */
export function sectionText({ clinicalText = '', plainText = '' }: Partial<SectionText> = {}): SectionText {
  return { clinicalText, plainText };
}

function words(id: SectionField, label: string, hint: string): SectionTextField {
  return { type: 'text', id, label, hint, limit: SECTION_LIMITS[id], lines: 'many', emptyText: true, asTyped: true };
}

function emptyProblem({ clinicalText, plainText }: Values): Remarks {
  return clinicalText === '' && plainText === '' ? { plainText: 'Write something in at least one of the two.' } : {};
}
