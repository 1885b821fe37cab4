import { aPatient } from '../../testing/a-patient.ts';
import { samePerson } from './same-person.ts';

const lukasz = aPatient({
  id: 'lukasz',
  content: { ...aPatient().content, givenName: 'Łukasz', familyName: 'O’Hara', birthDate: '1990-02-28' },
});

describe('Somebody who may be the same person', () => {
  it('has the same birthday and the same name, marks and case aside', () => {
    const who = { givenName: 'lukasz', familyName: 'OHARA', birthDate: '1990-02-28' };
    expect(samePerson([aPatient(), lukasz], who)).toEqual([lukasz]);
  });

  it('is nobody of another birthday or another name', () => {
    expect(samePerson([lukasz], { givenName: 'Łukasz', familyName: 'O’Hara', birthDate: '1990-03-28' })).toEqual([]);
    expect(samePerson([lukasz], { givenName: 'Mary', familyName: 'O’Hara', birthDate: '1990-02-28' })).toEqual([]);
  });

  it('is nobody while a name is still missing', () => {
    expect(samePerson([lukasz], { givenName: '', familyName: 'O’Hara', birthDate: '1990-02-28' })).toEqual([]);
  });
});
