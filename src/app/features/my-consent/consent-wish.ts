import type { ConsentContent, ConsentState } from '../../domain/access/consent.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { Discipline, Strand } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';

/** What the patient wants a discipline to be able to read from now on. */
export interface ConsentWish {
  readonly discipline: Discipline;
  readonly before: PlanRecord<ConsentContent> | null;
  readonly state: ConsentState;
}

/** What the patient wants for somebody close to them. */
export type ProxyWish =
  | {
      readonly kind: 'add';
      readonly id: string;
      readonly name: string;
      readonly relation: string;
      readonly sees: readonly Strand[];
    }
  | { readonly kind: 'tick'; readonly grant: PlanRecord<ProxyGrantContent>; readonly sees: readonly Strand[] }
  | { readonly kind: 'end'; readonly grant: PlanRecord<ProxyGrantContent> };
