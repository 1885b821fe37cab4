import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Patient } from '../../domain/patient/patient.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from '../../state/caseload/caseload.actions.ts';
import { caseloadFeature } from '../../state/caseload/caseload.feature.ts';
import { handoversFeature } from '../../state/clinic/handovers.feature.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { MembersFirestoreActions } from '../../state/members/members.actions.ts';
import { membersFeature } from '../../state/members/members.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { CaseloadPage } from './caseload-page.ts';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();

function person(givenName: string, familyName: string, parts: Partial<Patient['content']> = {}, at?: string): Patient {
  const id = `${givenName}-${familyName}`;
  const content = { ...aPatient().content, givenName, familyName, ...parts };
  const lastActivity = at ? ({ at, byName: 'Fay Lindqvist', discipline: 'physiotherapy', eventId: id } as const) : null;
  return aPatient({ id, content, lastActivity });
}

const maya = person('Maya', 'Roberts', { nhsNumber: '9990000018' }, '2026-05-04T09:00:00.000Z');
const orla = person('Orla', "O'Hara", { nextReviewOn: '2020-01-01' }, YESTERDAY);
const lukasz = person('Łukasz', 'Wójcik', { nhsNumber: null });

describe('The caseload', () => {
  let store: Store;
  let screen: OnScreen<CaseloadPage>;

  async function show(patients: readonly Patient[], inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    screen = await OnScreen.show(CaseloadPage, inputs);
    store.dispatch(CaseloadFirestoreActions.changed({ changes: firstSnapshot(patients) }));
    await screen.settle();
  }

  async function hear(patient: Patient): Promise<void> {
    store.dispatch(CaseloadFirestoreActions.changed({ changes: nextSnapshot({ upserted: [patient] }) }));
    await screen.settle();
  }

  function names(): readonly string[] {
    return screen.all('link').map(({ innerText }) => innerText);
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(connectionFeature),
      provideState(caseloadFeature),
      provideState(membersFeature),
      provideState(handoversFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
  });

  it('lists people by family name, each a link to their plan', async () => {
    await show([lukasz, maya, orla]);
    expect(names()).toEqual(["Orla O'Hara", 'Maya Roberts', 'Łukasz Wójcik']);
    expect(screen.get('link', 'Maya Roberts').getAttribute('href')).toBe('/patients/Maya-Roberts');
  });

  it('says who they are, when the review is due and what happened last', async () => {
    await show([orla]);
    const row = screen.get('row', 'Orla').innerText;
    expect(row).toContain('999 000 0018');
    expect(row.toLowerCase()).toMatch(/overdue by \d+ years/);
    expect(row).toContain('1 January 2020');
    expect(row).toContain('Fay Lindqvist');
  });

  for (const [typed, found] of [
    ['robe', 'Maya Roberts'],
    ['ROBERTS ma', 'Maya Roberts'],
    ['ohara', "Orla O'Hara"],
    ['lukasz', 'Łukasz Wójcik'],
    ['wójc', 'Łukasz Wójcik'],
    ['999 000 0018', 'Maya Roberts'],
  ] as const) {
    it(`finds ${found} by "${typed}"`, async () => {
      await show([lukasz, maya, person('Orla', "O'Hara", { nhsNumber: null })]);
      await screen.type('Search by name or NHS number', typed);
      expect(names()).toEqual([found]);
    });
  }

  it('shows which disciplines the team covers, in words as well, once the members are known', async () => {
    await show([maya]);
    const cover = () => screen.get('row', 'Maya').querySelector('braid-strand-strip');
    expect(cover()).toBeNull();
    const members = [aMember(), aMember({ uid: 'fay', discipline: 'physiotherapy' })];
    store.dispatch(MembersFirestoreActions.changed({ changes: firstSnapshot(members) }));
    await screen.settle();
    expect(cover()?.getAttribute('aria-label')).toBe(
      'Rheumatology, physiotherapy; nobody for pain medicine, psychology, nutrition, sleep medicine',
    );
    expect(cover()?.querySelectorAll('.gap').length).toBe(4);
  });

  it('keeps the search in the address', async () => {
    await show([maya]);
    await screen.type('Search', 'ro');
    const { args } = (TestBed.inject(Router).navigate as jasmine.Spy<Router['navigate']>).calls.mostRecent();
    expect(args[1]).toEqual({ queryParams: { q: 'ro' }, queryParamsHandling: 'merge', replaceUrl: true });
  });

  it('takes search, filter and order from the address', async () => {
    await show([lukasz, maya, orla], { q: 'o', show: 'review-overdue', sort: 'review' });
    expect(screen.valueOf('Search')).toBe('o');
    expect(names()).toEqual(["Orla O'Hara"]);
    expect(screen.get('columnheader', 'Review due').getAttribute('aria-sort')).toBe('ascending');
  });

  it('counts on each filter what it would show', async () => {
    await show([lukasz, maya, orla]);
    expect(screen.find('button', 'All 3')).toBeDefined();
    expect(screen.find('button', 'Review overdue 1')).toBeDefined();
    expect(screen.find('button', 'Changed today 0')).toBeDefined();
  });

  it('offers the way back when nobody matches', async () => {
    await show([maya]);
    await screen.type('Search', 'nobody at all');
    expect(screen.text).toContain('Nobody matches');
    await screen.press('Show everybody');
    expect(names()).toEqual(['Maya Roberts']);
  });

  it('moves no row when an activity comes in, and says how many have come', async () => {
    await show([lukasz, maya, orla], { sort: 'activity' });
    expect(names()).toEqual(["Orla O'Hara", 'Maya Roberts', 'Łukasz Wójcik']);
    await hear(person('Łukasz', 'Wójcik', {}, new Date().toISOString()));
    expect(names()).toEqual(["Orla O'Hara", 'Maya Roberts', 'Łukasz Wójcik']);
    expect(screen.get('row', 'Łukasz').innerText).toContain('Today');
    await screen.press('1 update – show');
    expect(names()).toEqual(['Łukasz Wójcik', "Orla O'Hara", 'Maya Roberts']);
    expect(screen.find('button', 'update')).toBeUndefined();
  });

  it('brings a thousand people onto the page', async () => {
    await show(Array.from({ length: 1000 }, (_, index) => person('Ada', `Number ${index}`)));
    expect(names().length).toBeLessThan(1000);
    while (names().length < 1000) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(names()[999]).toBe('Ada Number 999');
  });

  it('says what will be here while it is empty', async () => {
    await show([]);
    expect(screen.text).toContain('No patients yet');
  });

  it('offers another try when it could not be loaded', async () => {
    screen = await OnScreen.show(CaseloadPage);
    store.dispatch(CaseloadFirestoreActions.failed());
    await screen.settle();
    const dispatch = spyOn(store, 'dispatch');
    await screen.press('Try again');
    expect(dispatch).toHaveBeenCalledOnceWith(CaseloadPageActions.opened());
  });

  it('tells an administrator that this account opens no health records', async () => {
    const account = anAccount();
    const member = account.member && { ...account.member, roles: ['admin' as const], discipline: null };
    store.dispatch(SessionActions.accountFound({ account: { ...account, member } }));
    screen = await OnScreen.show(CaseloadPage);
    expect(screen.text).toContain('Your account opens no health records');
  });

  it('tells somebody whose membership ends that they have no access, and shows nobody any more', async () => {
    await show([maya]);
    store.dispatch(SessionActions.accountFound({ account: anAccount({ member: null }) }));
    await screen.settle();
    expect(screen.text).toContain('You have no access at the moment');
    expect(screen.text).not.toContain('Maya');
  });
});
