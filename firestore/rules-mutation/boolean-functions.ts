import type { Block, Expression, FunctionDeclaration, RulesFile } from '../../local-firestore/rules/syntax.ts';

const BOOLEAN_METHODS = new Set(['hasAll', 'hasAny', 'hasOnly', 'matches']);
const BOOLEAN_LOOKUPS = ['exists', 'existsAfter'];

/** The functions of the rules, and of the language, that answer yes or no. */
export function booleanFunctions(file: RulesFile): ReadonlySet<string> {
  const names = new Set(BOOLEAN_LOOKUPS);
  const declarations = [...file.functions.values(), ...functionsWithin(file.service)];
  let before;
  do {
    before = names.size;
    for (const { name, result } of declarations) if (isCondition(result, names)) names.add(name);
  } while (names.size > before);
  return names;
}

/** Whether an expression answers yes or no, as far as its form tells. */
export function isCondition(node: Expression, functions: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'comparison':
    case 'in':
    case 'is':
    case 'not':
    case 'logical':
      return true;
    case 'literal':
      return typeof node.value === 'boolean';
    case 'method':
      return BOOLEAN_METHODS.has(node.name);
    case 'call':
      return functions.has(node.name);
    case 'conditional':
      return isCondition(node.yes, functions) && isCondition(node.no, functions);
    default:
      return false;
  }
}

function functionsWithin({ functions, matches }: Block): FunctionDeclaration[] {
  return [...functions.values(), ...matches.flatMap(functionsWithin)];
}
