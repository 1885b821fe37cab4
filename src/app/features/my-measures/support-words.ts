import type { RedFlagId } from '../../domain/measures/measure-type.ts';

/** A number that a text of support names, and what pressing it does. */
export interface SupportLink {
  readonly href: string;
  readonly words: string;
}

const LINKS: readonly (SupportLink & { readonly named: string })[] = [
  { named: '999', href: 'tel:999', words: 'Call 999' },
  { named: '111', href: 'tel:111', words: 'Call 111' },
  { named: '116 123', href: 'tel:116123', words: 'Call Samaritans, 116 123' },
  { named: '85258', href: 'sms:85258?body=SHOUT', words: 'Text SHOUT to 85258' },
];

/** One for each number in the text. */
export function supportLinks(text: string): readonly SupportLink[] {
  return LINKS.filter(({ named }) => text.includes(named)).map(({ href, words }) => ({ href, words }));
}

/** Who is told, so that nobody wonders what becomes of it. */
export function whoIsTold(flag: RedFlagId, isSent: boolean): string {
  const when = isSent ? 'will see this' : 'will see this once you have sent your answers';
  return flag === 'RF-01'
    ? `Your psychologist and your care coordinator ${when}.`
    : `Your psychologist and your care coordinator ${when}, on a working day.`;
}
