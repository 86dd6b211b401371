import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { answer, type FrontDoor } from '../../../src/server/http/front-door'
import { observed } from '../../../src/server/http/observe'
import { Readiness, READINESS_STEPS } from '../../../src/server/http/readiness'
import { openTracing } from '../../../src/server/open-tracing'
import { Shutdown } from '../../../src/server/shutdown'
import { inSpan } from '../../../src/tracing/port'
import { startCollector, type Collector } from '../../support/collector'
import { hearStandardError } from '../../support/standard-error'

/** For what comes at once, on a machine that is busy, in milliseconds. */
const PATIENCE = { timeout: 20_000 }

let collector: Collector
let shutdown: Shutdown
let server: Server
let door: FrontDoor

beforeEach(async () => {
  collector = await startCollector()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.endpoint)
  shutdown = new Shutdown(() => undefined)
  const siteUrl = 'https://profiles.example.org'
  const readiness = new Readiness()
  for (const step of READINESS_STEPS) readiness.complete(step)
  door = { readiness, internalToken: 'inside', siteUrl }
  const spans = await openTracing({ tracing: true, siteUrl }, shutdown)
  if (!spans) throw new Error('Nothing is traced')
  door.trace = spans.request
  door.answerPage = ({ url }) =>
    url === '/en' ? { status: 200, headers: [], body: '' } : undefined
  door.application = async (_, response) => {
    await inSpan({ name: 'work' }, () => Promise.resolve())
    response.writeHead(200).end()
  }
  const handle = observed((request, response) => answer(door, request, response), [spans.answered])
  server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
  await shutdown.close()
  await collector.close()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const ask = async (path: string, headers: Record<string, string> = {}) =>
  (
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })
  ).text()

/** Everything that was told by the end of the server. */
async function told() {
  await shutdown.close()
  return collector.spans
}

const OVER_HERE = '4bf92f3577b34da6a3ce929d0e0e4736'
const CALLER = '00f067aa0ba902b7'

test('a request is a span of the trace of whoever asks, and what it does is within it', async () => {
  await ask('/en/search?q=a.secret.word', {
    traceparent: `00-${OVER_HERE}-${CALLER}-01`,
    'x-request-id': 'from-the-proxy-1',
  })
  const spans = await told()
  const [work, request] = spans
  expect(spans).toHaveLength(2)
  expect(request).toMatchObject({
    ...{ name: 'GET page', kind: 2, traceId: OVER_HERE, parentSpanId: CALLER },
    attributes: {
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'url.path': '/en/search',
      'url.scheme': 'https',
      'liaison.route': 'page',
      'liaison.request.id': 'from-the-proxy-1',
    },
  })
  expect(work).toMatchObject({ name: 'work', traceId: OVER_HERE, parentSpanId: request?.spanId })
})

test('neither searches nor links with a secret, addresses or what asks is told', async () => {
  const secret = 'c2VjcmV0LXRva2VuLW9mLWEtbGluay1vZi1vbmUtdmVyc2lvbg'
  await ask(`/preview/link/${secret}?token=hush`, {
    'user-agent': 'browser-of-somebody',
    'x-forwarded-for': '203.0.113.9',
  })
  const [, request] = await told()
  expect(request?.attributes['url.path']).toBe('/preview/link/:other')
  for (const word of [secret, 'hush', 'browser-of-somebody', '203.0.113.9', '127.0.0.1'])
    expect(collector.text()).not.toContain(word)
})

test('an answer that was there already, or a file of the panel, leaves no span', async () => {
  door.api = (pathname, _, response) => {
    response.writeHead(200).end()
    return Promise.resolve(pathname === '/api/v1/countries' ? 'memory' : 'api')
  }
  door.application = (_, response) => {
    response.writeHead(200).end()
    return Promise.resolve()
  }
  await ask('/en')
  await ask('/_next/static/a.js')
  await ask('/api/v1/countries')
  await ask('/api/v1/agencies')
  expect((await told()).map(({ name, attributes }) => [name, attributes['url.path']])).toEqual([
    ['GET api', '/api/v1/agencies'],
  ])
})

test('what fails says so, without what its error says', async () => {
  door.application = async (_, response) => {
    const error = Object.assign(new Error('about somebody@police.example'), { code: 'ECONNRESET' })
    await inSpan({ name: 'work', kind: 'client' }, () => Promise.reject(error)).catch(
      () => undefined,
    )
    response.writeHead(503).end()
  }
  await ask('/en/search')
  const [work, request] = await told()
  expect(work).toMatchObject({ kind: 3, status: { code: 2 }, events: [] })
  expect(work?.attributes['error.type']).toBe('ECONNRESET')
  expect(request).toMatchObject({ status: { code: 2 } })
  expect(request?.attributes['error.type']).toBe('503')
  expect(collector.text()).not.toContain('somebody')
})

test('what a request leaves behind, and what is asked to, begins a trace of its own', async () => {
  let later: () => void = () => undefined
  let left: Promise<void> | undefined
  door.application = async (_, response) => {
    await inSpan({ name: 'job', kind: 'consumer', isRoot: true }, () => Promise.resolve())
    left = new Promise<void>((resolve) => {
      later = resolve
    }).then(() => inSpan({ name: 'left' }, () => Promise.resolve()))
    response.writeHead(200).end()
  }
  await ask('/en/search')
  await new Promise((resolve) => setImmediate(resolve))
  later()
  await left
  const spans = await told()
  const roots = spans.filter(({ parentSpanId }) => (parentSpanId ?? '') === '')
  expect(roots.map(({ name }) => name).toSorted()).toEqual(['GET page', 'job', 'left'])
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(3)
})

test('name and headers come from the variables of the standard', async () => {
  await shutdown.close()
  vi.stubEnv('OTEL_SERVICE_NAME', 'profiles-of-the-south')
  vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-collector-key=known')
  await openTracing({ tracing: true, siteUrl: door.siteUrl }, shutdown)
  await inSpan({ name: 'work' }, () => Promise.resolve())
  await told()
  expect(collector.resource()).toMatchObject({ 'service.name': 'profiles-of-the-south' })
  expect(collector.headers()).toMatchObject({
    'x-collector-key': 'known',
    'content-type': 'application/json',
  })
})

test('without a name it is called liaison, and with a sampler that wants nothing, nothing is told', async () => {
  await inSpan({ name: 'work' }, () => Promise.resolve())
  await told()
  expect(collector.resource()).toMatchObject({ 'service.name': 'liaison' })
  vi.stubEnv('OTEL_TRACES_SAMPLER', 'always_off')
  await openTracing({ tracing: true, siteUrl: door.siteUrl }, shutdown)
  await inSpan({ name: 'work' }, () => Promise.resolve())
  expect(await told()).toHaveLength(1)
})

test('a collector that refuses is told of once, and hurts nobody', async () => {
  const heard = hearStandardError()
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '5')
  await shutdown.close()
  await openTracing({ tracing: true, siteUrl: door.siteUrl }, shutdown)
  collector.answerWith(400)
  const workUntil = async (asked: number) => {
    await inSpan({ name: 'work' }, () => Promise.resolve())
    await vi.waitFor(() => {
      expect(collector.asked()).toBeGreaterThanOrEqual(asked)
    }, PATIENCE)
  }
  await workUntil(1)
  await workUntil(2)
  await workUntil(3)
  await vi.waitFor(() => {
    expect(heard()).toContain('Traces are not taken by their collector.')
  }, PATIENCE)
  collector.answerWith(200)
  await workUntil(4)
  await vi.waitFor(() => {
    expect(heard()).toContain('Traces are taken again')
  }, PATIENCE)
  expect(heard().match(/Traces are/g)).toHaveLength(2)
})

test('a collector that does not answer is not waited for at the end', async () => {
  await collector.close()
  await inSpan({ name: 'work' }, () => Promise.resolve())
  const begin = performance.now()
  expect(await shutdown.close()).toBe(true)
  expect(performance.now() - begin).toBeLessThan(6000)
})

test('without the setting nothing is told', async () => {
  await shutdown.close()
  expect(await openTracing({ tracing: false, siteUrl: door.siteUrl }, shutdown)).toBeUndefined()
  expect(await inSpan({ name: 'work' }, () => Promise.resolve('done'))).toBe('done')
  expect(collector.asked()).toBe(0)
})
