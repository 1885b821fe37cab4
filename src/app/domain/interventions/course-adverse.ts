import type { Values } from '../fields/form.ts';
import { showValue } from '../fields/show-value.ts';
import { COURSE_SESSION_PARAMETERS } from './parameters/session-course.ts';

/** Such as “headache, 3 of 10”; null where a session had no adverse effect. */
export function adverseWords({ adverse, adverseSeverity }: Values): string | null {
  const effects = showValue(COURSE_SESSION_PARAMETERS.adverse, adverse);
  if (effects === null) return null;
  return [effects.toLowerCase(), ...(typeof adverseSeverity === 'number' ? [`${adverseSeverity} of 10`] : [])].join(
    ', ',
  );
}
