import type { Patient } from '../patient/patient.ts';
import { searchPatients } from './search-patients.ts';

const PATIENTS = [
  patient('Maya', 'Roberts', '9990000018'),
  patient('Tom', 'Ellis', '9434765919'),
  patient('Siobhán', 'O’Hara', '4505577104'),
  patient('Łukasz', 'Wójcik', null),
  patient('Anna-Lena', 'Smith-Jones', null),
  patient('Thomas', 'Robertson', null),
];

describe('Searching the caseload', () => {
  const cases: [query: string, found: string[]][] = [
    ['robe', ['Maya Roberts', 'Thomas Robertson']],
    ['ROBERTS ma', ['Maya Roberts']],
    ['ma rob', ['Maya Roberts']],
    ["O'Hara", ['Siobhán O’Hara']],
    ['o’hara', ['Siobhán O’Hara']],
    ['ohara', ['Siobhán O’Hara']],
    ['o hara', ['Siobhán O’Hara']],
    ['hara siobhan', ['Siobhán O’Hara']],
    ['Łukasz', ['Łukasz Wójcik']],
    ['lukasz wojcik', ['Łukasz Wójcik']],
    ['jones', ['Anna-Lena Smith-Jones']],
    ['smith-jones', ['Anna-Lena Smith-Jones']],
    ['anna lena', ['Anna-Lena Smith-Jones']],
    ['999 000 0018', ['Maya Roberts']],
    ['943476', ['Tom Ellis']],
    ['obert', []],
    ['0018', []],
    ['roberts tom', []],
  ];

  for (const [query, found] of cases) {
    it(`for “${query}” finds ${found.length === 0 ? 'nobody' : found.join(' and ')}`, () => {
      const names = searchPatients(PATIENTS, query).map(({ content }) => `${content.givenName} ${content.familyName}`);
      expect(names).toEqual(found);
    });
  }

  it('for nothing finds everybody', () => {
    expect(searchPatients(PATIENTS, '  ')).toEqual(PATIENTS);
  });
});

function patient(givenName: string, familyName: string, nhsNumber: string | null): Patient {
  return { content: { givenName, familyName, nhsNumber } } as Patient;
}
