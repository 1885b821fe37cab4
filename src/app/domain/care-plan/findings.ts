import type { Content } from './plan-record.ts';

/**
 * `patients/{p}/findings/{discipline}`: what a discipline found and measured, field by field; its forms are in
 * `findings-forms.ts`. Beside the section's texts, so that a number and a paragraph can be changed at once.
 */
export type FindingsContent = Content;
