export type { TheirRevision } from '../../domain/changes/plan-change.ts';
export type { ChangeAbout, OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
export { isNotTaken, isUnderway, outboxKey } from '../../domain/changes/send-state.ts';
