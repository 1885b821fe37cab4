import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parameterRules } from './parameter-rules.ts';

export const RULES_FILE = fileURLToPath(new URL('../firestore.rules', import.meta.url));

const BEGIN =
  '    // Written by firestore/rules-parameters/write-parameters.ts from the domain’s parameters ------------------------\n';
const END =
  '    // End of what is written ----------------------------------------------------------------------------------------\n';

/** The rules with the part that holds the parameters written anew. Throws where the two comments around it are missing. */
export function withParameters(rules: string): string {
  const [from, to] = [rules.indexOf(BEGIN), rules.indexOf(END)];
  if (from < 0 || to < from) throw new Error('The comments around the written part of firestore.rules are missing.');
  return `${rules.slice(0, from + BEGIN.length)}\n${parameterRules()}\n${rules.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(RULES_FILE, withParameters(readFileSync(RULES_FILE, 'utf8')));
}
