import type { Authoriser } from './authoriser.ts';
import { checkRules } from './check.ts';
import type { Trace } from './evaluate.ts';
import { MAX_SOURCE_BYTES } from './limits.ts';
import { parseRules } from './parse-rules.ts';
import { RulesAuthoriser } from './rules-authoriser.ts';
import type { RulesIssue } from './source-text.ts';
import { RulesSyntaxError, SourceText } from './source-text.ts';
import type { RulesFile } from './syntax.ts';

export interface CompiledRules {
  /** Undefined where an issue is an error. */
  readonly authoriser: Authoriser | undefined;
  readonly issues: readonly RulesIssue[];
}

export interface CompileOptions {
  /** Whether denials tell the rule and the values it saw (default), or say no more than production. */
  readonly explain?: boolean;
  /** What is evaluated only to explain a denial is not told. */
  readonly trace?: Trace;
}

/** Compiles Security Rules; never throws for what is written in them. */
export function compileRules(source: string, { explain = true, trace }: CompileOptions = {}): CompiledRules {
  const text = new SourceText(source);
  const parsed = parse(text);
  if ('issue' in parsed) return { authoriser: undefined, issues: [parsed.issue] };
  const issues = checkRules(parsed.file, text);
  const isSound = issues.every(({ severity }) => severity !== 'ERROR');
  return { authoriser: isSound ? new RulesAuthoriser(parsed.file, text, { explain, trace }) : undefined, issues };
}

function parse(text: SourceText): { readonly file: RulesFile } | { readonly issue: RulesIssue } {
  try {
    if (Buffer.byteLength(text.text) > MAX_SOURCE_BYTES)
      throw new RulesSyntaxError('The rules are longer than 256 KiB.', { start: 0, end: 0 });
    return { file: parseRules(text.text) };
  } catch (error) {
    if (!(error instanceof RulesSyntaxError)) throw error;
    return { issue: text.issue('ERROR', error.message, error.span) };
  }
}
