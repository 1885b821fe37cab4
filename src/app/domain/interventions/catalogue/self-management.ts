import type { Discipline } from '../../access/strands.ts';
import type { Field } from '../../fields/field.ts';
import type { FieldGroup } from '../../fields/form.ts';
import type { InterventionType } from '../intervention-type.ts';
import { ask } from '../parameters/common.ts';
import { SELF_MANAGEMENT_PARAMETERS as P } from '../parameters/self-management.ts';

const EVERYBODY: readonly Discipline[] = ['rheumatology', 'pain', 'physiotherapy', 'psychology', 'nutrition', 'sleep'];
const MOVING_AND_MIND: readonly Discipline[] = ['physiotherapy', 'psychology'];

type Told = Pick<InterventionType, 'code' | 'name'> & Partial<InterventionType>;

function habit(told: Told, own: readonly Field[] = [P.minutes]): InterventionType {
  return {
    kind: 'self-management',
    disciplines: MOVING_AND_MIND,
    guidance: 'not-covered',
    groups: [{ title: '', fields: [P.what, P.howOften, ...own, P.bestTime, P.warning] }],
    ...told,
  };
}

/** Heat and cold on skin that cannot feel well do harm unnoticed. */
const ON_THE_SKIN: readonly FieldGroup[] = [
  {
    title: '',
    fields: [
      P.what,
      P.howOften,
      ask(P.minutes, { usual: [5, 20] }),
      P.bestTime,
      ask(P.warning, { initial: 'Not on skin that is numb, broken or sore; a cloth in between.' }),
    ],
  },
];

export const SELF_MANAGEMENT: readonly InterventionType[] = [
  habit({ code: 'phys.pacing', name: 'Pacing and flare plan', plainName: 'Pacing' }, []),
  habit({ code: 'psy.nature', name: 'Time outdoors in nature', plainName: 'Time outdoors' }),
  habit({ code: 'self.heat', name: 'Warmth', groups: ON_THE_SKIN }),
  habit({ code: 'self.cold', name: 'Cold', groups: ON_THE_SKIN }),
  habit({ code: 'self.rest-breaks', name: 'Planned rest', plainName: 'Rest before it is needed' }),
  habit({ code: 'self.light-and-noise', name: 'Less light and noise' }, []),
  habit({ code: 'self.enjoyment', name: 'Something enjoyable' }),
  habit({ code: 'self.peer-support', name: 'Peer support', plainName: 'Others who have it too' }, []),
  habit({
    code: 'self.other',
    name: 'Something else that helps',
    disciplines: EVERYBODY,
    groups: [{ title: '', fields: [ask(P.what, { required: true }), P.howOften, P.minutes, P.bestTime, P.warning] }],
  }),
];
