import { MAX_CAPTURES, MAX_MATCH_DEPTH, MAX_PATH_SEGMENTS } from './limits.ts';
import type { Block, MatchBlock, PatternSegment, Span } from './syntax.ts';

type Report = (description: string, span: Span) => void;

/** Reports matches that the version does not know or whose paths grow too long. */
export function checkPatterns(service: Block, version: 1 | 2, report: Report): void {
  for (const match of service.matches) checkMatch(match, [], 1, version, report);
}

function checkMatch(
  match: MatchBlock,
  outer: readonly PatternSegment[],
  depth: number,
  version: 1 | 2,
  report: Report,
): void {
  const path = [...outer, ...match.pattern];
  if (depth > MAX_MATCH_DEPTH) report(`Matches are nested more than ${MAX_MATCH_DEPTH} deep.`, match);
  if (path.length > MAX_PATH_SEGMENTS) report(`The path has more than ${MAX_PATH_SEGMENTS} segments.`, match);
  if (path.filter(({ kind }) => kind !== 'literal').length > MAX_CAPTURES)
    report(`The path has more than ${MAX_CAPTURES} captures.`, match);
  checkRecursive(match, version, report);
  for (const nested of match.matches) checkMatch(nested, path, depth + 1, version, report);
}

function checkRecursive(match: MatchBlock, version: 1 | 2, report: Report): void {
  const { pattern } = match;
  const count = pattern.filter(({ kind }) => kind === 'recursive').length;
  if (count > 1) report('A match may hold one recursive wildcard only.', match);
  const isLast = pattern.at(-1)?.kind === 'recursive' && match.matches.length === 0;
  if (version === 1 && count > 0 && !isLast)
    report("In rules_version '1' a recursive wildcard must end the path.", match);
}
