/**
 * Which part of the code may use which. Whatever is not listed is forbidden, so that the arrows in ARCHITECTURE.md are the
 * only ones there are. A part may always use itself.
 */

const WORDS = ['vocabulary', 'content']
const RULES = [...WORDS, 'workflow']
const CMS = [
  ...RULES,
  'i18n',
  'words',
  'reader-reports',
  'redaction',
  'tasks',
  'comparison',
  'database',
  'access',
  'fields',
  'cms',
]

const MAY_USE = {
  // Pure: no Payload, no database, no clock.
  vocabulary: [],
  content: ['vocabulary'],
  i18n: ['vocabulary'],
  workflow: WORDS,
  'reader-reports': RULES,
  redaction: WORDS,
  tasks: [...RULES, 'reader-reports'],
  editions: WORDS,
  comparison: WORDS,
  // The search over the current editions: pure but for `store`.
  search: [...WORDS, 'editions', 'site/i18n', 'database/statement', 'database/values'],
  comments: RULES,
  notifications: RULES,
  // What a GraphQL query may ask.
  graphql: ['vocabulary/said-back'],
  'api-keys': RULES,
  webhooks: RULES,
  // Pure but for `store`.
  signing: [...WORDS, 'database/pool-transaction', 'database/publication-channel'],
  words: [
    ...RULES,
    'reader-reports',
    'comparison',
    'i18n',
    'tasks',
    'notifications',
    'api-keys',
    'webhooks',
    'readiness',
    'translation',
  ],
  // What is found out about a content before it is submitted.
  translation: [...WORDS, 'comparison'],
  readiness: [...RULES, 'translation'],
  // Two contents compared, as markup: for the panel and for the site.
  'comparison-view': [...WORDS, 'comparison', 'i18n', 'words/comparison'],
  site: [
    ...WORDS,
    'editions',
    'i18n',
    'search',
    'comparison',
    'comparison-view',
    'words/comparison',
    'words/profiles',
    'reader-reports',
    'signing',
  ],

  // The only place that writes a line of the log.
  log: [],

  // What a server counts of itself; `port` is for those it counts.
  metrics: ['vocabulary/methods'],

  // What a server tells of what it does; `port` is for those that do it.
  tracing: ['vocabulary/methods', 'log'],

  // What is asked of another thread or process.
  workers: ['vocabulary/reason-of'],
  // The public site as files.
  'page-store': ['vocabulary', 'env', 'workers'],
  // The uploaded files.
  'media-store': ['env'],
  'share-image': ['vocabulary', 'site/share-card', 'site/xml', 'workers'],
  publication: [
    ...WORDS,
    ...[
      'editions',
      'search',
      'signing',
      'site',
      'share-image',
      'page-store',
      'media-store',
      'metrics/port',
      'tracing/port',
      'log',
      'api/bulk',
      'api/definitions',
      'api/files',
      'api/http',
      'api/openapi',
      'api/port',
      'env',
      'database/end-pools',
      'database/listen-to',
      'database/publication-channel',
      'database/read-pool',
    ],
  ],

  // The public API: pure but for `store` and `http`.
  api: [
    ...WORDS,
    'api-keys/draft-contract',
    'editions',
    'i18n',
    'search',
    'site',
    'page-store',
    'log',
    'signing',
    'database/newest-publication',
    'database/statement',
    'database/pool-transaction',
    'database/shared-while-asked',
    'database/values',
  ],

  // Payload, from the database up.
  database: [
    ...RULES,
    'translation',
    'notifications',
    'reader-reports',
    'api-keys',
    'webhooks',
    'metrics/port',
  ],
  access: [...RULES, 'database'],
  fields: [...RULES, 'i18n', 'words', 'site/i18n', 'database', 'access'],
  'rich-text': WORDS,
  mail: ['vocabulary', 'i18n', 'notifications', 'words', 'env', 'tracing/port'],
  'link-check': [],
  cms: [
    ...CMS,
    'translation',
    'readiness',
    'link-check',
    'comments',
    'notifications',
    'api-keys',
    'webhooks',
    'mail',
    'env',
    'publication/picture-address',
    'publication/publications-first',
    'publication/site-port',
    'metrics/port',
    'tracing/port',
    'page-store/surrogate-keys',
    'media-store',
    'editions/edition-set',
    'editions/files-freed',
    'api/store',
    'search/write-words',
    'site/routes',
  ],
  'preview-links': [...CMS, 'env', 'i18n', 'words'],
  admin: [
    'vocabulary',
    'content',
    'workflow',
    'comparison',
    'comparison-view',
    'i18n',
    'words',
    'comments',
    'notifications',
    'api-keys',
    'webhooks',
    'access/person',
    'cms/situation/situation',
    'cms/collision/compare',
    'cms/collision/presence',
    'reader-reports',
    'tasks',
    'cms/events',
    'cms/tasks',
    'cms/review',
    'cms/collision',
    'cms/history',
    'cms/trail/places',
    'cms/working-version',
    'cms/review-comment',
    'readiness/finding',
    'cms/readiness/answer',
    'translation',
    'cms/translation',
    'cms/reader-reports/list',
    'cms/people',
    'import-desk/answers',
    'import-desk/limits',
    'import-desk/may-import',
    'importer/block-text',
    'importer/corrections',
    'importer/find-places',
    'importer/line-roles',
    'importer/parse',
    'importer/parsed-profile',
  ],
  importer: [...CMS, 'server/with-database', 'server/run-program', 'server/payload-program'],
  'import-desk': [...CMS, 'importer'],
  export: [
    'vocabulary',
    'site/i18n',
    'site/routes',
    'site/history/routes',
    'site/machine-routes',
    'page-store',
    'server/settings',
  ],
  trail: ['content', 'server/with-database', 'server/database/query', 'vocabulary/reason-of'],
  backup: [
    'content',
    'trail',
    'server',
    'env',
    'media-store',
    'database/published-pictures',
    'vocabulary/reason-of',
  ],
  demo: [...CMS, 'editions', 'importer/to-rich-text'],

  // The process around Next.
  server: [
    'vocabulary',
    'api-keys',
    'env',
    'log',
    'metrics',
    'tracing',
    'page-store',
    'share-image',
    'database/listen-to',
    'database/read-pool',
    'database/shared-while-asked',
    'signing',
    'media-store/bucket-store',
    'mail/smtp',
    'api/open-api',
    'api/files/answer',
    'api/http',
    'graphql',
    'api/problem',
    'demo/content/users',
  ],
  'server/tasks': ['server', 'demo', 'cms', 'redaction', 'signing', 'vocabulary/reason-of'],
}

/** Parts with programs that run without Next and therefore start from the composition root. */
const PROGRAMS = ['importer', 'server/tasks']

/** Parts of a part that are held to more. */
const PURE_FILES = {
  'the workflow table and its decisions': '^src/workflow/',
  'comments and their places': '^src/comments/',
  'who is told what': '^src/notifications/',
  'what a GraphQL query may ask': '^src/graphql/',
  'what API keys are': '^src/api-keys/',
  'what webhooks say': '^src/webhooks/',
  'what is signed, and what a file turns out to be':
    '^src/signing/(?!store/|(cli|verify-folder)\\.ts$)',
  'what readers report, and what becomes of it': '^src/reader-reports/',
  'the tasks that follow from it': '^src/tasks/',
  'reading a text, in the importer':
    '^src/importer/(?!(apply|author|cli|command-line|crime-area-words|find-drafts|import-.*|run-writer|sources|write-drafts?)\\.ts$)',
  'the chain of the audit trail': '^src/trail/(anchor-file|chain|describe-finding)\\.ts$',
  'what the public API says, and how it is asked': '^src/api/(definitions|representation|query)/',
  'what bulk files say': '^src/api/bulk/(fingerprints|forms|manifest|sets|table)\\.ts$',
  'what the search finds, and how it is asked': '^src/search/(?!store/)',
  'the comparison of two contents': '^src/comparison/',
  'the content model':
    '^src/(vocabulary|i18n|words|editions|translation|readiness)/(?!read-(editions|archive))',
}

const folder = (part) => `^src/${part}(/|\\.tsx?$)`
const parts = Object.keys(MAY_USE)
const partsWithin = (part) => parts.filter((other) => other.startsWith(`${part}/`))

const directions = parts.map((part) => ({
  name: `${part.replace('/', '-')}-may-use`,
  comment: `src/${part} may use ${MAY_USE[part].join(', ') || 'nothing else of ours'}.`,
  severity: 'error',
  from: { path: folder(part), pathNot: partsWithin(part).map(folder) },
  to: {
    path: '^(src|collections|payload\\.config\\.ts)',
    pathNot: [
      folder(part),
      ...MAY_USE[part].map(folder),
      '^src/generated/',
      ...(PROGRAMS.includes(part) ? ['^payload\\.config\\.ts$'] : []),
    ],
  },
}))

const purities = Object.entries(PURE_FILES).map(([what, path]) => ({
  name: 'pure',
  comment: `Pure: ${what}. No Payload, no database, no file, no network.`,
  severity: 'error',
  from: { path },
  to: {
    path: '^node_modules/(payload|@payloadcms|next|pg|drizzle-orm)/|^(fs|net|http|https|child_process|os|timers)(/|$)',
  },
}))

module.exports = {
  forbidden: [
    ...directions,
    ...purities,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-uses-the-routes',
      comment: 'src/app is the outermost layer: Next finds the files there by their names.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'collections-are-for-the-configuration',
      severity: 'error',
      from: { pathNot: '^(collections/|payload\\.config\\.ts$)' },
      to: { path: '^collections/' },
    },
    {
      name: 'the-site-knows-no-payload',
      comment: 'It reads editions, so that it is a pure function of what was approved.',
      severity: 'error',
      from: {
        path: '^src/(site|page-store|publication|editions|content|comparison|vocabulary|i18n|words)/',
      },
      to: { path: '^node_modules/(payload|@payloadcms)/' },
    },
    {
      name: 'the-server-knows-no-payload',
      comment: 'What needs Payload runs as a task in a process of its own.',
      severity: 'error',
      from: { path: '^src/server/', pathNot: '^src/server/tasks/' },
      to: { path: '^node_modules/(payload|@payloadcms)/' },
    },
    {
      name: 'traces-cost-nothing-where-there-are-none',
      comment: 'OpenTelemetry is loaded by whoever opens it, at that time.',
      severity: 'error',
      from: { path: '^(src|collections|payload\\.config\\.ts)', pathNot: '^src/tracing/' },
      to: {
        path: '^(src/tracing/(?!port\\.ts$)|node_modules/@opentelemetry/)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^(src|collections|payload\\.config\\.ts)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/@types/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
