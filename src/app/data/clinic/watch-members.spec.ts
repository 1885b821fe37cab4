import { doc, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchMembers } from './watch-members.ts';

describe('watching the members of a clinic', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('names everybody with their discipline', async () => {
    const members = hear(watchMembers(clinic.as('rosa'), 'northgate'));
    const { upserted } = await members.first(() => true);
    expect(upserted.map(({ uid, discipline }) => [uid, discipline])).toEqual([
      ['cora', null],
      ['fay', 'physiotherapy'],
      ['neil', 'neurology'],
      ['rosa', 'rheumatology'],
    ]);
    members.stop();
  });

  it('hears when somebody leaves', async () => {
    const members = hear(watchMembers(clinic.as('rosa'), 'northgate'));
    await members.first(() => true);
    await updateDoc(doc(clinic.owner, 'clinics/northgate/members/fay'), { active: false });
    const { upserted } = await members.first(({ reset, upserted }) => !reset && upserted.length > 0);
    expect(upserted.map(({ uid, active }) => [uid, active])).toEqual([['fay', false]]);
    members.stop();
  });

  it('is refused to patients', async () => {
    expect(await hear(watchMembers(clinic.as('maya'), 'northgate')).failure()).toBeInstanceOf(ReadRefused);
  });
});
