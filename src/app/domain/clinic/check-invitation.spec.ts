import { emailProblem, inviteeProblems, normalEmail } from './check-invitation.ts';

describe('An invitation', () => {
  it('keeps an address as Firebase compares it', () => {
    expect(normalEmail('  Maya.Roberts@Home.Example ')).toBe('maya.roberts@home.example');
  });

  for (const address of ['maya@home.example', ' Łukasz.W@post.co.uk ', "o'hara@home.example"]) {
    it(`takes ${address}`, () => expect(emailProblem(address)).toBeNull());
  }

  for (const address of ['', '   ', 'maya', 'maya@', 'maya@home', '@home.example', 'ma ya@home.example', 'a@b..c']) {
    it(`does not take “${address}”`, () => expect(emailProblem(address)).not.toBeNull());
  }

  it('needs a name of at most 100 characters', () => {
    const email = 'maya@home.example';
    expect(inviteeProblems({ name: ' ', email })).toEqual({ name: 'Type the name of the person.' });
    expect(inviteeProblems({ name: 'x'.repeat(101), email }).name).toContain('at most 100');
    expect(inviteeProblems({ name: 'Maya Roberts', email })).toEqual({});
  });
});
