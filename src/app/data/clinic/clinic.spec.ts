import { doc, setDoc, Timestamp, updateDoc } from 'firebase/firestore';

import { aHandover } from '../../testing/a-handover.ts';
import { aMember } from '../../testing/a-member.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { changeMember, changeSwitches } from './administer.ts';
import { finishHandover, giveHandover } from './hand-over.ts';
import { watchClinic } from './watch-clinic.ts';
import { watchHandovers } from './watch-handovers.ts';
import { watchMembers } from './watch-members.ts';

const ROSA = { uid: 'rosa', name: 'Rosa Ahmed', strand: 'rheumatology' } as const;
const CORA = { clinicId: 'northgate', uid: 'cora' };

describe('The clinic', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
    const ada = { name: 'Ada Quinn', roles: ['admin'], discipline: null, active: true };
    const written = { updatedBy: 'administrator', updatedAt: Timestamp.now() };
    await setDoc(doc(clinic.owner, 'clinics/northgate/members/ada'), { ...ada, ...written });
    const switches = { promptsOn: true, autoScoringOn: true };
    await updateDoc(doc(clinic.owner, 'clinics/northgate'), { switches, ...written });
  });
  afterEach(() => clinic.close());

  const { id, clinicId, kind, patientId, toUid, about, text } = aHandover();
  const note = { id, clinicId, kind, patientId, toUid, about, text };

  it('brings a handover to the coordinator, until it is done', async () => {
    const heard = hear(watchHandovers(clinic.as('cora'), CORA));
    expect(await giveHandover(clinic.as('rosa'), note, ROSA)).toBe('done');
    const { upserted } = await heard.first((changes) => changes.upserted.length > 0);
    expect(upserted[0]?.fromName).toBe('Rosa Ahmed');
    expect(upserted[0]?.text).toBe(note.text);
    expect(await finishHandover(clinic.as('cora'), { ...CORA, id })).toBe('done');
    expect((await heard.first(({ removed }) => removed.length > 0)).removed).toEqual([id]);
    heard.stop();
  });

  it('brings what is for any coordinator to each, and to nobody else', async () => {
    await giveHandover(clinic.as('rosa'), { ...note, toUid: '' }, ROSA);
    const heard = hear(watchHandovers(clinic.as('cora'), CORA));
    expect((await heard.first(({ upserted }) => upserted.length > 0)).upserted[0]?.id).toBe(id);
    heard.stop();
    const fays = hear(watchHandovers(clinic.as('fay'), { clinicId: 'northgate', uid: 'fay' }));
    expect(await fays.failure()).toBeInstanceOf(Error);
  });

  it('takes no handover in another’s name', async () => {
    expect(await giveHandover(clinic.as('fay'), note, ROSA)).toBe('refused');
  });

  it('lets an administrator change what a colleague does, and nothing of their own', async () => {
    const ada = clinic.as('ada');
    const heard = hear(watchMembers(ada, 'northgate'));
    expect(await changeMember(ada, aMember({ roles: ['coordinator'], discipline: null }), 'ada')).toBe('done');
    await heard.first(({ upserted }) =>
      upserted.some(({ uid, roles }) => uid === 'rosa' && roles[0] === 'coordinator'),
    );
    heard.stop();
    const own = aMember({ uid: 'ada', name: 'Ada Quinn', roles: ['admin', 'specialist'], discipline: 'pain' });
    expect(await changeMember(ada, own, 'ada')).toBe('refused');
    expect(await changeMember(clinic.as('cora'), aMember({ active: false }), 'cora')).toBe('refused');
  });

  it('has switches that an administrator turns, and nobody else', async () => {
    const heard = hear(watchClinic(clinic.as('ada'), 'northgate'));
    const off = { promptsOn: false, autoScoringOn: true };
    expect(await changeSwitches(clinic.as('cora'), 'northgate', off, 'cora')).toBe('refused');
    expect(await changeSwitches(clinic.as('ada'), 'northgate', off, 'ada')).toBe('done');
    expect((await heard.first(({ value }) => value?.switches.promptsOn === false)).value?.switches).toEqual(off);
    heard.stop();
  });

  it('keeps nothing to send later where no server answers', async () => {
    expect(await giveHandover(clinic.unreachable(), note, ROSA)).toBe('offline');
  }, 30_000);
});
