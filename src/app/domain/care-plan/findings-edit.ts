import type { Account } from '../access/account.ts';
import { mayEditSection } from '../access/may.ts';
import type { Discipline } from '../access/strands.ts';
import { describeStrand } from '../access/strands.ts';
import type { Editable, Tell, Telling } from '../changes/editable.ts';
import { eventLine } from '../changes/event-line.ts';
import { tellFields } from '../changes/tell-fields.ts';
import type { Form } from '../fields/form.ts';
import { FINDINGS_FORMS } from './findings-forms.ts';
import type { Content } from './plan-record.ts';

export type FindingsStrand = Discipline | 'coordination';

/** What tells of somebody's weight. */
const OF_WEIGHT = ['weight', 'height'];

/** Whether this person writes the findings of a strand of a record that they have open: as its section. */
export function mayEditFindings(account: Account, strand: FindingsStrand): boolean {
  return mayEditSection(account, strand);
}

/** What the findings of a strand are called: a coordinator examines nobody. */
export function findingsWords(strand: FindingsStrand): string {
  return strand === 'coordination' ? 'practical matters' : 'findings';
}

export function editFindings(place: Pick<Editable, 'clinicId' | 'patientId'>, strand: FindingsStrand): Editable {
  const form = FINDINGS_FORMS[strand];
  return {
    ...place,
    collection: 'findings',
    docId: strand,
    discipline: strand,
    visibility: strand === 'coordination' ? 'team' : 'everyone',
    source: 'typed',
    form,
    fixed: {},
    title: `${describeStrand(strand).name}: ${findingsWords(strand)}`,
    tell: tellFindings(form, strand),
  };
}

function tellFindings(form: Form, strand: FindingsStrand): Tell {
  const { name, plainRole } = describeStrand(strand);
  return (before: Content | null, after: Content): Telling => {
    if (before === null) {
      return {
        title: `${name}: first ${findingsWords(strand)}`,
        plain: `Your ${plainRole} wrote down ${findingsWords(strand)}.`,
      };
    }
    const told = tellFields(after['hidesWeight'] === true ? withoutWeight(form) : form, before, after);
    return {
      title: eventLine(`${name}: ${told}`),
      plain: `Your ${plainRole} changed what they found.`,
    };
  };
}

/** The timeline is the patient's too: who does not want to see a weight does not meet it there. */
function withoutWeight({ groups }: Form): Form {
  return {
    groups: groups.map((group) => ({ ...group, fields: group.fields.filter(({ id }) => !OF_WEIGHT.includes(id)) })),
  };
}
