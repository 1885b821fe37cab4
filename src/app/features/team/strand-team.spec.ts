import { TestBed } from '@angular/core/testing';

import { LockMemory } from '../../state/lock/lock-memory.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { StrandTeam } from './strand-team.ts';
import type { TeamStrand } from './team-strands.ts';
import type { TeamWish } from './team-wish.ts';

const ROSA = { ...aCareTeamMember(), periods: [{ from: '2026-01-12', to: null }] };

const RHEUMATOLOGY: TeamStrand = {
  strand: 'rheumatology',
  discipline: 'rheumatology',
  isGap: false,
  current: [ROSA],
  past: [],
  candidates: [aMember({ uid: 'ola', name: 'Ola Whitfield' })],
  consent: null,
};

describe('A strand of the team', () => {
  async function show(inputs: Readonly<Record<string, unknown>> = {}) {
    const screen = await OnScreen.show(StrandTeam, {
      strand: RHEUMATOLOGY,
      patient: aPatient(),
      statuses: {},
      mayChange: true,
      offline: false,
      ...inputs,
    });
    const wishes: TeamWish[] = [];
    screen.fixture.componentInstance.wished.subscribe((wish) => wishes.push(wish));
    return { screen, wishes };
  }

  it('asks once before somebody leaves, and lets them stay', async () => {
    const { screen, wishes } = await show();
    await screen.press('End membership of Rosa Ahmed');
    expect(screen.text).toContain('What they wrote stays, under their name.');
    await screen.press('Keep on the team');
    expect(wishes).toEqual([]);
    await screen.press('End membership of Rosa Ahmed');
    await screen.press('End membership now');
    expect(wishes).toEqual([{ kind: 'leave', member: ROSA }]);
  });

  it('has after the lock what was being asked, and what was typed', async () => {
    const lock = TestBed.inject(LockMemory);
    const { screen } = await show();
    await screen.press('Record consent');
    await screen.type('Who heard it?', 'Cora Bell');
    lock.lock();
    screen.fixture.destroy();
    lock.forget();
    expect((await show()).screen.valueOf('Who heard it?')).toBe('Cora Bell');
  });

  it('does not offer to end the lead of the plan', async () => {
    const { screen } = await show({ patient: aPatient({ coordinatorUid: 'rosa' }) });
    expect(screen.text).toContain('leads this plan');
    expect(screen.find('button', 'End membership')).toBeUndefined();
  });

  it('says what consent means for whoever joins, and takes the focus into the choice', async () => {
    const { screen, wishes } = await show();
    await screen.press('Add somebody to Rheumatology');
    expect(screen.text).toContain('Maya has not been asked yet: they read nothing until consent is recorded.');
    expect((document.activeElement as HTMLInputElement).value).toBe('ola');
    await screen.press('Add to the team');
    expect(wishes).toEqual([{ kind: 'join', joining: { uid: 'ola', name: 'Ola Whitfield', strand: 'rheumatology' } }]);
  });

  it('chooses nobody for the coordinator where there is a choice', async () => {
    const candidates = [aMember({ uid: 'ola', name: 'Ola Whitfield' }), aMember({ uid: 'jon', name: 'Jon Weber' })];
    const { screen, wishes } = await show({ strand: { ...RHEUMATOLOGY, candidates } });
    await screen.press('Add somebody to Rheumatology');
    await screen.press('Add to the team');
    expect(screen.text).toContain('Choose who joins.');
    expect(wishes).toEqual([]);
  });

  it('records no consent without a witness', async () => {
    const { screen, wishes } = await show();
    await screen.press('Record consent for Rheumatology');
    await screen.press('Record consent');
    expect(screen.text).toContain('Type the name of who heard it.');
    await screen.type('Who heard it?', ' Cora Bell ');
    await screen.press('Record consent');
    expect(wishes).toEqual([
      jasmine.objectContaining({ kind: 'consent', state: 'given', witness: 'Cora Bell', note: '' }),
    ]);
  });

  it('closes a form once what it asked for stands, and not because something else changed', async () => {
    const { screen } = await show();
    await screen.press('Record consent for Rheumatology');
    await screen.type('Who heard it?', 'Cora');
    screen.fixture.componentRef.setInput('strand', { ...RHEUMATOLOGY, candidates: [] });
    await screen.settle();
    expect(screen.valueOf('Who heard it?')).toBe('Cora');
    const consent = aPlanRecord({ state: 'given', on: '2026-05-05', how: 'witnessed', witness: 'Cora', note: '' });
    screen.fixture.componentRef.setInput('strand', { ...RHEUMATOLOGY, consent });
    await screen.settle();
    expect(screen.find('textbox', 'Who heard it?')).toBeUndefined();
    expect(document.activeElement?.textContent).toContain('Rheumatology');
  });

  it('says beside the strand why something was not done', async () => {
    const { screen } = await show({ statuses: { 'consents/rheumatology': 'refused' } });
    expect(screen.text).toContain('Not saved: this is not open to you any more.');
  });

  it('shows everything and offers nothing to who may not change it', async () => {
    const { screen } = await show({ mayChange: false });
    expect(screen.text).toContain('Rosa Ahmed');
    expect(screen.text).toContain('Not asked yet');
    expect(screen.all('button')).toEqual([]);
  });
});
