import type { InterventionType } from '../intervention-type.ts';
import { ACUPUNCTURE, ELECTROACUPUNCTURE } from './courses/acupuncture.ts';
import { NERVE_BLOCK, PRP, TRIGGER_POINT } from './courses/injections.ts';
import { KETAMINE } from './courses/ketamine.ts';
import { RTMS } from './courses/rtms.ts';

export const COURSES: readonly InterventionType[] = [
  RTMS,
  KETAMINE,
  PRP,
  NERVE_BLOCK,
  TRIGGER_POINT,
  ACUPUNCTURE,
  ELECTROACUPUNCTURE,
];
