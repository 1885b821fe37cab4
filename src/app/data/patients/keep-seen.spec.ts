import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { keepSeen } from './keep-seen.ts';
import { watchSeen } from './watch-seen.ts';

const AT = '2026-05-04T03:00:00.000Z';

describe('keeping what somebody has seen', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('is heard in every window of theirs, and is nobody else’s', async () => {
    const own = hear(watchSeen(clinic.as('fay'), 'fay', 'maya-roberts'));
    expect((await own.first(() => true)).value).toBeNull();
    expect(await keepSeen(clinic.as('fay'), { uid: 'fay', patientId: 'maya-roberts', at: AT })).toBe('done');
    expect((await own.first(({ value }) => value !== null)).value).toBe(AT);
    own.stop();
    expect(await keepSeen(clinic.as('rosa'), { uid: 'fay', patientId: 'maya-roberts', at: AT })).toBe('refused');
  });

  it('is given up where no server answers', async () => {
    expect(await keepSeen(clinic.unreachable(), { uid: 'rosa', patientId: 'maya-roberts', at: AT })).toBe('offline');
  });
});
