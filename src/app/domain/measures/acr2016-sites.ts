import type { Choice } from '../fields/field.ts';

export type PainRegion = 'left-upper' | 'right-upper' | 'left-lower' | 'right-lower' | 'axial';

export interface PainSite extends Choice {
  /** The region that it counts for; null where it counts for the widespread pain index alone. */
  readonly region: PainRegion | null;
}

/** The 19 sites of the widespread pain index. */
export const PAIN_SITES: readonly PainSite[] = [
  { id: 'jaw-left', label: 'Jaw, left', region: null },
  { id: 'shoulder-girdle-left', label: 'Shoulder, left', region: 'left-upper' },
  { id: 'upper-arm-left', label: 'Upper arm, left', region: 'left-upper' },
  { id: 'lower-arm-left', label: 'Lower arm, left', region: 'left-upper' },
  { id: 'jaw-right', label: 'Jaw, right', region: null },
  { id: 'shoulder-girdle-right', label: 'Shoulder, right', region: 'right-upper' },
  { id: 'upper-arm-right', label: 'Upper arm, right', region: 'right-upper' },
  { id: 'lower-arm-right', label: 'Lower arm, right', region: 'right-upper' },
  { id: 'hip-left', label: 'Hip or buttock, left', region: 'left-lower' },
  { id: 'upper-leg-left', label: 'Upper leg, left', region: 'left-lower' },
  { id: 'lower-leg-left', label: 'Lower leg, left', region: 'left-lower' },
  { id: 'hip-right', label: 'Hip or buttock, right', region: 'right-lower' },
  { id: 'upper-leg-right', label: 'Upper leg, right', region: 'right-lower' },
  { id: 'lower-leg-right', label: 'Lower leg, right', region: 'right-lower' },
  { id: 'neck', label: 'Neck', region: 'axial' },
  { id: 'upper-back', label: 'Upper back', region: 'axial' },
  { id: 'lower-back', label: 'Lower back', region: 'axial' },
  { id: 'chest', label: 'Chest', region: null },
  { id: 'abdomen', label: 'Tummy', region: null },
];
