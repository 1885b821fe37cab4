export { isTyped } from '../../domain/changes/is-typed.ts';
