import tseslint from 'typescript-eslint'

/** Files whose work is the system's own and not a person's, so that nobody's rights limit it. */
const OVERRIDES_ACCESS = [
  'src/cms/create-administrator.ts',
  'src/cms/save-content.ts',
  'src/cms/validate-content.ts',
  'src/cms/people/invitation-endpoints.ts',
  'src/demo/load-demo.ts',
  'src/importer/find-drafts.ts',
  'src/importer/author.ts',
  // An operator's order, with a person, a reason and an entry in the trail.
  'src/cms/redaction/redact-picture.ts',
]

/** Files that read `process.env`, beside `src/env.ts`, or set it for a library that reads it. */
const READS_ENVIRONMENT = ['src/server/**', 'src/share-image/fonts.ts', 'bench/**']

const settings = {
  selector:
    ":not(MemberExpression[property.name='NODE_ENV']) > MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings come from readEnvironment() in src/env.ts.',
}

const overriding = {
  selector: "Property[key.name='overrideAccess'][value.value=true]",
  message:
    "Let the person's rights count: overrideAccess: false. Work of the system itself is listed in eslint.config.mjs.",
}

/** The Local API ignores everybody's rights unless it is told not to. */
const unsaid = {
  selector:
    "CallExpression[callee.object.property.name='payload'][callee.property.name=/^(count|find|create|update|delete|duplicate|restore)/] > ObjectExpression:not(:has(> Property[key.name='overrideAccess'])):not(:has(> SpreadElement))",
  message: 'Say whose rights count: overrideAccess: false, or true where it is listed.',
}

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      '.cache/',
      'test-results/',
      'next-env.d.ts',
      'src/generated/',
      'clients/typescript/openapi.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A field taken out by destructuring is a way of leaving it out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Numbers and codes read well in messages; objects and promises stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Payload marks parts of its hooks' types as deprecated that have no successor yet.
      '@typescript-eslint/no-deprecated': 'off',
      // There are no enums here, and looking for them in every assignment takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', settings, overriding, unsaid],
    },
  },
  {
    files: ['collections/**'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: OVERRIDES_ACCESS,
    rules: { 'no-restricted-syntax': ['error', settings] },
  },
  {
    files: ['src/env.ts', ...READS_ENVIRONMENT],
    rules: { 'no-restricted-syntax': ['error', overriding, unsaid] },
  },
  {
    // Lists of facts are as long as the facts are many.
    files: ['src/**/*-names.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // Payload writes these.
    files: ['migrations/**'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'max-lines': 'off',
    },
  },
)
