import type { EmptyDevice } from '../../testing/a-device.ts';
import { aKeptPlace, forgetfulDevice, openDevice } from '../../testing/a-device.ts';
import { hear } from '../../testing/hear.ts';
import { writeKept } from './kept-rows.ts';
import { distrustDevice, trustDevice, watchTrust } from './trust.ts';

const SINCE = '2026-05-04T09:12:00.000Z';

describe('Trust in a device', () => {
  let open: EmptyDevice;

  beforeEach(async () => (open = await openDevice()));
  afterEach(() => open.close());

  const keep = (uid: string) => {
    const place = aKeptPlace({ uid });
    return open.device((database) => writeKept(database, place, { receivedAt: SINCE, documents: [] }));
  };

  it('is not there until its owner says so, and each tab hears of both', async () => {
    const [one, another] = [hear(watchTrust('rosa', open.device)), hear(watchTrust('rosa', open.device))];
    await one.first((isTrusted) => !isTrusted);
    await trustDevice('rosa', SINCE, open.device);
    await Promise.all([one, another].map((tab) => tab.first((isTrusted) => isTrusted)));
    await distrustDevice('rosa', open.device);
    await one.first((isTrusted) => !isTrusted);
    one.stop();
    another.stop();
  });

  it('is one account’s alone', async () => {
    await trustDevice('tom', SINCE, open.device);
    const trust = hear(watchTrust('rosa', open.device));
    expect(await trust.first(() => true)).toBeFalse();
    trust.stop();
  });

  it('takes with it what was kept of this account, and leaves the other’s', async () => {
    for (const uid of ['rosa', 'tom']) {
      await trustDevice(uid, SINCE, open.device);
      await keep(uid);
    }
    await distrustDevice('rosa', open.device);
    expect(await open.kept()).toEqual(['tom patients/maya-roberts/sections']);
    await keep('rosa');
    expect(await open.kept()).toEqual(['tom patients/maya-roberts/sections']);
  });

  it('cannot be given to a browser that keeps nothing', async () => {
    await expectAsync(trustDevice('rosa', SINCE, forgetfulDevice)).toBeRejected();
    const trust = hear(watchTrust('rosa', forgetfulDevice));
    expect(await trust.first(() => true)).toBeFalse();
  });
});
