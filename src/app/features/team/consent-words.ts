import type { ConsentContent } from '../../domain/access/consent.ts';
import { clinicDay } from '../../ui/clinic-time.ts';

/** What a patient answered, when, and who heard it. */
export function consentWords(consent: ConsentContent | null): string {
  if (!consent) return 'Not asked yet';
  const { state, on, how, witness } = consent;
  const when = `${state === 'given' ? 'Given' : 'Withdrawn'} on ${clinicDay(on)}`;
  return how === 'own' ? `${when} by the patient` : `${when}, witnessed by ${witness ?? 'a coordinator'}`;
}
