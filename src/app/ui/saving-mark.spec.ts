import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { SavingMark, type SavingStatus } from './saving-mark.ts';

describe('SavingMark', () => {
  async function renderMark(first: SavingStatus | null, mergedWith: string | null = null) {
    const status = signal(first);
    const fixture = TestBed.createComponent(SavingMark, {
      bindings: [
        inputBinding('status', status),
        inputBinding('at', () => '2026-05-05T13:02:00.000Z'),
        inputBinding('mergedWith', () => mergedWith),
        inputBinding('waiting', () => 2),
      ],
    });
    await fixture.whenStable();
    return { mark: fixture.nativeElement as HTMLElement, status, fixture };
  }

  it('is a live region before there is anything to tell', async () => {
    const { mark } = await renderMark(null);
    expect(mark.getAttribute('role')).toBe('status');
    expect(mark.textContent.trim()).toBe('');
  });

  it('tells the time on the clinic clock once the server has the edit', async () => {
    const { mark, status, fixture } = await renderMark('saving');
    expect(mark.textContent.trim()).toBe('Saving…');
    status.set('saved');
    await fixture.whenStable();
    expect(mark.textContent.trim()).toBe('Saved 14:02');
  });

  it('says whose change the edit was merged with', async () => {
    const { mark } = await renderMark('saved', 'Rosa');
    expect(mark.textContent.trim()).toBe('Saved 14:02, merged with Rosa’s change');
  });

  it('counts what waits', async () => {
    const { mark } = await renderMark('waiting');
    expect(mark.textContent.trim()).toBe('Waiting: 2 (not sent yet, kept on this device)');
  });

  for (const status of ['refused', 'failed'] as const) {
    it(`says that the text is safe when the edit was ${status}`, async () => {
      const { mark } = await renderMark(status);
      expect(mark.textContent).toContain('Needs you');
      expect(mark.textContent).toContain('Your text is kept on this device.');
    });
  }
});
