import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

import { importPolicy } from './scripts/checks/import-policy.mjs';

const NODE_CODE = ['{local-firestore,seed,scripts,firestore,e2e,bench}/**/*.ts', '*.config.ts'];
const APP_CODE = ['src/**/*.ts'];
const COMMAND_LINES = [
  '{scripts,seed,bench}/**',
  'local-firestore/{main.ts,bench/**,conformance/**}',
  'firestore/{rules-mutation,interleavings}/**',
  'src/main.ts',
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', '.angular/', '.local/']),
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [eslint.configs.recommended],
    plugins: { 'simple-import-sort': importSort },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'simple-import-sort/imports': 'error',
      'simple-import-sort/exports': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'fetch', 'URL', 'AbortSignal', 'setTimeout', 'clearTimeout', 'setInterval', 'require']
          .concat(['clearInterval', 'module', '__dirname', 'document', 'localStorage', 'matchMedia', 'window'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: NODE_CODE,
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname, project: 'tsconfig.node.json' } },
  },
  {
    files: APP_CODE,
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname, project: 'tsconfig.spec.json' } },
  },
  {
    files: APP_CODE,
    extends: [
      angular.configs.tsRecommended,
      ngrx.configs.store,
      ngrx.configs.effectsTypeChecked,
      ngrx.configs.operators,
      ngrx.configs.signalsTypeChecked,
    ],
    processor: angular.processInlineTemplates,
    rules: {
      // Functional effects are one expression; a block would only add a return.
      '@ngrx/prefer-effect-callback-in-block-statement': 'off',
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'braid', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'braid', style: 'camelCase' }],
    },
  },
  {
    files: APP_CODE,
    ignores: ['**/*.spec.ts'],
    rules: { 'max-lines-per-function': ['error', 60] },
  },
  { files: ['src/**/*.html'], extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility] },
  { files: COMMAND_LINES, rules: { 'no-console': 'off' } },
  importPolicy,
);
