import { aNight } from '../../testing/a-night.ts';
import { readForm } from '../fields/read-form.ts';
import { nightForm, nightOf } from './night-form.ts';

const TYPED = {
  intoBed: '23:00',
  triedToSleep: '23:00',
  fallAsleepMinutes: '30',
  wakings: '2',
  awakeMinutes: '42',
  lastWoke: '07:00',
  outOfBed: '07:00',
};

describe('The form of a night', () => {
  const read = (typed: Readonly<Record<string, string>>) =>
    readForm(nightForm('2026-05-05'), typed, { today: '2026-05-05' });

  it('is read as the night that the diary keeps', () => {
    const { values, problems, doubts } = read(TYPED);
    expect([problems, doubts]).toEqual([{}, {}]);
    expect(nightOf(values)).toEqual(aNight());
  });

  it('can be saved with next to nothing in it', () => {
    const { values, problems, doubts } = read({ quality: '3' });
    expect([problems, doubts]).toEqual([{}, {}]);
    expect(nightOf(values)).toEqual({ ...nightOf({}), quality: 3 });
  });

  it('asks for the minutes awake of who woke', () => {
    expect(Object.keys(read({ ...TYPED, awakeMinutes: '' }).doubts)).toEqual(['awakeMinutes']);
    expect(read({ ...TYPED, awakeMinutes: '', wakings: '0' }).doubts).toEqual({});
  });

  it('refuses a night with more minutes awake than it has', () => {
    expect(Object.keys(read({ ...TYPED, awakeMinutes: '460' }).problems)).toEqual(['outOfBed']);
    expect(read({ ...TYPED, awakeMinutes: '450' }).problems).toEqual({});
  });

  it('asks about a night of less than an hour’s sleep', () => {
    expect(read({ ...TYPED, awakeMinutes: '450' }).doubts).toEqual({
      awakeMinutes: 'This leaves 0 min of sleep. Is that right?',
    });
    expect(read({ ...TYPED, awakeMinutes: '390' }).doubts).toEqual({});
  });

  it('refuses to have got up before the last waking, and says so', () => {
    expect(read({ ...TYPED, outOfBed: '06:00' }).problems).toEqual({
      outOfBed: 'This is before you woke for the last time.',
    });
  });

  it('refuses a quality over 10', () => {
    expect(Object.keys(read({ quality: '11' }).problems)).toEqual(['quality']);
    expect(read({ quality: '10' }).problems).toEqual({});
  });
});
