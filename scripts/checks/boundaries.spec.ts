import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, describe, it } from 'node:test';

import { ESLint } from 'eslint';

import { folder } from '../local/project.ts';
import { filesNamed, listEveryFile, SHERIFF } from './arrows.ts';

/** A file, and the one thing that it imports. */
type Plant = readonly [file: string, imported: string];

const PACKAGE = 'no-restricted-syntax';

const ILLEGAL_ARROWS: readonly Plant[] = [
  ['src/app/domain/care-plan/a.ts', 'src/app/data/target.ts'],
  ['src/app/domain/care-plan/b.ts', 'src/app/state/goals/target.ts'],
  ['src/app/domain/care-plan/c.ts', 'src/app/ui/target.ts'],
  ['src/app/domain/care-plan/d.ts', 'src/app/features/caseload/target.ts'],
  ['src/app/data/a.ts', 'src/app/state/goals/target.ts'],
  ['src/app/data/b.ts', 'src/app/ui/target.ts'],
  ['src/app/data/c.ts', 'src/app/features/caseload/target.ts'],
  ['src/app/state/goals/a.ts', 'src/app/state/notes/target.ts'],
  ['src/app/state/goals/b.ts', 'src/app/ui/target.ts'],
  ['src/app/state/goals/c.ts', 'src/app/features/caseload/target.ts'],
  ['src/app/state/goals/d.ts', 'src/app/state/timeline/target.ts'],
  ['src/app/ui/a.ts', 'src/app/state/goals/target.ts'],
  ['src/app/ui/b.ts', 'src/app/data/target.ts'],
  ['src/app/ui/c.ts', 'src/app/features/caseload/target.ts'],
  ['src/app/features/caseload/a.ts', 'src/app/data/target.ts'],
  ['src/app/features/caseload/b.ts', 'src/app/features/my-care/target.ts'],
  ['src/app/features/caseload/c.ts', 'src/app/app.target.ts'],
  ['src/app/domain/care-plan/e.ts', 'src/app/app.target.ts'],
  ['local-firestore/a.ts', 'src/app/domain/care-plan/target.ts'],
  ['local-firestore/b.ts', 'seed/target.ts'],
  ['seed/a.ts', 'src/app/state/goals/target.ts'],
  ['firestore/rules-tests/a.ts', 'src/app/features/caseload/target.ts'],
  ['e2e/a.ts', 'src/app/domain/care-plan/target.ts'],
  ['src/app/features/caseload/d.ts', 'local-firestore/target.ts'],
];

const ILLEGAL_PACKAGES: readonly Plant[] = [
  ['src/app/domain/care-plan/p.ts', '@angular/core'],
  ['src/app/domain/care-plan/q.ts', 'rxjs'],
  ['src/app/domain/care-plan/r.ts', 'firebase/firestore'],
  ['src/app/domain/care-plan/s.ts', 'node:fs'],
  ['src/app/data/p.ts', '@ngrx/store'],
  ['src/app/data/q.ts', '@angular/material/button'],
  ['src/app/state/goals/p.ts', 'firebase/firestore'],
  ['src/app/features/caseload/p.ts', 'firebase/auth'],
  ['src/app/features/caseload/q.ts', '@firebase/firestore'],
  ['src/app/app.p.ts', 'firebase/app'],
  ['src/app/ui/p.ts', '@ngrx/store'],
  ['src/app/ui/q.ts', 'firebase/firestore'],
  ['local-firestore/p.ts', 'express'],
  ['local-firestore/q.spec.ts', '@angular/core'],
  ['seed/p.ts', '@ngrx/store'],
  ['e2e/p.ts', '@angular/core'],
];

const LEGAL: readonly Plant[] = [
  ['src/app/domain/care-plan/x.ts', 'src/app/domain/access/target.ts'],
  ['src/app/data/x.ts', 'src/app/domain/access/target.ts'],
  ['src/app/data/y.ts', 'firebase/firestore'],
  ['src/app/state/goals/x.ts', 'src/app/data/target.ts'],
  ['src/app/state/goals/y.ts', 'src/app/state/session/target.ts'],
  ['src/app/state/goals/z.ts', '@ngrx/store'],
  ['src/app/state/timeline/x.ts', 'src/app/state/goals/target.ts'],
  ['src/app/ui/x.ts', 'src/app/domain/access/target.ts'],
  ['src/app/ui/y.ts', '@angular/core'],
  ['src/app/features/caseload/x.ts', 'src/app/state/goals/target.ts'],
  ['src/app/features/caseload/y.ts', 'src/app/ui/target.ts'],
  ['src/app/app.x.ts', 'src/app/features/caseload/target.ts'],
  ['local-firestore/x.ts', 'node:sqlite'],
  ['local-firestore/y.spec.ts', 'firebase/firestore'],
  ['seed/x.ts', 'src/app/data/target.ts'],
  ['seed/y.ts', 'src/environments/target.ts'],
  ['firestore/rules-tests/x.ts', 'local-firestore/target.ts'],
];

const CONFIGURATION = ['eslint.config.js', 'sheriff.config.ts', 'package.json', 'scripts/checks/import-policy.mjs'];

const FORMS = {
  'a value import': (path: string) => `import { target } from '${path}';\nexport const used: unknown = target;\n`,
  'a type import': (path: string) => `import type { target } from '${path}';\nexport type Used = typeof target;\n`,
  'a dynamic import': (path: string) => `export const used: Promise<unknown> = import('${path}');\n`,
  'a re-export': (path: string) => `export { target } from '${path}';\n`,
};

const project = realpathSync(mkdtempSync(join(tmpdir(), 'braid-boundaries-')));
after(() => rmSync(project, { recursive: true }));
plantAll();
const wrongWay = arrowsReported();
const rulesBroken = await rulesBrokenByFile();

describe('An arrow that points the wrong way is reported', () => {
  for (const plant of ILLEGAL_ARROWS) {
    it(describePlant(plant), () => assert.ok(wrongWay.has(plant[0])));
  }
});

describe('A package where it does not belong is reported', () => {
  for (const plant of ILLEGAL_PACKAGES) {
    it(describePlant(plant), () => assert.ok(rulesBrokenBy(plant).includes(PACKAGE)));
  }
});

describe('An import that the architecture allows is left alone', () => {
  for (const plant of LEGAL) {
    it(describePlant(plant), () => {
      assert.ok(!wrongWay.has(plant[0]));
      assert.ok(!rulesBrokenBy(plant).includes(PACKAGE));
    });
  }
});

describe('Every form of import is seen', () => {
  for (const [form, file] of everyForm('arrow')) {
    it(`across an arrow: ${form}`, () => assert.ok(wrongWay.has(file)));
  }
  for (const [form, file] of everyForm('package')) {
    it(`of a package: ${form}`, () => assert.ok(rulesBroken.get(file)?.includes(PACKAGE)));
  }
  it('a relative import without its extension', () => {
    assert.ok(rulesBroken.get('src/app/ui/no-extension.ts')?.includes(PACKAGE));
  });
});

function rulesBrokenBy([file]: Plant): readonly string[] {
  return rulesBroken.get(file) ?? assert.fail(`${file} was not linted`);
}

function describePlant([file, imported]: Plant): string {
  return `${imported.replace('/target.ts', '')} in ${dirname(file)}${file.endsWith('.spec.ts') ? ' (spec)' : ''}`;
}

function everyForm(what: 'arrow' | 'package'): [form: string, file: string][] {
  return Object.keys(FORMS).map((form, at) => [form, `src/app/ui/form-${what}-${at}.ts`]);
}

function plantAll(): void {
  for (const file of [...CONFIGURATION, ...globSync('tsconfig*.json', { cwd: folder })]) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    copyFileSync(join(folder, file), join(project, file));
  }
  symlinkSync(join(folder, 'node_modules'), join(project, 'node_modules'), 'junction');
  const plants = [...ILLEGAL_ARROWS, ...ILLEGAL_PACKAGES, ...LEGAL];
  for (const [, imported] of plants) if (isOurs(imported)) write(imported, 'export const target = 1;\n');
  for (const plant of plants) write(plant[0], FORMS['a value import'](specifier(plant)));
  for (const [form, file] of everyForm('arrow')) write(file, spell(form, '../data/target.ts'));
  for (const [form, file] of everyForm('package')) write(file, spell(form, 'firebase/firestore'));
  write('src/app/ui/no-extension.ts', FORMS['a value import']('../domain/access/target'));
}

function arrowsReported(): ReadonlySet<string> {
  listEveryFile(project);
  const { stdout } = spawnSync(process.execPath, SHERIFF, { cwd: project, encoding: 'utf8' });
  return filesNamed(stdout);
}

/** The names of the ESLint rules that each planted file breaks, by its path. */
async function rulesBrokenByFile(): Promise<ReadonlyMap<string, readonly string[]>> {
  const eslint = new ESLint({ cwd: project });
  const results = await eslint.lintFiles(['{src,local-firestore,seed,firestore,e2e}/**/*.ts']);
  return new Map(
    results.map(({ filePath, messages }) => [
      relative(project, filePath),
      messages.map(({ ruleId, message }) => ruleId ?? assert.fail(`${filePath}: ${message}`)),
    ]),
  );
}

function spell(form: string, path: string): string {
  return (FORMS as Record<string, (path: string) => string>)[form]?.(path) ?? assert.fail(form);
}

function isOurs(imported: string): boolean {
  return imported.endsWith('target.ts');
}

function specifier([file, imported]: Plant): string {
  const path = relative(dirname(file), imported);
  return isOurs(imported) ? (path.startsWith('.') ? path : `./${path}`) : imported;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
