import path from 'node:path'

import { z } from 'zod'

import { LEVELS, type LogSettings } from './log/log'

/** Compose files and shells set what is not said to nothing. */
const absentWhereEmpty = (value: unknown) => (value === '' ? undefined : value)

const port = z.coerce.number({ error: 'a number from 0 to 65535' }).int().min(0).max(65535)
const optional = z.preprocess(absentWhereEmpty, z.string().optional())
const perMinute = z.preprocess(
  absentWhereEmpty,
  z.coerce.number().int().min(1).max(10_000_000).optional(),
)
const toggle = (unsaid: 'on' | 'off') =>
  z
    .preprocess(absentWhereEmpty, z.enum(['on', 'off']).default(unsaid))
    .transform((value) => value === 'on')

const schema = z.object({
  PORT: z.preprocess(absentWhereEmpty, port.default(3000)),
  OPEN_PORT: z.preprocess(absentWhereEmpty, z.enum(['at-start', 'when-ready']).default('at-start')),
  DATABASE_URL: optional,
  DATABASE_READ_URL: optional,
  DATA_DIR: z.preprocess(absentWhereEmpty, z.string().default('.data')),
  MEDIA_DIR: optional,
  S3_BUCKET: z.preprocess(
    absentWhereEmpty,
    z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        'a name of a bucket, such as pictures-of-profiles',
      )
      .optional(),
  ),
  S3_ENDPOINT: z.preprocess(absentWhereEmpty, z.url().optional()),
  S3_REGION: z.preprocess(absentWhereEmpty, z.string().default('us-east-1')),
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  PAYLOAD_SECRET: optional,
  SITE_URL: z.preprocess(
    absentWhereEmpty,
    z
      .url({ protocol: /^https?$/, error: 'an address such as https://profiles.example' })
      .refine((url) => /^https?:\/\/[^/?#@]+\/*$/.test(url), 'an address without a path')
      .optional(),
  ),
  DEMO_PASSWORD: optional,
  SMTP_URL: z.preprocess(
    absentWhereEmpty,
    z
      .url({ protocol: /^smtps?$/, error: 'an address such as smtps://name:password@mail.example' })
      .optional(),
  ),
  MAIL_FROM: optional,
  CORS_ORIGINS: optional,
  LOG_FORMAT: z.preprocess(absentWhereEmpty, z.enum(['text', 'json']).default('text')),
  LOG_LEVEL: z.preprocess(absentWhereEmpty, z.enum(LEVELS).default('info')),
  ACCESS_LOG: toggle('off'),
  SHUTDOWN_DELAY: z.preprocess(absentWhereEmpty, z.coerce.number().min(0).max(300).default(0)),
  METRICS_PORT: z.preprocess(absentWhereEmpty, port.optional()),
  METRICS_HOST: optional,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.preprocess(
    absentWhereEmpty,
    z.url({ protocol: /^https?$/ }).optional(),
  ),
  RATE_LIMIT: toggle('on'),
  RATE_PER_ADDRESS: perMinute,
  RATE_PER_KEY: perMinute,
  LINK_CHECK: z.preprocess(absentWhereEmpty, z.enum(['off', 'on', 'private']).default('off')),
  WEBHOOKS: z.preprocess(absentWhereEmpty, z.enum(['public', 'private']).default('public')),
  TRUST_PROXY: z.preprocess(absentWhereEmpty, z.coerce.number().int().min(0).max(10).default(0)),
  CDN_PURGE_URL: z.preprocess(absentWhereEmpty, z.url().optional()),
  CDN_PURGE_SECRET: optional,
  SIGNING_KEY: optional,
  SIGNING_KEY_FILE: optional,
  SECURITY_CONTACT: optional,
  SECURITY_EXPIRES: z.preprocess(
    absentWhereEmpty,
    z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  ),
  LIAISON_BUILD: optional,
  LIAISON_EMBEDDED: optional,
})

/** Requests a minute: a whole bureau behind one address works in the panel with less. */
const PER_ADDRESS = 6000
const PER_KEY = 30_000

export interface Environment {
  /** Port to listen on; 0 takes a free one. */
  port: number
  /** When others are let in: at once, to be told that the site is starting, or not before it is ready. */
  opens: 'at-start' | 'when-ready'
  /** Connection string, or undefined for the embedded PostgreSQL. */
  databaseUrl: string | undefined
  /** Connection string of a read replica of that database. */
  databaseReadUrl: string | undefined
  /** Absolute path of the folder that holds everything the product writes. */
  dataDir: string
  /** Absolute path of the folder of uploaded files; several servers on one database share it. */
  mediaDir: string
  /** The bucket of uploaded files, where they lie in one and not in a folder. */
  s3:
    | {
        /** Without a slash at its end. */
        endpoint: string
        bucket: string
        region: string
        accessKeyId: string
        secretAccessKey: string
      }
    | undefined
  /** Signs sessions; set by the server when it keeps a generated one. */
  secret: string | undefined
  /** Public address without a trailing slash. */
  siteUrl: string
  /** Whether the operator has named the public address, so that others can be refused. */
  isSiteUrlFixed: boolean
  demoPassword: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Origins that browsers may call the API from. */
  corsOrigins: string[]
  log: LogSettings
  /** Whether each request is logged. */
  accessLog: boolean
  /** For how many seconds the server goes on answering after it has said that it is not ready any more. */
  shutdownDelay: number
  /** Where metrics are to be read; undefined where they are not. */
  metrics: { host: string; port: number } | undefined
  /** Whether traces are exported; where to and how is for OpenTelemetry to read, from its own variables. */
  tracing: boolean
  rateLimit: boolean
  /** Requests a minute, by address and by key; undefined where limits are off. */
  limits: {
    perAddress: number | undefined
    perKey: number | undefined
    /** Also counts what comes from this machine itself: the operator has set a rate on purpose. */
    countsLoopback: boolean
  }
  /** Whether links of the content to other sites are asked; `private`: those in the operator's own network too. */
  linkCheck: 'off' | 'on' | 'private'
  /** Whether webhooks may also lead into the operator's own network. */
  privateWebhooks: boolean
  /** How many proxies of the operator's stand in front; each adds to `X-Forwarded-For`. */
  proxies: number
  /** Where a cache in front is told what to throw away, and the secret that it knows us by; undefined where there is no such cache. */
  purge: { url: string; secret: string | undefined } | undefined
  /** The operator's private key for signing editions, or where it lies; undefined where one is made and kept. */
  signingKey: { pem: string } | { file: string } | undefined
  /** Whom to tell of a vulnerability, and until when that holds (ISO 8601); undefined where nobody is named. */
  security: { contacts: string[]; expires: string } | undefined
  /** Whether the database is the embedded one, on which no other server works; the server sets it, nobody else needs to. */
  isEmbedded: boolean
  /** Names the build that runs; the server sets it, nobody else needs to. */
  build: string
}

/**
 * The environment, checked. The only reader of `process.env` for settings.
 *
 * @throws {Error} one message that lists every variable that is wrong and why.
 */
export function readEnvironment(
  source: Record<string, string | undefined> = process.env,
): Environment {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw unusable(problems)
  }
  const env = parsed.data
  if (env.METRICS_PORT !== undefined && env.METRICS_PORT !== 0 && env.METRICS_PORT === env.PORT)
    throw unusable(['METRICS_PORT: another port than PORT'])
  const siteUrl = (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
  return {
    port: env.PORT,
    opens: env.OPEN_PORT,
    databaseUrl: env.DATABASE_URL,
    databaseReadUrl: env.DATABASE_READ_URL,
    dataDir: path.resolve(env.DATA_DIR),
    mediaDir: path.resolve(env.MEDIA_DIR ?? path.join(env.DATA_DIR, 'media')),
    s3: bucketOf(env),
    secret: env.PAYLOAD_SECRET,
    siteUrl,
    isSiteUrlFixed: env.SITE_URL !== undefined,
    demoPassword: env.DEMO_PASSWORD,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? `no-reply@${new URL(siteUrl).hostname}`,
    corsOrigins: listOf(env.CORS_ORIGINS),
    log: { format: env.LOG_FORMAT, level: env.LOG_LEVEL },
    accessLog: env.ACCESS_LOG,
    shutdownDelay: env.SHUTDOWN_DELAY,
    metrics:
      env.METRICS_PORT === undefined
        ? undefined
        : { host: env.METRICS_HOST ?? '127.0.0.1', port: env.METRICS_PORT },
    tracing: env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    rateLimit: env.RATE_LIMIT,
    limits: {
      perAddress: env.RATE_LIMIT ? (env.RATE_PER_ADDRESS ?? PER_ADDRESS) : undefined,
      perKey: env.RATE_LIMIT ? (env.RATE_PER_KEY ?? PER_KEY) : undefined,
      countsLoopback: env.RATE_PER_ADDRESS !== undefined,
    },
    linkCheck: env.LINK_CHECK,
    privateWebhooks: env.WEBHOOKS === 'private',
    proxies: env.TRUST_PROXY,
    purge: env.CDN_PURGE_URL ? { url: env.CDN_PURGE_URL, secret: env.CDN_PURGE_SECRET } : undefined,
    signingKey: signingKeyOf(env),
    security: securityOf(env),
    isEmbedded: env.LIAISON_EMBEDDED !== undefined,
    build: env.LIAISON_BUILD ?? 'development',
  }
}

/** Settings that say that pictures are to lie in a bucket; a region alone, as in `.env.example`, says nothing. */
const OF_A_BUCKET = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Amazon's own where no other is named. */
function bucketOf(env: z.infer<typeof schema>): Environment['s3'] {
  const {
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ENDPOINT,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = env
  if (bucket === undefined) {
    const set = OF_A_BUCKET.filter((name) => env[name] !== undefined)
    if (set.length > 0) throw unusable(set.map((name) => `${name}: set S3_BUCKET too`))
    return undefined
  }
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw unusable(['S3_BUCKET: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too'])
  const endpoint = S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`
  return { endpoint: endpoint.replace(/\/+$/, ''), bucket, region, accessKeyId, secretAccessKey }
}

function signingKeyOf({
  SIGNING_KEY,
  SIGNING_KEY_FILE,
}: z.infer<typeof schema>): Environment['signingKey'] {
  if (SIGNING_KEY !== undefined && SIGNING_KEY_FILE !== undefined)
    throw unusable(['SIGNING_KEY and SIGNING_KEY_FILE: set one of them'])
  if (SIGNING_KEY !== undefined) return { pem: SIGNING_KEY }
  return SIGNING_KEY_FILE === undefined ? undefined : { file: path.resolve(SIGNING_KEY_FILE) }
}

/** Addresses that RFC 9116, section 2.5.3 allows. */
const CONTACT = /^(mailto:|https:|tel:)\S+$/

/** Both or neither: the file that tells of the contact must say until when it holds. */
function securityOf({
  SECURITY_CONTACT,
  SECURITY_EXPIRES,
}: z.infer<typeof schema>): Environment['security'] {
  const contacts = listOf(SECURITY_CONTACT)
  if (contacts.length === 0 && SECURITY_EXPIRES === undefined) return undefined
  if (contacts.length === 0 || SECURITY_EXPIRES === undefined)
    throw unusable(['SECURITY_CONTACT and SECURITY_EXPIRES: set both or neither'])
  if (!contacts.every((contact) => CONTACT.test(contact)))
    throw unusable(['SECURITY_CONTACT: addresses that begin with mailto:, https: or tel:'])
  return { contacts, expires: new Date(SECURITY_EXPIRES).toISOString() }
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const unusable = (problems: string[]): Error =>
  new Error(`The environment is not usable. ${problems.join('; ')}.`)
