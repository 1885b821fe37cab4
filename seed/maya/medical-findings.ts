import { actorOf, STAFF } from '../people.ts';
import type { PlanWriter } from '../plan-writer.ts';

/** What Rosa and Pete found and measured, at first and later. */
export function writeMedicalFindings(plan: PlanWriter): void {
  const on = (daysAgo: number) => plan.calendar.date(daysAgo);
  plan.findings(actorOf(STAFF.rosa), 1089, {
    diagnosis: 'Fibromyalgia',
    diagnosedOn: on(1089),
    diagnosedBy: 'Rosa Ahmed',
    explainedOn: on(1089),
    wpi: 14,
    sss: 8,
    painRegions: 5,
    durationMonths: 18,
    criteriaOn: on(1089),
    redFlagsChecked: [
      'weight-loss',
      'fever',
      'swollen-joints',
      'weakness',
      'bladder-bowel',
      'cancer-history',
      'night-pain',
    ],
    redFlagsOn: on(1089),
    coexisting: [
      { condition: 'Inflammatory arthritis', standing: 'excluded', on: on(1075) },
      { condition: 'Restless legs', standing: 'excluded', on: on(1035) },
      { condition: 'Migraine', standing: 'unclear', on: null },
    ],
  });
  plan.findings(actorOf(STAFF.rosa), 1075, {
    bloods: bloods(on(1078), ['7', '11', '2.1', '31', '28']),
    monitoring: 'Bloods once a year, earlier with red flags',
  });
  plan.findings(actorOf(STAFF.rosa), 552, { wpi: 12, sss: 7, criteriaOn: on(552), redFlagsOn: on(552) });
  plan.findings(actorOf(STAFF.rosa), 336, {
    bloods: bloods(on(340), ['4', '8', '1.9', '62', '48']),
    coexisting: [
      { condition: 'Inflammatory arthritis', standing: 'excluded', on: on(1075) },
      { condition: 'Restless legs', standing: 'excluded', on: on(1035) },
      { condition: 'Migraine', standing: 'present', on: on(470) },
      { condition: 'Neuropathy of the hands', standing: 'excluded', on: on(345) },
    ],
  });
  plan.findings(actorOf(STAFF.rosa), 120, {
    wpi: 11,
    sss: 7,
    criteriaOn: on(120),
    letters: [{ what: 'Letter to the employer: seated work, one break an hour', on: on(120) }],
  });
  plan.findings(actorOf(STAFF.pete), 1068, {
    pattern:
      'Neck, shoulders, low back, both legs. Worse after effort, cold and short nights; eases lying down and with warmth.',
    mechanisms: ['nociplastic'],
    implants: 'None',
    bloodThinners: 'None',
    examinedOn: on(1068),
  });
  plan.findings(actorOf(STAFF.pete), 604, { mechanisms: ['nociplastic', 'nociceptive'], examinedOn: on(604) });
  plan.findings(actorOf(STAFF.pete), 176, {
    neuropathicTool: 'paindetect',
    neuropathicScore: 11,
    tried: [
      { what: 'Nerve block, right', when: 'a year and a half ago', outcome: 'Pain as before after four weeks' },
      { what: 'Acupuncture, five sessions', when: 'a year ago', outcome: 'Pain as before; pleasant' },
      { what: 'Pregabalin', when: 'first half-year', outcome: 'Dizzy; stopped' },
    ],
  });
}

function bloods(on: string, [crp, esr, tsh, vitaminD, ferritin]: readonly string[]) {
  return [
    ['CRP', crp, 'mg/L'],
    ['ESR', esr, 'mm/h'],
    ['TSH', tsh, 'mU/L'],
    ['Vitamin D', vitaminD, 'nmol/L'],
    ['Ferritin', ferritin, 'µg/L'],
  ].map(([test = null, value = null, unit = null]) => ({ test, on, value, unit, comment: null }));
}
