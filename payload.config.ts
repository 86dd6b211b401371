import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'

import { collections, globals } from '@collections/index'
import { peopleViews } from '@/admin/people/views'
import { noteUnknownPeople } from '@/cms/database-away'
import { nameErrors } from '@/cms/error-names'
import { reportRefusals } from '@/cms/report-refusals'
import { jobs, QUEUES } from '@/cms/jobs'
import { readLatestDrafts } from '@/cms/latest-drafts'
import { sharp } from '@/cms/picture-library'
import { rootEndpoints } from '@/cms/root-endpoints'
import { reportFailedCommits } from '@/database/honest-commit'
import { takeJobsOneByOne } from '@/database/exclusive-jobs'
import { leaveOldVersions } from '@/database/latest-version'
import { surviveLostConnections } from '@/database/lost-connections'
import { LIAISON_TABLES } from '@/database/tables'
import { readEnvironment } from '@/env'
import { importEndpoints } from '@/import-desk/endpoints'
import { emailAdapter } from '@/mail/email-adapter'
import { previewLinkEndpoints } from '@/preview-links/endpoints'
import { payloadLogger } from '@/log/payload-logger'
import { noteQueues } from '@/metrics/port'
import { profileEditor } from '@/rich-text/editor'
import { HISTORY_WORDS } from '@/words/history'
import { DEFAULT_LOCALE, directionOf, LOCALE_NAMES, LOCALES } from '@/vocabulary/locales'
import { LARGEST_PICTURE } from '@/vocabulary/pictures'
import { PANEL_WORDS } from '@/words/panel'
import { REVIEW_WORDS } from '@/words/review'

const environment = readEnvironment()
const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: environment.secret ?? '',
  // Without a fixed address the panel works under whatever name the machine is called; cookies are strictly same-site either way.
  serverURL: environment.isSiteUrlFixed ? environment.siteUrl : '',
  csrf: environment.isSiteUrlFixed ? [environment.siteUrl] : [],
  cors: environment.corsOrigins,
  telemetry: false,
  logger: payloadLogger(environment.log.level),
  collections,
  globals,
  endpoints: [...rootEndpoints, ...previewLinkEndpoints, ...importEndpoints],
  editor: profileEditor,
  sharp,
  email: emailAdapter(environment),
  jobs,
  onInit: (payload) => {
    nameErrors()
    surviveLostConnections(payload)
    noteUnknownPeople(payload)
    readLatestDrafts(payload)
    leaveOldVersions(payload)
    reportFailedCommits(payload)
    takeJobsOneByOne(payload)
    noteQueues(QUEUES)
  },
  hooks: { afterError: [reportRefusals] },
  // A refusal is an answer, not a fault.
  loggingLevels: { Refused: 'info' } as object,
  defaultDepth: 1,
  maxDepth: 5,
  localization: {
    locales: LOCALES.map((code) => ({
      code,
      label: LOCALE_NAMES[code],
      rtl: directionOf(code) === 'rtl',
    })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: true,
  },
  i18n: {
    supportedLanguages: { en, fr, es, ar },
    fallbackLanguage: 'en',
    // Our words for some of Payload's, and the names of our tabs, which it asks for by key.
    translations: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        {
          ...PANEL_WORDS[locale],
          liaison: {
            history: HISTORY_WORDS[locale].title,
            review: REVIEW_WORDS[locale].review,
          },
        },
      ]),
    ),
  },
  graphQL: {
    disablePlaygroundInProduction: true,
    maxComplexity: 1000,
  },
  upload: { limits: { fileSize: LARGEST_PICTURE } },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    components: {
      graphics: {
        Icon: '/src/admin/frame/Brand#BrandIcon',
        Logo: '/src/admin/frame/Brand#BrandLogo',
      },
      actions: ['/src/admin/shortcuts/Shortcuts#Shortcuts', '/src/admin/notifications/Bell#Bell'],
      afterNavLinks: [
        '/src/admin/translation/TranslationsLink#TranslationsLink',
        '/src/admin/import/ImportLink#ImportLink',
        '/src/admin/keys/KeysLink#KeysLink',
        '/src/admin/webhooks/WebhooksLink#WebhooksLink',
      ],
      views: {
        ...peopleViews,
        apiKeys: {
          Component: '/src/admin/keys/KeysView#KeysView',
          path: '/api-keys',
          exact: true,
        },
        dashboard: { Component: '/src/admin/dashboard/Dashboard#Dashboard' },
        importProfiles: {
          Component: '/src/admin/import/ImportView#ImportView',
          path: '/import',
          exact: true,
        },
        notifications: {
          Component: '/src/admin/notifications/NotificationsView#NotificationsView',
          path: '/notifications',
          exact: true,
        },
        translations: {
          Component: '/src/admin/translation/TranslationsView#TranslationsView',
          path: '/translations',
          exact: true,
        },
        webhooks: {
          Component: '/src/admin/webhooks/WebhooksView#WebhooksView',
          path: '/webhooks',
          exact: true,
        },
      },
    },
    importMap: { baseDir: root },
    meta: {
      titleSuffix: ' · Liaison',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
  },
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir: path.join(root, 'migrations'),
    beforeSchemaInit: [
      ({ schema }) => ({
        ...schema,
        tables: { ...schema.tables, ...LIAISON_TABLES },
      }),
    ],
    pool: {
      // Statements of one transaction that are asked for together are sent together.
      pipeline: true,
      connectionString: environment.databaseUrl,
      max: 20,
      connectionTimeoutMillis: 10_000,
      options: '-c idle_in_transaction_session_timeout=60000 -c statement_timeout=30000',
    },
  }),
  // Types are generated on purpose (`npm run generate`), not by every process that starts outside of production.
  typescript: {
    autoGenerate: false,
    outputFile: path.join(root, 'src', 'generated', 'payload-types.ts'),
  },
})
