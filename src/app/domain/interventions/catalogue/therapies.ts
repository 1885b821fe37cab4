import type { Discipline } from '../../access/strands.ts';
import type { Field } from '../../fields/field.ts';
import type { FieldGroup } from '../../fields/form.ts';
import type { Guidance } from '../guidance.ts';
import type { InterventionType, OccasionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { THERAPY_SESSION_PARAMETERS as S } from '../parameters/session-therapy.ts';
import { THERAPY_PARAMETERS as P } from '../parameters/therapy.ts';
import { snomed } from './snomed-ct.ts';

const SESSION: OccasionType<'therapy'> = {
  name: 'session',
  groups: [{ title: '', fields: [S.attendance, S.homeworkDone, S.workedOn] }],
  afresh: ['attendance', 'homeworkDone'],
};
const PRACTICE: readonly Field[] = [ask(P.practiceMinutes, { usual: [5, 30] }), P.programmeWeeks];
const SESSION_MINUTES = ask(P.sessionMinutes, { usual: [20, 90] });
/** The findings of psychology ask for these too, for the whole plan. */
const SHARED: FieldGroup = {
  title: 'What helps, and what the team should know',
  fields: [P.strategies, P.teamNote],
  optional: true,
};

type Told = Pick<InterventionType, 'code' | 'name'> & Partial<InterventionType>;

/** `first` stands before what every therapy is asked for: what is written down most often. */
function therapy(told: Told, fields: readonly Field[], first: readonly FieldGroup[] = []): InterventionType {
  return {
    kind: 'therapy',
    disciplines: ['psychology'],
    guidance: 'not-covered',
    groups: [...first, { title: '', fields: [P.focus, P.format, ...fields, P.homework] }, SHARED],
    occasion: SESSION,
    ...told,
  };
}

const CONSIDER: Guidance = 'consider';
const PSYCHOLOGY_AND_PHYSIOTHERAPY: readonly Discipline[] = ['psychology', 'physiotherapy'];

export const THERAPIES: readonly InterventionType[] = [
  therapy(
    {
      code: 'psy.cbt',
      name: 'Cognitive behavioural therapy for pain',
      plainName: 'Talking therapy (CBT)',
      guidance: CONSIDER,
      codings: snomed('228557008'),
    },
    [ask(P.sessionsPlanned, { max: 24, usual: [6, 16] }), SESSION_MINUTES],
  ),
  therapy(
    {
      code: 'psy.act',
      name: 'Acceptance and commitment therapy',
      plainName: 'Talking therapy (ACT)',
      guidance: CONSIDER,
    },
    [ask(P.sessionsPlanned, { max: 20 }), SESSION_MINUTES],
  ),
  therapy({ code: 'psy.mindfulness', name: 'Mindfulness or MBSR', plainName: 'Mindfulness' }, [
    P.sessionsPlanned,
    ask(P.practiceMinutes, { usual: [10, 15] }),
    ask(P.programmeWeeks, { max: 12, usual: [8, 8] }),
  ]),
  therapy(
    {
      code: 'psy.graded-exposure',
      name: 'Graded exposure',
      plainName: 'Small steps towards what is avoided',
      disciplines: PSYCHOLOGY_AND_PHYSIOTHERAPY,
      codings: snomed('225224008'),
    },
    [P.approach, P.sessionsPlanned],
    [{ title: '', fields: [P.ladder] }],
  ),
  therapy(
    {
      code: 'psy.relaxation',
      name: 'Progressive muscle relaxation or breathing',
      plainName: 'Relaxation and breathing',
      codings: snomed('64299003'),
    },
    PRACTICE,
  ),
  therapy({ code: 'psy.journaling', name: 'Journalling', plainName: 'Writing a journal' }, PRACTICE),
  therapy(
    {
      code: 'psy.pain-programme',
      name: 'Pain management programme',
      disciplines: ['psychology', 'physiotherapy', 'pain'],
    },
    [P.approach, P.sessionsPlanned, ask(P.sessionMinutes, { usual: [60, 240] }), P.programmeWeeks],
  ),
  therapy({ code: 'psy.emdr', name: 'EMDR' }, [P.sessionsPlanned, SESSION_MINUTES]),
  therapy({ code: 'psy.other', name: 'Another talking therapy', plainName: 'Talking therapy' }, [
    ask(P.approach, { required: true }),
    P.sessionsPlanned,
    SESSION_MINUTES,
  ]),
];
