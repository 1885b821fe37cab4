import { aboutChange } from '../../domain/changes/about-change.ts';
import { aChange } from '../../testing/a-change.ts';
import type { OutboxWindow } from '../../testing/outbox-windows.ts';
import { OutboxWindows, until } from '../../testing/outbox-windows.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const BASE = aChange().base ?? {};
const SAVED: SendAnswer = { kind: 'saved', rev: 2, content: { ...BASE, ...aChange().patch }, mergedWith: null };

describe('an outbox', () => {
  let browser: OutboxWindows;

  beforeEach(async () => (browser = await OutboxWindows.open()));
  afterEach(() => browser.disk.forget());

  it('writes a change down before it is sent, and keeps it until the server has it', async () => {
    const { submit, sending, status } = browser.openWindow();
    const saved = submit();
    const first = await sending(0);
    expect(await browser.keptKeys()).toEqual([`rosa|${KEY}`]);
    expect(status()).toBe('saving');
    first.answer(SAVED);
    await saved;
    expect(await browser.keptKeys()).toEqual([]);
    expect(status()).toBe('saved');
  });

  it('shows what was saved as it is stored, merged with what others wrote', async () => {
    const { submit, sending, shown } = browser.openWindow();
    const saved = submit();
    const merged = { ...SAVED, content: { ...BASE, plainText: 'Merged.' }, mergedWith: 'fay' } as const;
    (await sending(0)).answer(merged);
    await saved;
    expect(shown.get(KEY)?.change.patch).toEqual({ plainText: 'Merged.' });
    expect(shown.get(KEY)?.state).toEqual(jasmine.objectContaining({ status: 'saved', mergedWith: 'fay' }));
  });

  it('sends again under the same name what may have arrived, also after a crash', async () => {
    const before = browser.openWindow();
    void before.submit();
    const { attempt } = await before.sending(0);
    browser.crash();
    const after = browser.openWindow();
    void after.outbox.open();
    const resent = await after.sending(0);
    expect(resent.attempt).toEqual(attempt);
    expect(resent.sent).toBe('again');
  });

  it('joins what is typed while there is no connection, and sends it once', async () => {
    browser.isOnline = false;
    const { outbox, submit, sending, sendings, status } = browser.openWindow();
    await submit();
    await submit(aChange({ base: { ...BASE, ...aChange().patch }, patch: { clinicalText: 'Two.' } }));
    expect(status()).toBe('waiting');
    expect(sendings).toEqual([]);
    browser.isOnline = true;
    void outbox.resend();
    const { attempt, sent } = await sending(0);
    expect(attempt.patch).toEqual({ ...aChange().patch, clinicalText: 'Two.' });
    expect(sent).toBe('first');
  });

  it('lets what is typed while it is sent follow, on top of what was saved', async () => {
    const { submit, sending, status } = browser.openWindow();
    const saved = submit();
    const first = await sending(0);
    const more = submit(aChange({ base: { ...BASE, ...aChange().patch }, patch: { clinicalText: 'Two.' } }));
    await until(() => status() === 'saving');
    first.answer(SAVED);
    const second = await sending(1);
    expect(second.attempt.patch).toEqual({ clinicalText: 'Two.' });
    expect(second.attempt.baseRev).toBe(2);
    expect(second.attempt.actionId).not.toBe(first.attempt.actionId);
    second.answer({ ...SAVED, rev: 3 });
    await Promise.all([saved, more]);
    expect(status()).toBe('saved');
  });

  it('says that a change waits when no answer comes, and takes the answer all the same', async () => {
    browser.patienceMs = 20;
    const { submit, sending, status } = browser.openWindow();
    const submitted = submit();
    const first = await sending(0);
    await until(() => status() === 'waiting');
    first.answer(SAVED);
    await submitted;
    expect(status()).toBe('saved');
  });

  it('never takes for sent what could not be', async () => {
    const { outbox, submit, sending, status } = browser.openWindow();
    const submitted = submit();
    (await sending(0)).fail();
    await submitted;
    expect(status()).toBe('waiting');
    void outbox.resend();
    expect((await sending(1)).sent).toBe('first');
  });

  it('keeps of a refused change what was typed alone', async () => {
    const { submit, sending } = browser.openWindow();
    const submitted = submit();
    (await sending(0)).answer({ kind: 'refused' });
    await submitted;
    const rows = JSON.stringify(await browser.disk.device((database) => database.getAll('outbox')));
    expect(rows).toContain('Your pain is real and widespread.');
    expect(rows).not.toContain('You hurt in many places.');
  });

  it('leaves nothing on the device when its author discards all', async () => {
    browser.isOnline = false;
    const { outbox, submit, shown } = browser.openWindow();
    await submit();
    await outbox.discardAll();
    expect(await browser.keptKeys()).toEqual([]);
    expect([...shown.keys()]).toEqual([]);
  });

  describe('with a text that follows one which is being sent', () => {
    const follow = async ({ submit, sending, status, shown }: OutboxWindow) => {
      void submit();
      const first = await sending(0);
      void submit(aChange({ base: { ...BASE, ...aChange().patch }, patch: { clinicalText: 'Two.' } }));
      await until(() => 'clinicalText' in (shown.get(KEY)?.change.patch ?? {}));
      expect(status()).toBe('saving');
      return first;
    };

    it('lets go of both when their author discards them, and sends nothing more', async () => {
      const window = browser.openWindow();
      const first = await follow(window);
      await window.outbox.discard(KEY);
      expect(await browser.keptKeys()).toEqual([]);
      expect(window.status()).toBeUndefined();
      first.answer(SAVED);
      await window.outbox.resend();
      expect(window.sendings.length).toBe(1);
    });

    it('keeps both where a window lets go that does not show them', async () => {
      const here = browser.openWindow();
      await follow(here);
      const elsewhere = browser.openWindow();
      await elsewhere.outbox.discard(KEY);
      expect(await browser.keptKeys()).toEqual([`rosa|${KEY}`]);
      expect(elsewhere.shown.get(KEY)?.change.patch['clinicalText']).toBe('Two.');
    });
  });

  it('leaves their own words alone to an author who may write nothing any more', async () => {
    const { outbox, submit, sending, status } = browser.openWindow();
    const submitted = submit();
    const theirs = { rev: 2, content: { ...BASE, plainText: 'Theirs.' }, by: 'fay' };
    (await sending(0)).answer({ kind: 'conflict', fields: ['plainText'], was: BASE, theirs });
    await submitted;
    await outbox.refuseAll();
    expect(status()).toBe('refused');
    const rows = JSON.stringify(await browser.disk.device((database) => database.getAll('outbox')));
    expect(rows).toContain('Your pain is real and widespread.');
    expect(rows).not.toContain('Theirs.');
    expect(rows).not.toContain('You hurt in many places.');
  });

  it('goes on showing what becomes of a document after a change of it could not be queued', async () => {
    const { outbox, submit, status } = browser.openWindow();
    const broken = aChange();
    Object.defineProperty(broken, 'patch', {
      get: () => {
        throw new Error('Out of order');
      },
    });
    browser.isOnline = false;
    await submit();
    await expectAsync(outbox.submit(broken, aboutChange(aChange()), '2026-05-04T12:00:00.000Z')).toBeRejected();
    await submit();
    expect(status()).toBe('waiting');
    await outbox.discardAll();
    expect(status()).toBeUndefined();
  });

  it('will not let a change of who may read wait', async () => {
    await expectAsync(browser.openWindow().submit(aChange({ collection: 'consents' }))).toBeRejectedWithError(
      /must not wait/,
    );
  });

  describe('on a device that keeps nothing', () => {
    it('says so, and sends from memory', async () => {
      browser.disk.fillUp();
      const { submit, sending, status } = browser.openWindow();
      const saved = submit();
      const first = await sending(0);
      expect(status()).toBe('unkept');
      first.answer(SAVED);
      await saved;
      expect(status()).toBe('saved');
    });

    it('writes down what waits once there is room again', async () => {
      browser.disk.fillUp();
      browser.isOnline = false;
      const { outbox, submit, status } = browser.openWindow();
      await submit();
      expect(status()).toBe('unkept');
      browser.disk.makeRoom();
      await outbox.resend();
      expect(status()).toBe('waiting');
      expect(await browser.keptKeys()).toEqual([`rosa|${KEY}`]);
    });
  });
});
