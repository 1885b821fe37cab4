import { questionOfUnsent } from './question-of-unsent.ts';

describe('The question before a sign-out', () => {
  const answers = (keeping: Parameters<typeof questionOfUnsent>[0]) =>
    questionOfUnsent(keeping).answers.map(({ value }) => value);

  it('offers to stay first, and to keep what was written where the device has it', () => {
    expect(answers({ isKept: true, isTrusted: true })).toEqual(['stay', 'keep', 'discard']);
    expect(answers({ isKept: true, isTrusted: false })).toEqual(['stay', 'keep', 'discard']);
    expect(answers({ isKept: false, isTrusted: true })).toEqual(['stay', 'discard']);
  });

  it('warns on a device that is not the author’s own that others can find it', () => {
    const warning = 'storage can read it';
    expect(questionOfUnsent({ isKept: true, isTrusted: false }).text).toContain(warning);
    expect(questionOfUnsent({ isKept: true, isTrusted: true }).text).not.toContain(warning);
  });
});
