/**
 * Who may import which npm package. Sheriff holds the arrows between our own folders; it does not look at npm.
 * Flat configuration keeps only the last `no-restricted-syntax` for a file, so the globs of the areas are disjoint.
 */

const IMPORTS = ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)';

function refuse(pattern, message) {
  const escaped = pattern.replaceAll('/', '\\u002F');
  return { selector: `${IMPORTS}[source.value=/${escaped}/]`, message };
}

const EXTENSION = refuse(
  '^\\.{1,2}/(?!.*\\.(ts|json|js|mjs)$)',
  'Relative imports carry the .ts extension: Node runs these files as they are.',
);
const TESTING = refuse('/testing/', 'Builders and fakes of src/app/testing are for specs alone.');

const FRAMEWORKS = '@angular/|@ngrx/|rxjs';
const FIREBASE = 'firebase(/|$)|@firebase/';

function packages(pattern) {
  return `^(${pattern})`;
}

function allBut(pattern) {
  return `^(?!\\.{1,2}/|(${pattern})$)`;
}

const AREAS = [
  {
    files: ['src/app/domain/**/*.ts'],
    refused: allBut('valibot|node-diff3|d3-time'),
    because:
      'The domain is plain TypeScript: no framework, no I/O, only the packages named in scripts/checks/import-policy.mjs.',
    specs: {
      refused: allBut('valibot|node-diff3|d3-time|fast-check'),
      because: 'A domain spec needs the domain, and fast-check at most.',
    },
  },
  {
    files: ['src/app/data/**/*.ts'],
    refused: packages('@ngrx/|@angular/(material|cdk|forms|router)'),
    because: 'Data access knows Firestore and the domain, not the store or the screen.',
  },
  {
    files: ['src/app/{state,features}/**/*.ts', 'src/app/*.ts', 'src/main.ts'],
    refused: packages(FIREBASE),
    because: 'Only src/app/data talks to Firebase.',
  },
  {
    files: ['src/app/ui/**/*.ts'],
    refused: packages(`@ngrx/|${FIREBASE}`),
    because: 'Shared UI is presentational: inputs in, outputs out.',
  },
  {
    files: ['src/environments/**/*.ts'],
    refused: '^[^.]',
    because: 'An environment is data.',
  },
  {
    files: ['local-firestore/**/*.ts'],
    refused: allBut('node:.*|re2js'),
    because: 'local-firestore stands on Node and a linear-time regular expression engine, and on nothing else.',
    specs: { refused: packages(FRAMEWORKS), because: 'The server knows nothing of the app that talks to it.' },
  },
  {
    files: ['{seed,scripts,firestore}/**/*.ts', 'bench/*.ts', '*.config.ts'],
    refused: packages(FRAMEWORKS),
    because: 'Command lines and rules tests run under Node, without a framework.',
  },
  {
    files: ['e2e/**/*.ts'],
    refused: packages(FRAMEWORKS),
    because: 'A journey goes through the screen as a person does, or past it as a stranger would.',
  },
];

const SPECS = ['**/*.spec.ts', '**/testing/**', '**/{bench,conformance,browser-tests,crash-tests}/**'];

export const importPolicy = AREAS.flatMap(({ files, refused, because, specs }) => [
  {
    files,
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', EXTENSION, TESTING, refuse(refused, because)] },
  },
  ...SPECS.map((spec) => ({
    files: files.map((glob) => [glob, spec]),
    rules: {
      'no-restricted-syntax': ['error', EXTENSION, refuse(specs?.refused ?? refused, specs?.because ?? because)],
    },
  })),
]);
