/** Production's published limits; where measured limits are given, the compiler's own. */

export const MAX_SOURCE_BYTES = 256 * 1024;
export const MAX_MATCH_DEPTH = 10;
/** Segments of a match with its enclosing matches. */
export const MAX_PATH_SEGMENTS = 100;
export const MAX_CAPTURES = 20;
export const MAX_PARAMETERS = 7;
// Documented as 10; the production compiler takes 11.
export const MAX_LETS = 11;
/** Terms of one flat chain of `&&` or of `||`. */
export const MAX_CHAIN_TERMS = 98;
/** Nesting the parser follows, so that no source can exhaust the stack. */
export const MAX_EXPRESSION_DEPTH = 250;

export const MAX_CALL_DEPTH = 20;
/** Expressions evaluated for one decision: a read, one write of a commit, one way of a query. */
export const MAX_EXPRESSIONS = 1000;
/** Distinct documents looked up for a read, a query or one write. */
export const MAX_LOOKUPS = 10;
/** Distinct documents looked up for all writes of a commit together. */
export const MAX_COMMIT_LOOKUPS = 20;

export const MAX_EXPLANATION_LINES = 8;
export const MAX_SHOWN_SOURCE = 140;
export const MAX_SHOWN_VALUE = 80;
