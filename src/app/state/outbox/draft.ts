export type { Draft, KeptDraft } from '../../domain/changes/draft.ts';
