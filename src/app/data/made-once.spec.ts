import { madeOnce } from './made-once.ts';

describe('What is made once', () => {
  it('is the same for everybody who asks', async () => {
    const make = jasmine.createSpy('make').and.callFake(() => Promise.resolve({}));
    const get = madeOnce(make);
    expect(await get()).toBe(await get());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a failure', async () => {
    const make = jasmine.createSpy('make').and.returnValues(Promise.reject(new Error('offline')), Promise.resolve(1));
    const get = madeOnce<number>(make);
    await expectAsync(get()).toBeRejectedWithError('offline');
    expect(await get()).toBe(1);
  });
});
