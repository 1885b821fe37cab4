import { aboutChange } from '../../domain/changes/about-change.ts';
import type { Draft } from '../../domain/changes/draft.ts';
import { aChange } from '../../testing/a-change.ts';
import type { ADisk } from '../../testing/a-disk.ts';
import { aDisk } from '../../testing/a-disk.ts';
import { DraftKeeper } from './draft-keeper.ts';

const KEY = 'maya-roberts/sections/rheumatology';

describe('keeping drafts', () => {
  let disk: ADisk;
  let kept: string[];
  let refusals: number;

  beforeEach(async () => {
    disk = await aDisk();
    kept = [];
    refusals = 0;
  });
  afterEach(() => disk.forget());

  const openWindow = (writer: string = crypto.randomUUID(), uid = 'rosa') =>
    new DraftKeeper(uid, writer, disk.device, {
      onKept: (key, typedAt) => kept.push(`${key} ${typedAt}`),
      onUnkept: () => (refusals += 1),
    });
  const typing = (plainText: string, typedAt = '2026-05-04T12:00:00.000Z') => ({ draft: aDraft(plainText), typedAt });
  const left = async () =>
    (await openWindow().restore()).map(({ key, draft }) => [key.slice(KEY.length), draft.text['plainText']]);

  it('writes what is typed down within half a second of the last key', async () => {
    const window = openWindow();
    window.typed(KEY, typing('O'));
    window.typed(KEY, typing('One.'));
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(await left()).toEqual([['', 'One.']]);
    expect(kept).toEqual([`${KEY} 2026-05-04T12:00:00.000Z`]);
  });

  it('writes it down at once when the page is going', async () => {
    const window = openWindow();
    window.typed(KEY, typing('Half a sent'));
    await window.flush();
    expect(await left()).toEqual([['', 'Half a sent']]);
  });

  it('forgets a draft that is dropped, also one that was about to be written', async () => {
    const window = openWindow();
    window.typed(KEY, typing('One.'));
    await window.flush();
    window.typed(KEY, typing('Two.'));
    await window.drop(KEY);
    await window.flush();
    expect(await left()).toEqual([]);
  });

  it('writes nothing of an editor in which nothing is typed, and forgets what was typed and taken back', async () => {
    const window = openWindow();
    await window.restore();
    window.typed(KEY, typing(''));
    await window.flush();
    expect(await left()).toEqual([]);
    window.typed(KEY, typing('One.'));
    await window.flush();
    window.typed(KEY, typing(''));
    await window.flush();
    expect(await left()).toEqual([]);
  });

  it('never takes what was left there for an editor that opened before it was brought back', async () => {
    const before = openWindow();
    before.typed(KEY, typing('One.'));
    await before.flush();
    const after = openWindow();
    const restored = after.restore();
    after.typed(KEY, typing(''));
    await after.flush();
    await restored;
    expect(await left()).toEqual([['', 'One.']]);
  });

  it('goes on after a reload from where the last window stopped', async () => {
    const before = openWindow();
    before.typed(KEY, typing('One.'));
    await before.flush();
    const after = openWindow();
    await after.restore();
    after.typed(KEY, typing('One. Two.'));
    await after.flush();
    expect(await left()).toEqual([['', 'One. Two.']]);
  });

  it('keeps what two windows type at one place beside each other, and lets each drop its own', async () => {
    const [here, there] = [openWindow('here'), openWindow('there')];
    here.typed(KEY, typing('Mine here.'));
    await here.flush();
    there.typed(KEY, typing('Mine there.'));
    await there.flush();
    expect(await left()).toEqual([
      ['', 'Mine here.'],
      ['/there', 'Mine there.'],
    ]);
    await there.drop(KEY);
    expect(await left()).toEqual([['', 'Mine here.']]);
  });

  it('gives nobody else’s drafts to anybody', async () => {
    const rosas = openWindow();
    rosas.typed(KEY, typing('Rosa’s.'));
    await rosas.flush();
    const fays = openWindow('fays', 'fay');
    expect(await fays.restore()).toEqual([]);
    await fays.discardAll();
    expect(await left()).toEqual([['', 'Rosa’s.']]);
    await rosas.discardAll();
    expect(await left()).toEqual([]);
  });

  it('says that the device keeps nothing', async () => {
    disk.fillUp();
    const window = openWindow();
    window.typed(KEY, typing('One.'));
    await window.flush();
    expect(refusals).toBe(1);
    expect(kept).toEqual([]);
    expect(await window.restore()).toEqual([]);
  });
});

function aDraft(plainText: string): Draft {
  return { about: aboutChange(aChange()), text: { plainText }, base: null, submitted: null };
}
