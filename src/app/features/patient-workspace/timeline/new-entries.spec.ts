import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { ListenStatus } from '../../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import type { NewEntries } from './new-entries.ts';
import { trackNewEntries } from './new-entries.ts';

describe('What is new on the timeline', () => {
  const status = signal<ListenStatus>('live');
  const events = signal<readonly TimelineEvent[]>([]);
  let fresh: NewEntries;

  const at = (minute: number) =>
    aTimelineEvent({ id: `${minute}`, actorUid: 'fay', recordedAt: `2026-05-04T12:0${minute}:00.000Z` });

  function told(): string {
    TestBed.tick();
    jasmine.clock().tick(2000);
    return fresh.announcement();
  }

  beforeEach(() => {
    jasmine.clock().install();
    status.set('live');
    events.set([at(0)]);
    fresh = TestBed.runInInjectionContext(() => trackNewEntries(events, status, signal('rosa')));
    TestBed.tick();
  });
  afterEach(() => jasmine.clock().uninstall());

  it('is told in words, only what has come since the last time', () => {
    events.set([at(2), at(1), at(0)]);
    expect(told()).toMatch(/^2 new on the timeline/);
    events.set([at(3), at(2), at(1), at(0)]);
    expect(told()).toMatch(/^New on the timeline: /);
  });

  it('is counted from the beginning when the timeline is opened again', () => {
    events.set([at(2), at(1), at(0)]);
    told();
    status.set('opening');
    events.set([]);
    TestBed.tick();
    status.set('live');
    events.set([at(2), at(1), at(0)]);
    TestBed.tick();
    expect(fresh.ids().size).toBe(0);
    events.set([at(3), at(2), at(1), at(0)]);
    expect(told()).toMatch(/^New on the timeline: /);
  });
});
