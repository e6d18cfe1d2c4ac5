import path from 'node:path'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = path.resolve(import.meta.dirname, '..')

/** Lifecycle hooks belong to a page and ask nothing of the device. */
const pageHooks = [
  'useDidHide', 'useDidShow', 'useLaunch', 'useLoad', 'usePageScroll', 'usePullDownRefresh', 'useReachBottom', 'useReady',
  'useRouter', 'useShareAppMessage', 'useTabItemTap', 'useUnload',
]

const ownClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is passed in: take `now` as an argument, so a test can stand at any minute.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time is passed in: take `now` as an argument, so a test can stand at any minute.',
  },
]

/** Tables, not code: long because the thing they list is long. */
const dataFiles = ['src/server/adapters/postgres/row-types.ts', 'src/contract/terms.ts']

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', 'config/stubs/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A port promises a promise; an adapter that has the answer at hand may still give one.
      '@typescript-eslint/require-await': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/static-components': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/server/{domain,operations}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ownClock] },
  },
  {
    files: ['src/client/**/*.{ts,tsx}'],
    // The page frame owns the pull gesture and must be able to end it.
    ignores: ['src/client/platform/**', 'src/client/api/**', 'src/client/ui/screen.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@tarojs/taro',
              allowImportNames: pageHooks,
              allowTypeImports: true,
              message: 'Device calls go through client/platform, where both the mini-program and the browser have an answer.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/client/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'fetch', 'URL', 'AbortController', 'TextEncoder', 'crypto', 'Intl', 'navigator'].map(
          (name) => ({ name, message: 'A mini-program does not have it. Put both answers into client/platform.' }),
        ),
      ],
    },
  },
  { files: ['src/client/**/*.h5.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
  // Taro types its functions as methods of one object; none of them reads `this`.
  { files: ['src/client/platform/**/*.{ts,tsx}'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: dataFiles, rules: { 'max-lines': 'off' } },
  // Written by a generator, for which jsonb that may be null is `unknown | null`.
  { files: ['src/server/adapters/postgres/row-types.ts'], rules: { '@typescript-eslint/no-redundant-type-constituents': 'off' } },
  {
    // A test passes half-known values about on purpose; its assertions are the check.
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
)
