import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { PlanWriter } from '../plan-writer.ts';
import { Random } from '../random.ts';
import { writeCourses } from './courses.ts';
import { writeMayasDiary } from './diary.ts';
import { writeEating } from './eating.ts';
import { writeExercise } from './exercise.ts';
import { writeFindingsBeside } from './findings-beside.ts';
import { writeGoals } from './goals.ts';
import { writeMedicalFindings } from './medical-findings.ts';
import { writeMedicines } from './medicines.ts';
import { writeProblems } from './problems.ts';
import { writeSleep } from './sleep.ts';
import { writeTeamTalk } from './team-talk.ts';
import { writeTherapies } from './therapies.ts';

/** Maya's plan over three years, part by part: what it is about, what is done for it, what is said of it. */
export function writeMayasPlan(plan: PlanWriter, self: Actor): void {
  const problems = writeProblems(plan);
  const goals = writeGoals(plan, self, problems);
  writeMedicalFindings(plan);
  writeFindingsBeside(plan);
  const medicines = writeMedicines(plan, problems, goals);
  const exercise = writeExercise(plan, problems, goals);
  writeTherapies(plan, problems, goals);
  const { elimination } = writeEating(plan, problems);
  const { programme } = writeSleep(plan, problems, goals);
  const { rtms } = writeCourses(plan, problems, goals);
  writeTeamTalk(plan, self, {
    ...medicines,
    ...exercise,
    rtms,
    elimination,
    sleepProgramme: programme,
    schoolWalk: goals.schoolWalk,
  });
  writeMayasDiary(plan, new Random(20_240_612), self, exercise);
}
