import { aChange, aRow } from '../../testing/a-change.ts';
import { OutboxWindows, until } from '../../testing/outbox-windows.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const BASE = aChange().base ?? {};
const SAVED: SendAnswer = { kind: 'saved', rev: 2, content: { ...BASE, ...aChange().patch }, mergedWith: null };

describe('an outbox of several windows', () => {
  let browser: OutboxWindows;

  beforeEach(async () => (browser = await OutboxWindows.open()));
  afterEach(() => browser.disk.forget());

  it('sends from one window at a time, and shows in all of them how far it has come', async () => {
    const [here, there] = [browser.openWindow(), browser.openWindow()];
    const saved = here.submit();
    const first = await here.sending(0);
    await until(() => there.status() === 'saving');
    const resent = there.outbox.resend();
    first.answer(SAVED);
    await Promise.all([saved, resent]);
    await until(() => there.status() === 'saved');
    expect(there.sendings).toEqual([]);
  });

  it('sends what another window left behind without a word', async () => {
    const here = browser.openWindow();
    await here.outbox.open();
    const row = { id: `rosa|${KEY}`, uid: 'rosa', value: aRow({ state: { status: 'waiting' } }) };
    await browser.disk.device((database) => database.put('outbox', row));
    void here.outbox.resend();
    expect((await here.sending(0)).attempt.patch).toEqual(aChange().patch);
  });

  it('keeps a conflict until its author has decided, in whichever window', async () => {
    const [here, there] = [browser.openWindow(), browser.openWindow()];
    const submitted = here.submit();
    const theirs = { rev: 2, content: { ...BASE, plainText: 'Theirs.' }, by: 'fay' };
    (await here.sending(0)).answer({ kind: 'conflict', fields: ['plainText'], was: BASE, theirs });
    await submitted;
    await until(() => there.status() === 'conflict');
    await here.outbox.resend();
    expect(here.sendings.length).toBe(1);
    void there.submit(aChange({ base: theirs.content, baseRev: 2 }));
    expect((await there.sending(0)).attempt.base).toEqual(theirs.content);
  });

  it('forgets what its author lets go of, but not what they have not been shown', async () => {
    const { outbox, submit, sending } = browser.openWindow();
    const submitted = submit();
    (await sending(0)).answer({ kind: 'refused' });
    await submitted;
    const elsewhere = browser.openWindow();
    await elsewhere.outbox.dismiss(KEY);
    expect(await browser.keptKeys()).toEqual([`rosa|${KEY}`]);
    await outbox.dismiss(KEY);
    expect(await browser.keptKeys()).toEqual([]);
  });

  it('takes no refusal for an answer once its author has left', async () => {
    const { outbox, submit, sending } = browser.openWindow();
    const submitted = submit();
    const first = await sending(0);
    outbox.close();
    first.answer({ kind: 'refused' });
    await submitted;
    const next = browser.openWindow();
    void next.outbox.open();
    expect((await next.sending(0)).attempt.base).toEqual(BASE);
  });

  it('gives nobody else’s rows to anybody', async () => {
    browser.isOnline = false;
    await browser.openWindow().submit();
    const fays = browser.openWindow('fay');
    await fays.outbox.open();
    await fays.outbox.discardAll();
    expect([...fays.shown.keys()]).toEqual([]);
    expect(await browser.keptKeys()).toEqual([`rosa|${KEY}`]);
  });

  it('shows nothing on its way any more that a window sent which did not live to say so', async () => {
    const [here, there] = [browser.openWindow(), browser.openWindow()];
    void here.submit();
    await here.sending(0);
    await until(() => there.status() === 'saving');
    browser.crash();
    await browser.disk.device((database) => database.clear('outbox'));
    const next = browser.openWindow();
    await next.outbox.hear({ uid: 'rosa', key: KEY, saved: there.shown.get(KEY) ?? null });
    await next.outbox.resend();
    expect(next.status()).toBeUndefined();
  });
});
