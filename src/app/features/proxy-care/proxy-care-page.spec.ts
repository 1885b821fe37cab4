import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SharedCareFirestoreActions } from '../../state/shared-care/shared-care.actions.ts';
import { sharedCareFeature } from '../../state/shared-care/shared-care.feature.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { ProxyCarePage } from './proxy-care-page.ts';

const LEO: ProxyGrantContent = {
  name: 'Leo Roberts',
  relation: 'Husband',
  sees: ['rheumatology', 'patient'],
  from: '2026-01-12',
  to: null,
};

describe('What is shared with somebody close', () => {
  let store: Store;
  let screen: OnScreen<ProxyCarePage>;

  async function grant(content: Partial<ProxyGrantContent> = {}): Promise<void> {
    const snapshot = documentSnapshot(aPlanRecord({ ...LEO, ...content }));
    store.dispatch(SharedCareFirestoreActions.grantChanged({ snapshot }));
    await screen.settle();
  }

  beforeEach(async () => {
    ({ store } = openStore(provideState(connectionFeature), provideState(sharedCareFeature)));
    screen = await OnScreen.show(ProxyCarePage);
    await grant();
    const own = aSection({
      id: 'patient',
      discipline: 'patient',
      content: { ...aSection().content, plainText: 'I sing.' },
    });
    store.dispatch(SharedCareFirestoreActions.sectionsChanged({ changes: firstSnapshot([aSection(), own]) }));
    store.dispatch(SharedCareFirestoreActions.teamChanged({ changes: firstSnapshot([aCareTeamMember()]) }));
    await screen.settle();
  });

  it('says what it is and shows it in plain words alone', () => {
    expect(screen.text).toContain('You see: rheumatology and their own words.');
    expect(screen.text).toContain('I sing.');
    expect(screen.text).toContain('You hurt in many places.');
    expect(screen.text).not.toContain('Widespread pain since 2021.');
    expect(screen.text).toMatch(/Rosa Ahmed\s+joint and muscle doctor/);
  });

  it('is taken off the page when the patient ends it', async () => {
    await grant({ to: '2026-05-05' });
    expect(screen.text).toContain('This plan is no longer shared with you');
    expect(screen.text).not.toContain('Rosa Ahmed');
    expect(screen.text).not.toContain('I sing.');
  });

  it('is taken off the page when it is refused', async () => {
    store.dispatch(SharedCareFirestoreActions.refused());
    await screen.settle();
    expect(screen.text).toContain('Nothing is open to you right now');
    expect(screen.text).not.toContain('I sing.');
  });

  it('says so where nothing is ticked', async () => {
    await grant({ sees: [] });
    expect(screen.text).toContain('Nothing is ticked for you at the moment.');
  });
});
