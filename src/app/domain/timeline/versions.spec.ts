import fc from 'fast-check';

import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import type { Content } from '../care-plan/plan-record.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { compareVersions, differingFields, versionsOf } from './versions.ts';

/** The events that a document leaves behind which is given these contents one after the other. */
function eventsOf(contents: readonly Content[]): readonly TimelineEvent[] {
  return contents.map((content, index) => {
    const was = contents[index - 1] ?? {};
    const changed = differingFields(was, content);
    const after = Object.fromEntries(changed.map((field) => [field, content[field]]));
    const before = Object.fromEntries(changed.filter((field) => field in was).map((field) => [field, was[field]]));
    return aTimelineEvent({ rev: index + 1, before, after });
  });
}

const THREE: readonly Content[] = [
  { clinicalText: 'One.', plainText: 'Eins.' },
  { clinicalText: 'Two.', plainText: 'Eins.' },
  { clinicalText: 'Two.', plainText: 'Zwei.', reviewDueOn: '2026-08-01' },
];

describe('The versions of a document', () => {
  it('are each as it stood then, newest first', () => {
    const versions = versionsOf(eventsOf(THREE), {});
    expect(versions.map(({ rev, content }) => [rev, content])).toEqual([
      [3, THREE[2] ?? {}],
      [2, THREE[1] ?? {}],
      [1, THREE[0] ?? {}],
    ]);
  });

  it('are known as well where only the newest events are', () => {
    const versions = versionsOf(eventsOf(THREE).slice(2), THREE[2] ?? {});
    expect(versions.map(({ content }) => content)).toEqual([THREE[2] ?? {}]);
    const two = versionsOf(eventsOf(THREE).slice(1), THREE[2] ?? {});
    expect(two.map(({ content }) => content)).toEqual([THREE[2] ?? {}, THREE[1] ?? {}]);
  });

  it('do not depend on the order in which events arrive, nor on how many are known', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const content = fc.record({ clinicalText: value, plainText: value, reviewDueOn: value });
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 8 }), fc.nat(7), (drawn, from) => {
        const events = eventsOf(drawn);
        const known = events.slice(Math.min(from, events.length - 1));
        const rebuilt = versionsOf([...known].reverse(), drawn.at(-1) ?? {});
        expect(rebuilt.map((version) => version.content)).toEqual(drawn.slice(events.length - known.length).reverse());
      }),
    );
  });

  it('compare field by field, whichever two are taken', () => {
    const [third, , first] = versionsOf(eventsOf(THREE), {});
    if (!first || !third) throw new Error('Versions are missing');
    expect(compareVersions(first, third)).toEqual([
      { field: 'clinicalText', label: 'Clinical text', before: 'One.', after: 'Two.' },
      { field: 'plainText', label: 'In plain words', before: 'Eins.', after: 'Zwei.' },
      { field: 'reviewDueOn', label: 'Review due', before: null, after: '1 August 2026' },
    ]);
    expect(compareVersions(first, first)).toEqual([]);
  });

  it('are none where nothing is told', () => expect(versionsOf([], { clinicalText: 'One.' })).toEqual([]));
});
