import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

import { npmStart, settingsOfNpmStart } from '../../support/npm-start'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  healthcheck: z.unknown().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()),
  stop_grace_period: z.string().optional(),
})

const compose = z
  .object({
    services: z.object({ web: service, app: service, database: service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(read('docker-compose.yml')))

const secondsToStop = (name: keyof typeof compose.services): number =>
  Number(/^(\d+)s$/.exec(compose.services[name].stop_grace_period ?? '10s')?.[1])

const dockerfile = read('Dockerfile')
const instructions = (name: string) =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].map((match) => match[1] ?? '')

const exampleVariables = [...read('.env.example').matchAll(/^([A-Z_0-9]+)=/gm)].map(
  (match) => match[1] ?? '',
)

const referenced = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_0-9]+)([^}]*)\}/g)].map(
  ([, name = '', rest = '']) => ({ name, rest }),
)

describe('Docker Compose', () => {
  test('uses only variables that .env.example explains', () => {
    expect(referenced.length).toBeGreaterThan(0)
    for (const { name } of referenced) expect(exampleVariables).toContain(name)
  })

  test.each(['PAYLOAD_SECRET', 'POSTGRES_PASSWORD'])(
    'has no default for %s and demands it',
    (name) => {
      const uses = referenced.filter((reference) => reference.name === name)
      expect(uses.length).toBeGreaterThan(0)
      for (const { rest } of uses) expect(rest).toMatch(/^:\?./)
    },
  )

  test('starts the application once its PostgreSQL is healthy', () => {
    const { app, database } = compose.services
    expect(app.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(database.image).toBe('postgres:17')
    expect(database.healthcheck).toBeDefined()
    expect(app.environment.DATABASE_URL).toMatch(/^postgres:\/\/liaison:.+@database:5432\/liaison$/)
  })

  test('keeps the data of both in volumes', () => {
    const used = Object.values(compose.services).flatMap(({ volumes }) => volumes)
    const names = new Set(used.map((volume) => volume.split(':')[0]))
    expect(names).toEqual(new Set(Object.keys(compose.volumes)))
    expect(compose.services.app.volumes).toContain('data:/data')
    expect(dockerfile).toContain('DATA_DIR=/data')
  })

  test('gives the application the time that it takes to end, with a delay before', () => {
    // Seconds: for requests, jobs, the last pages, traces, and half a minute of SHUTDOWN_DELAY.
    const longest = 10 + 8 + 3 + 3 + 30
    expect(secondsToStop('app')).toBeGreaterThanOrEqual(longest)
  })

  test('lets the web server read the finished pages and nothing else of the data', () => {
    const { web, app } = compose.services
    expect(web.volumes).toEqual(['site:/data/site:ro'])
    expect(app.volumes).toContain('site:/data/site')
    expect(read('nginx/start.sh')).toContain('STORE=${STORE:-/data/site}')
    expect(web.ports).toEqual(['${PORT:-3000}:8080'])
    expect(app.ports).toBeUndefined()
    // It counts as a proxy: without it everybody would come from its address.
    expect(app.environment.TRUST_PROXY).toBe('${TRUST_PROXY:-1}')
    expect(web.environment.SITE_URL).toBe('${SITE_URL:-http://localhost:${PORT:-3000}}')
    for (const name of ['SITE_URL', 'CDN_PURGE_URL'])
      expect(web.environment[name]).toBe(app.environment[name])
  })
})

describe('the Dockerfile', () => {
  test('builds on Node 24', () => {
    const bases = instructions('FROM').map((base) => base.split(' ')[0])
    expect(bases.length).toBeGreaterThan(1)
    for (const base of bases) expect(base).toMatch(/^node:24/)
  })

  test('copies only what exists', () => {
    const sources = instructions('COPY')
      .filter((copy) => !copy.startsWith('--from='))
      .flatMap((copy) => copy.split(/\s+/).slice(0, -1))
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(existsSync(path.join(ROOT, source)), source).toBe(true)
  })

  test('installs exactly what the lock file says', () => {
    expect(instructions('RUN').filter((run) => /\bnpm (i|install)\b/.test(run))).toEqual([])
    expect(instructions('RUN').filter((run) => run.includes('npm ci'))).not.toEqual([])
  })

  test('runs as a user who is not root, and asks whether it is ready', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(/^USER (.+)$/m.exec(last)?.[1]).toBe('node')
    expect(last).toMatch(/^HEALTHCHECK [^]*\/api\/health\/ready/m)
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('\nCMD '))
  })

  test('starts what npm start starts, with its settings for memory', () => {
    const words = npmStart().split(' ')
    const settings = settingsOfNpmStart()
    expect(settings.length).toBeGreaterThan(0)
    expect(instructions('ENV').join(' ').split(' ')).toEqual(expect.arrayContaining(settings))
    expect(JSON.parse(instructions('CMD').at(-1) ?? '')).toEqual(words.slice(words.indexOf('node')))
  })
})

describe('the web server’s Dockerfile', () => {
  const lines = read('nginx/Dockerfile')

  test('copies every file that its start needs, and runs as nobody special', () => {
    const [, copied = ''] = /^COPY (.+) \S+$/m.exec(lines) ?? []
    for (const file of copied.split(' '))
      expect(existsSync(path.join(ROOT, 'nginx', file)), file).toBe(true)
    const needed = readdirSync(path.join(ROOT, 'nginx')).filter((file) =>
      /\.(sh|conf|template)$/.test(file),
    )
    expect(copied.split(' ').toSorted()).toEqual(needed.toSorted())
    expect(lines).toMatch(/^USER www-data$/m)
  })

  test('has open answers finished when it is stopped, also those that wait for the application', () => {
    expect(lines).toMatch(/^FROM debian:/)
    expect(lines).toMatch(/^STOPSIGNAL SIGQUIT$/m)
    expect(secondsToStop('web')).toBe(secondsToStop('app'))
  })
})

describe('.env.example', () => {
  test('explains every setting that is read, each in a line above it', () => {
    // What begins with LIAISON is told by the server to the application inside it.
    const settings = [...read('src/env.ts').matchAll(/^ {2}((?!LIAISON_)[A-Z_]+): /gm)].map(
      (match) => match[1],
    )
    expect(settings).toContain('DATABASE_URL')
    expect(exampleVariables).toEqual(expect.arrayContaining(settings))
    for (const name of exampleVariables)
      expect(read('.env.example')).toMatch(new RegExp(`^# .+\\n${name}=`, 'm'))
  })

  test('gives no secret', () => {
    expect(read('.env.example')).toMatch(/^PAYLOAD_SECRET=$/m)
    expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m)
  })
})
