import type { EmptyDevice } from '../../testing/a-device.ts';
import { aKeptPlace, openDevice } from '../../testing/a-device.ts';
import type { KeptPlace } from './kept-rows.ts';
import { forgetAllBut, forgetPatientsBut, forgetRefused, readKept, writeKept } from './kept-rows.ts';
import { trustDevice } from './trust.ts';

const RESULT = { receivedAt: '2026-05-04T09:12:00.000Z', documents: [{ id: 'rheumatology' }] };
const CASELOAD = aKeptPlace({ patientId: '', path: 'caseload' });

describe('What is kept for reading', () => {
  let open: EmptyDevice;

  beforeEach(async () => {
    open = await openDevice();
    for (const uid of ['rosa', 'tom']) await trustDevice(uid, RESULT.receivedAt, open.device);
  });
  afterEach(() => open.close());

  const write = (place: KeptPlace, result = RESULT) => open.device((database) => writeKept(database, place, result));
  const read = (place: KeptPlace) => open.device((database) => readKept(database, place));

  it('comes back as it was, with its time', async () => {
    await write(aKeptPlace());
    expect(await read(aKeptPlace())).toEqual(jasmine.objectContaining(RESULT));
    expect(await read(aKeptPlace({ path: 'patients/maya-roberts/team' }))).toBeNull();
  });

  it('is given to no other account', async () => {
    await write(aKeptPlace());
    expect(await read(aKeptPlace({ uid: 'tom' }))).toBeNull();
  });

  it('is nothing where the owner does not trust the device', async () => {
    await write(aKeptPlace({ uid: 'fay' }));
    await write(aKeptPlace());
    expect(await open.kept()).toEqual(['rosa patients/maya-roberts/sections']);
  });

  it('loses all of a patient with the first refusal, in the caseload too, and nobody else', async () => {
    await write(aKeptPlace());
    await write(aKeptPlace({ path: 'patients/maya-roberts/team' }));
    await write(aKeptPlace({ patientId: 'tom-ellis', path: 'patients/tom-ellis/' }));
    await write(CASELOAD, { ...RESULT, documents: [{ id: 'maya-roberts' }, { id: 'tom-ellis' }] });
    await open.device((database) => forgetRefused(database, aKeptPlace()));
    expect(await open.kept()).toEqual(['rosa caseload', 'rosa patients/tom-ellis/']);
    expect((await read(CASELOAD))?.documents).toEqual([{ id: 'tom-ellis' }]);
  });

  it('loses one list with the refusal of that list', async () => {
    await write(aKeptPlace());
    await write(CASELOAD);
    await open.device((database) => forgetRefused(database, CASELOAD));
    expect(await open.kept()).toEqual(['rosa patients/maya-roberts/sections']);
  });

  it('loses the patients who are no longer on the caseload, and not the lists', async () => {
    await write(aKeptPlace());
    await write(aKeptPlace({ patientId: 'tom-ellis', path: 'patients/tom-ellis/' }));
    await write(CASELOAD);
    await open.device((database) => forgetPatientsBut(database, 'rosa', ['tom-ellis']));
    expect(await open.kept()).toEqual(['rosa caseload', 'rosa patients/tom-ellis/']);
  });

  it('stays for one account, or for none', async () => {
    await write(aKeptPlace());
    await write(aKeptPlace({ uid: 'tom' }));
    await open.device((database) => forgetAllBut(database, 'rosa'));
    expect(await open.kept()).toEqual(['rosa patients/maya-roberts/sections']);
    await open.device((database) => forgetAllBut(database, null));
    expect(await open.kept()).toEqual([]);
  });
});
