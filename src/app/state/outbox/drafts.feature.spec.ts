import { aboutChange } from '../../domain/changes/about-change.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import { aChange } from '../../testing/a-change.ts';
import { DraftActions, DraftsOnDeviceActions } from './draft.actions.ts';
import { draftsFeature, selectDrafts, selectIsDeviceKeeping } from './drafts.feature.ts';

const { reducer } = draftsFeature;
const KEY = 'maya-roberts/sections/rheumatology';

describe('the drafts', () => {
  const typed = DraftActions.typed({ key: KEY, draft: aDraft('One.') });
  const left = { key: KEY, draft: aDraft('From before.'), typedAt: '2026-05-03T12:00:00.000Z', isKept: true };

  it('hold what is typed, and say when the device has it', () => {
    const drafts = reducer(undefined, typed);
    expect(selectDrafts({ drafts })[KEY]).toEqual(jasmine.objectContaining({ draft: aDraft('One.'), isKept: false }));
    const kept = reducer(drafts, DraftsOnDeviceActions.kept({ key: KEY, typedAt: typed.typedAt }));
    expect(selectDrafts({ drafts: kept })[KEY]?.isKept).toBeTrue();
  });

  it('take no older draft on the device for the newest', () => {
    const older = DraftsOnDeviceActions.kept({ key: KEY, typedAt: '2026-05-04T12:00:00.000Z' });
    const drafts = reducer(reducer(undefined, typed), older);
    expect(selectDrafts({ drafts })[KEY]?.isKept).toBeFalse();
  });

  it('come back as they were left, except where something was typed since', () => {
    const restored = DraftsOnDeviceActions.restored({ drafts: [left] });
    expect(selectDrafts({ drafts: reducer(undefined, restored) })).toEqual({ [KEY]: left });
    expect(selectDrafts({ drafts: reducer(reducer(undefined, typed), restored) })[KEY]?.draft).toEqual(aDraft('One.'));
  });

  it('come back over an editor in which nothing is typed yet', () => {
    const opened = DraftActions.typed({ key: KEY, draft: aDraft('') });
    const restored = DraftsOnDeviceActions.restored({ drafts: [left] });
    expect(selectDrafts({ drafts: reducer(reducer(undefined, opened), restored) })).toEqual({ [KEY]: left });
  });

  it('are gone once dropped', () => {
    const drafts = reducer(reducer(undefined, typed), DraftActions.dropped({ key: KEY }));
    expect(selectDrafts({ drafts })).toEqual({});
  });

  it('say where the device keeps nothing, until it does again', () => {
    const refused = reducer(reducer(undefined, typed), DraftsOnDeviceActions.unkept());
    expect(selectIsDeviceKeeping({ drafts: refused })).toBeFalse();
    const kept = reducer(refused, DraftsOnDeviceActions.kept({ key: KEY, typedAt: typed.typedAt }));
    expect(selectIsDeviceKeeping({ drafts: kept })).toBeTrue();
  });
});

function aDraft(plainText: string): Draft {
  return { about: aboutChange(aChange()), text: { plainText }, base: null, submitted: null };
}
