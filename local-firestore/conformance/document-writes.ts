import type { Report } from './report.ts';
import { runScenarios } from './write-scenarios.ts';

const NO_PAST =
  'Reads of the past are UNIMPLEMENTED by name; the emulator refuses them over REST too, with a misleading text.';

/** Writes with masks, preconditions and names of every kind. */
export function run(fixtures: string): Promise<Report> {
  return runScenarios(fixtures, 'document_writes.json', {
    'get with read_time before creation': NO_PAST,
    'read_time around a commit': NO_PAST,
  });
}
