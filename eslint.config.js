import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const PROJECTS = [
  'server/protocol',
  'server/hours',
  'server/rules',
  'server/core',
  'server/store',
  'server/shell',
  'server',
  'widget',
  'demo',
  'demo/recipes',
  'bench',
  'scripts',
  'server/tsconfig.test.json',
  'widget/tsconfig.test.json',
  'demo/tsconfig.test.json',
  'bench/tsconfig.test.json',
].map((path) => (path.endsWith('.json') ? path : `${path}/tsconfig.json`));

/** Which rooms a room may import; the compiler holds the same walls by project references. */
const wall = (files, forbidden, message) => ({
  files,
  ignores: ['**/*.test.ts', '**/test/**'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'screenshots/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      // What is left out of a copy is named to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An interface may promise where one of its adapters has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Query builders and our own interfaces are methods that do not use `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['widget/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    // This rule misreads the columns of templates that begin on a later line, and ends the whole run.
    rules: {
      'lit-a11y/tabindex-no-positive': 'off',
      // Safari forgets that a list without marks is a list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Sentences: languages part words with spaces of their own, and need not use all that they are given.
    files: ['**/words/**/*.ts'],
    rules: {
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.e2e.ts', '**/test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A helper that finds an element is told which by its caller.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // A dictionary is one long object.
    files: ['widget/words/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Every assertion of the element tests is typed as a promise, awaited or not.
    files: ['widget/**/*.test.ts', 'widget/**/test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  wall(['server/protocol/*.ts'], ['../*'], 'The contract imports nothing.'),
  wall(['server/protocol/api/*.ts'], ['../../*'], 'The contract imports nothing.'),
  wall(
    ['server/hours/**/*.ts'],
    ['node:*', '**/core/**', '**/store/**', '**/shell/**', '**/widget/**'],
    'Hours are calendar arithmetic and know nothing else.',
  ),
  wall(
    ['server/rules/**/*.ts'],
    ['node:*', '**/core/**', '**/store/**', '**/shell/**', '**/hours/**', '**/widget/**'],
    'Rules are matched on both sides; they know the contract and nothing else.',
  ),
  wall(
    ['server/core/**/*.ts'],
    ['node:*', '**/store/**', '**/shell/**', '**/widget/**'],
    'The core decides; it knows no memory, no edge and no machine.',
  ),
  wall(['server/store/**/*.ts'], ['**/shell/**', '**/widget/**', '**/demo/**'], 'The store knows no edge.'),
  wall(['server/shell/**/*.ts'], ['**/widget/**', '**/demo/**'], 'The server knows no page.'),
  wall(
    ['widget/**/*.ts'],
    ['**/server/core/**', '**/server/store/**', '**/server/shell/**', '**/demo/**'],
    'The page knows the server by its contract only.',
  ),
);
