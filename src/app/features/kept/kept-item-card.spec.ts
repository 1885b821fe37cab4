import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';

import { OnScreen } from '../../testing/on-screen.ts';
import { KeptItemCard } from './kept-item-card.ts';
import type { KeptItem } from './kept-items.ts';

const DRAFT: KeptItem = {
  key: 'maya-roberts/notes/n1',
  status: 'draft',
  about: { title: 'Team note', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' },
  patientId: 'maya-roberts',
  typedAt: '2026-05-04T12:00:00.000Z',
  texts: [{ label: 'Note', text: 'Half a sentence' }],
};

describe('A draft on the page of what is kept', () => {
  const show = (item: KeptItem) => OnScreen.show(KeptItemCard, { item, recordAddress: '/patients/maya-roberts' });

  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));

  it('is gone on with where it stands', async () => {
    const screen = await show(DRAFT);
    expect(screen.get('link', 'Open and go on').getAttribute('href')).toBe('/patients/maya-roberts');
  });

  it('is to be copied or discarded where it stands beside what another window typed: no editor opens it', async () => {
    const screen = await show({ ...DRAFT, key: `${DRAFT.key}/another-window` });
    expect(screen.all('link')).toEqual([]);
    expect(screen.text).toContain('Half a sentence');
    expect(screen.find('button', 'Copy')).toBeDefined();
    expect(screen.find('button', 'Discard')).toBeDefined();
  });
});
