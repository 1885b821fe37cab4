import type { Report } from './report.ts';
import { runScenarios } from './write-scenarios.ts';

/** Server time, increments, extremes and array transforms. */
export function run(fixtures: string): Promise<Report> {
  return runScenarios(fixtures, 'transforms.json', {});
}
