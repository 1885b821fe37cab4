import type { PgicInputs, PgicScore } from './pgic.ts';
import { scorePgic } from './pgic.ts';

const EXAMPLES: readonly (readonly [name: string, inputs: PgicInputs, expected: PgicScore])[] = [
  ['PGIC-01: Best', { rating: 1 }, { status: 'scored', rating: 1, band: 'very-much-improved', responder: true }],
  [
    'PGIC-02: Lowest responder boundary',
    { rating: 2 },
    { status: 'scored', rating: 2, band: 'much-improved', responder: true },
  ],
  ['PGIC-03: No change', { rating: 4 }, { status: 'scored', rating: 4, band: 'no-change', responder: false }],
  ['PGIC-04: Worst', { rating: 7 }, { status: 'scored', rating: 7, band: 'very-much-worse', responder: false }],
  ['PGIC-05: Not answered', { rating: null }, { status: 'not_scored', rating: null, band: null, responder: null }],
  ['PGIC-06: Out of range', { rating: 0 }, { status: 'invalid' }],
];

describe('The PGIC', () => {
  it('has no responder who is minimally improved', () => {
    expect(scorePgic({ rating: 3 })).toEqual(jasmine.objectContaining({ responder: false }));
  });

  for (const [name, inputs, expected] of EXAMPLES) {
    it(`scores ${name}`, () => {
      expect(scorePgic(inputs)).toEqual(expected);
    });
  }
});
