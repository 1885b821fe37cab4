import { passwordProblem } from './check-password.ts';

describe('A new password', () => {
  it('has at least ten characters, of any kind', () => {
    expect(passwordProblem('ninechars')).toContain('at least 10');
    expect(passwordProblem('ten chars.')).toBeNull();
    expect(passwordProblem('x'.repeat(129))).toContain('at most 128');
  });
});
