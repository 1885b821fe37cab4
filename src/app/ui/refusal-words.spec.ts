import { refusalWords } from './refusal-words.ts';

describe('refusalWords', () => {
  const WRONG = 'The password did not match.';

  it('leaves to the page what is said of a password that does not fit', () => {
    expect(refusalWords({ reason: 'credentials', until: null }, WRONG)).toBe(WRONG);
  });

  it('says where the fault lies when Braid cannot be reached', () => {
    expect(refusalWords({ reason: 'network', until: null }, WRONG)).toContain('check your connection');
  });

  it('names the minute from which another try makes sense, on the clinic’s clock', () => {
    for (const until of ['2026-05-05T13:04:01.000Z', '2026-05-05T13:05:00.000Z']) {
      expect(refusalWords({ reason: 'too-many', until }, WRONG)).toContain('Please try again at 14:05.');
    }
  });

  it('names no minute where only the server knows it', () => {
    expect(refusalWords({ reason: 'too-many', until: null }, WRONG)).toContain('wait a few minutes');
  });
});
