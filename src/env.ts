import path from 'node:path'

import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional())
const switchedOff = z.preprocess((value) => value !== 'off', z.boolean())

const schema = z.object({
  PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(3000)),
  DATABASE_URL: optional,
  DATA_DIR: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.string().default('.data'),
  ),
  PAYLOAD_SECRET: optional,
  SITE_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
  DEMO_PASSWORD: optional,
  SMTP_URL: optional,
  MAIL_FROM: optional,
  CORS_ORIGINS: optional,
  RATE_LIMIT: switchedOff,
  LINK_CHECK: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['off', 'on', 'private']).default('off'),
  ),
  TRUST_PROXY: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(10).default(0),
  ),
  LIAISON_BUILD: optional,
})

export interface Environment {
  /** Port to listen on; 0 takes a free one. */
  port: number
  /** Connection string, or undefined for the embedded PostgreSQL. */
  databaseUrl: string | undefined
  /** Absolute path of the folder that holds everything the product writes. */
  dataDir: string
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
  rateLimit: boolean
  /** Whether links of the content to other sites are asked; `private`: those in the operator's own network too. */
  linkCheck: 'off' | 'on' | 'private'
  /** How many proxies of the operator's stand in front; each adds to `X-Forwarded-For`. */
  proxies: number
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
    throw new Error(`The environment is not usable. ${problems.join('; ')}.`)
  }
  const env = parsed.data
  const siteUrl = (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
  return {
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    dataDir: path.resolve(env.DATA_DIR),
    secret: env.PAYLOAD_SECRET,
    siteUrl,
    isSiteUrlFixed: env.SITE_URL !== undefined,
    demoPassword: env.DEMO_PASSWORD,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? `no-reply@${new URL(siteUrl).hostname}`,
    corsOrigins: (env.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    rateLimit: env.RATE_LIMIT,
    linkCheck: env.LINK_CHECK,
    proxies: env.TRUST_PROXY,
    build: env.LIAISON_BUILD ?? 'development',
  }
}
