import { courseProblems, pulsesDoubt, screeningDoubt } from '../../course-checks.ts';
import type { InterventionType } from '../../intervention-type.ts';
import { ask } from '../../parameters/common.ts';
import { COURSE_PARAMETERS as COURSE } from '../../parameters/course.ts';
import { COURSE_SESSION_PARAMETERS as SESSION } from '../../parameters/session-course.ts';
import { courseGroups } from './course-groups.ts';
import { HOW_IT_WENT, sessionGroups } from './session-groups.ts';

const SCREENING = [
  { id: 'seizure', label: 'Epilepsy, or ever a seizure' },
  { id: 'syncope', label: 'Fainting or blackouts' },
  { id: 'head-injury', label: 'Head injury with loss of consciousness' },
  { id: 'metal', label: 'Metal in the head outside the mouth, such as a clip' },
  { id: 'implant', label: 'Pacemaker, brain stimulator, cochlear or another implant' },
  { id: 'pregnancy', label: 'Pregnant, or might be' },
  { id: 'medicines', label: 'Medicines that lower the seizure threshold' },
  { id: 'alcohol', label: 'Much alcohol, or less than usual lately' },
  { id: 'sleep', label: 'Little sleep in the last nights' },
];

export const RTMS: InterventionType<'course'> = {
  code: 'proc.rtms',
  kind: 'course',
  name: 'Repetitive transcranial magnetic stimulation (rTMS)',
  plainName: 'Magnetic stimulation (rTMS)',
  disciplines: ['pain', 'neurology'],
  guidance: 'not-covered',
  groups: [
    {
      title: 'Stimulation',
      fields: [
        COURSE.target,
        COURSE.coil,
        ask(COURSE.frequencyHz, { usual: [1, 20] }),
        ask(COURSE.intensityPercent, { usual: [70, 120] }),
        COURSE.thresholdPercent,
        COURSE.thresholdOn,
        ask(COURSE.pulses, { usual: [300, 4000] }),
        COURSE.trains,
        COURSE.trainSeconds,
        COURSE.gapSeconds,
        ask(COURSE.durationMinutes, { usual: [5, 60] }),
      ],
    },
    ...courseGroups({ usualSessions: [5, 40], everyDays: 1, hasPhases: true }),
  ],
  screening: SCREENING,
  occasion: {
    name: 'session',
    carries: ['pulses', 'intensityPercent'],
    groups: sessionGroups(
      [
        ask(SESSION.pulses, { usual: [300, 4000] }),
        ask(SESSION.intensityPercent, { usual: [70, 120] }),
        SESSION.siteChecked,
        ask(SESSION.hoursSlept, { usual: [5, 12] }),
        SESSION.medicineChanged,
        SESSION.medicineChange,
      ],
      ['headache', 'scalp-pain', 'tinnitus', 'faint', 'seizure', 'other'],
    ),
    afresh: [...HOW_IT_WENT, 'siteChecked', 'hoursSlept', 'medicineChanged', 'medicineChange'],
  },
  problemsOf: courseProblems,
  doubtsOf: (values) => ({ ...pulsesDoubt(values), ...screeningDoubt(SCREENING, values) }),
};
