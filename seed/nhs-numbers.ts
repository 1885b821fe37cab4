import { isNhsNumber } from '../src/app/domain/patient/nhs-number.ts';

/** Valid numbers of the 999 range, which are never given to a person. */
export function* testNhsNumbers(): Generator<string> {
  for (let body = 999_000_003; ; body += 1) {
    for (let check = 0; check <= 9; check += 1) {
      if (isNhsNumber(`${body}${check}`)) yield `${body}${check}`;
    }
  }
}
