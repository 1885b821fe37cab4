import type { Attempt } from '../../domain/changes/change.ts';
import type { OutboxEntry } from '../../domain/changes/send-state.ts';
import type { Answer } from '../../domain/changes/take-answer.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { SendAnswer } from '../changes/send-attempt.ts';

/** How far a change has come with this answer, received at `at`. */
export function answerState(answer: SendAnswer, at: IsoInstant): Answer {
  switch (answer.kind) {
    case 'saved':
      return { status: 'saved', at, rev: answer.rev, mergedWith: answer.mergedWith };
    case 'conflict':
      return { status: 'conflict', fields: answer.fields, was: answer.was, theirs: answer.theirs };
    case 'refused':
      return { status: 'refused' };
    case 'unreachable':
      return { status: 'waiting' };
    case 'failed':
      return { status: 'failed', message: answer.message };
  }
}

/** What is left to show of a saved change: its fields as they are stored, merged with what others wrote. */
export function savedEntry(
  before: OutboxEntry,
  { actionId: _, ...change }: Attempt,
  { content }: Extract<SendAnswer, { kind: 'saved' }>,
  state: Answer,
): OutboxEntry {
  const stored = Object.keys(change.patch).map((field): [string, unknown] => [field, content[field]]);
  return { ...before, change: { ...change, patch: Object.fromEntries(stored) }, state };
}
