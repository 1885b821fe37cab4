import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const OURS = '{src,local-firestore,firestore,seed,bench,e2e,scripts}/**/*.ts';
/** Sheriff follows imports from one file; this one leads to all of ours, and may import anything. */
const EVERY_FILE = '.local/arrows/every-file.ts';

/** Walks all imports at once: file by file, inside ESLint, it takes ten times as long. */
export const SHERIFF = ['node_modules/@softarc/sheriff-core/src/bin/main.js', 'verify', EVERY_FILE] as const;

/** Writes down what Sheriff is to look at. */
export function listEveryFile(project: string): void {
  const files = globSync(OURS, { cwd: project, exclude: (name) => name === 'node_modules' });
  const lines = files.map((file) => `import '${relative(dirname(EVERY_FILE), file).replaceAll(sep, '/')}';`);
  const entry = join(project, EVERY_FILE);
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, `${lines.join('\n')}\n`);
}

/** The files whose imports Sheriff’s report complains of, relative to the project. */
export function filesNamed(report: string): ReadonlySet<string> {
  return new Set(Array.from(report.matchAll(/^\|-- (?<file>\S+)$/gm), ({ groups }) => groups?.['file'] ?? ''));
}
