import type { Databases } from '../documents/databases.ts';
import { anything, list, message, text, truth } from '../payloads/decoders.ts';
import { compileRules } from '../rules/compile-rules.ts';
import type { RulesIssue } from '../rules/source-text.ts';
import { invalidArgument } from '../status.ts';

const rulesRequest = message({
  rules: message({ files: list(message({ name: text, content: text, fingerprint: anything })) }),
  ignoreErrors: truth,
});

const FILE_NAME = 'security.rules';

/** Puts a project's rules in force; rules with errors leave the old ones. Returns the issues to answer with. */
export function putRules(body: unknown, project: string, databases: Databases): unknown {
  const { rules, ignoreErrors = false } = rulesRequest(body, 'request');
  const file = rules?.files?.[0];
  if (file?.content === undefined) throw invalidArgument('The request has no rules file.');
  const { authoriser, issues } = compileRules(file.content);
  if (authoriser) databases.setRules({ source: file.content, authoriser }, project);
  else if (!ignoreErrors) throw invalidArgument(`Error compiling rules:\n${describeIssues(issues)}`);
  return issues.length === 0 ? {} : { issues: issues.map((issue) => issueToJson(issue, file.name ?? FILE_NAME)) };
}

export function getRules(project: string, databases: Databases): unknown {
  const rules = databases.rulesOf(project);
  return { rules: { files: rules ? [{ name: FILE_NAME, content: rules.source }] : [] } };
}

/** One line for each issue, `L3:7 what is wrong`. */
export function describeIssues(issues: readonly RulesIssue[]): string {
  return issues.map(({ line, column, description }) => `L${line}:${column} ${description}`).join('\n');
}

function issueToJson(
  { line, column, currentOffset, endOffset, description, severity }: RulesIssue,
  fileName: string,
): unknown {
  return { sourcePosition: { fileName, line, column, currentOffset, endOffset }, description, severity };
}
