/** What NICE NG193 (April 2021) says of starting something for chronic primary pain; neutral, and no word on effect. */
export type Guidance = 'offer' | 'consider' | 'do-not-start' | 'research-only' | 'not-covered';

export interface GuidanceTag {
  readonly label: string;
  readonly sentence: string;
}

export const GUIDANCE_TAGS: Readonly<Record<Guidance, GuidanceTag>> = {
  offer: {
    label: 'NICE: recommended',
    sentence: 'NICE NG193 (April 2021) advises offering this for chronic primary pain.',
  },
  consider: {
    label: 'NICE: may be considered',
    sentence: 'NICE NG193 (April 2021) says that this may be considered for chronic primary pain.',
  },
  'do-not-start': {
    label: 'NICE: do not start',
    sentence:
      'NICE NG193 (April 2021) advises against starting this for chronic primary pain. There may be another reason for it.',
  },
  'research-only': {
    label: 'NICE: research only',
    sentence: 'NICE NG193 (April 2021) mentions this for chronic primary pain within research only.',
  },
  'not-covered': { label: 'Not covered by NICE', sentence: 'NICE NG193 (April 2021) says nothing about this.' },
};

/** Where the European recommendations of 2017 on fibromyalgia (EULAR) say otherwise than NICE does. */
const DIFFERING: ReadonlyMap<string | null, string> = new Map([
  ['med.pregabalin', 'Guidance differs: EULAR (2017) has a weak recommendation for pregabalin in fibromyalgia.'],
  ['med.tramadol', 'Guidance differs: EULAR (2017) has a weak recommendation for tramadol in fibromyalgia.'],
]);

/** A sentence to stand beside the tag; null where the two agree or one says nothing. */
export function differingGuidance(code: string | null): string | null {
  return DIFFERING.get(code) ?? null;
}
