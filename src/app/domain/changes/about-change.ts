import { describeStrand } from '../access/strands.ts';
import type { Change } from './change.ts';
import type { ChangeAbout } from './send-state.ts';

/** What to call a change whose editor did not say: its strand, for any coordinator of the clinic. */
export function aboutChange({ clinicId, discipline }: Change): ChangeAbout {
  return { title: describeStrand(discipline).sectionTitle, clinicId, coordinatorUid: '', coordinatorName: '' };
}
