import { describeStrand, type Strand } from '../domain/access/strands.ts';
import type { IconName } from './icon-name.ts';

export function strandIcon(strand: Strand): IconName {
  return describeStrand(strand).icon as IconName;
}
