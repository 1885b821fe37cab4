import { findTemplate } from '../care-plan/plan-template.ts';
import type { Change } from '../changes/change.ts';
import { isIsoDate } from './iso-date.ts';
import { parseNhsNumber } from './nhs-number.ts';
import type { IsoDate, PatientContent } from './patient.ts';

/** What a coordinator types to begin a record. */
export interface NewPatientText {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  /** With or without spaces; empty where it is not known. */
  readonly nhsNumber: string;
  /** The template that was chosen; empty for none. */
  readonly template: string;
  readonly planTitle: string;
}

export type NewPatientField = keyof NewPatientText;

export const NOTHING_TYPED: NewPatientText = {
  givenName: '',
  familyName: '',
  birthDate: '',
  nhsNumber: '',
  template: '',
  planTitle: '',
};

const NAME_LENGTH = 100;
const TITLE_LENGTH = 200;
const EARLIEST_BIRTH: IsoDate = '1900-01-01';

/** What keeps a record from being made, by field: a sentence that says what to do. */
export function newPatientProblems(text: NewPatientText, today: IsoDate): Partial<Record<NewPatientField, string>> {
  const problems: Partial<Record<NewPatientField, string | null>> = {
    givenName: textProblem(text.givenName, NAME_LENGTH, 'Type the given name.'),
    familyName: textProblem(text.familyName, NAME_LENGTH, 'Type the family name.'),
    birthDate: birthDateProblem(text.birthDate, today),
    nhsNumber: nhsNumberProblem(text.nhsNumber),
    planTitle: textProblem(text.planTitle, TITLE_LENGTH, 'Give the plan a title, such as what it is for.'),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** The header of a plan in draft; `text` has no problems. */
export function newPatientContent(text: NewPatientText): PatientContent {
  const template = findTemplate(text.template);
  return {
    givenName: text.givenName.trim(),
    familyName: text.familyName.trim(),
    birthDate: text.birthDate,
    nhsNumber: parseNhsNumber(text.nhsNumber),
    alerts: [],
    planTitle: text.planTitle.trim(),
    planStatus: 'draft',
    startedOn: null,
    nextReviewOn: null,
    clinicalSummary: '',
    plainSummary: '',
    ...(template && { template: template.id, reviewIntervalWeeks: template.reviewIntervalWeeks }),
  };
}

/** What is typed with this template: its title stands in for one that nobody has typed. */
export function chooseTemplate(text: NewPatientText, template: string): NewPatientText {
  const before = findTemplate(text.template)?.planTitle ?? '';
  const isOwnTitle = text.planTitle.trim() !== '' && text.planTitle !== before;
  return { ...text, template, planTitle: isOwnTitle ? text.planTitle : (findTemplate(template)?.planTitle ?? '') };
}

/** The change that makes the record; its author becomes the patient's coordinator. */
export function createPatient(clinicId: string, patientId: string, content: PatientContent): Change {
  return {
    clinicId,
    patientId,
    collection: 'patients',
    docId: patientId,
    discipline: 'coordination',
    visibility: 'everyone',
    source: 'typed',
    base: null,
    baseRev: 0,
    patch: { ...content },
    title: 'Plan created',
    plain: 'Your shared plan was started.',
    at: null,
    overrules: null,
  };
}

function textProblem(text: string, limit: number, ifEmpty: string): string | null {
  const excess = text.trim().length - limit;
  if (excess > 0) return `Shorten this by ${excess} ${excess === 1 ? 'character' : 'characters'}.`;
  return text.trim() === '' ? ifEmpty : null;
}

function birthDateProblem(date: string, today: IsoDate): string | null {
  if (!isIsoDate(date)) return 'Type the whole date of birth.';
  if (date > today) return 'This date is still to come. Check the year.';
  return date < EARLIEST_BIRTH ? 'This date is too long ago. Check the year.' : null;
}

function nhsNumberProblem(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  if (digits === '') return null;
  if (!/^\d*$/.test(digits)) return 'An NHS number has digits alone. Remove what else is here.';
  if (digits.length !== 10) return `An NHS number has 10 digits. This has ${digits.length}.`;
  return parseNhsNumber(digits) ? null : 'This is no NHS number: its check digit does not fit. Compare it once more.';
}
