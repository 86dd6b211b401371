import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { z } from 'zod'

const value = z.object({
  stringValue: z.string().optional(),
  intValue: z.number().optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
})

const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((list) =>
    Object.fromEntries(list.map((each) => [each.key, Object.values(each.value)[0]])),
  )

const span = z.object({
  ...{ name: z.string(), kind: z.number(), traceId: z.string(), spanId: z.string() },
  ...{ parentSpanId: z.string().optional(), attributes, events: z.array(z.unknown()) },
  status: z.object({ code: z.number(), message: z.string().optional() }),
})

/** As OTLP has it in JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
const message = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
})

export type CollectedSpan = z.infer<typeof span>

export interface Collector {
  /** As OTEL_EXPORTER_OTLP_ENDPOINT has it. */
  endpoint: string
  spans: CollectedSpan[]
  /** Everything that came, as it came. */
  text: () => string
  /** Of the resource that told last. */
  resource: () => Record<string, unknown>
  headers: () => IncomingHttpHeaders
  /** What is answered from now on. */
  answerWith: (status: number) => void
  /** How often it was asked. */
  asked: () => number
  close: () => Promise<void>
}

/** Takes traces over OTLP/HTTP, as a collector does. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = []
  const bodies: string[] = []
  let resource: Record<string, unknown> = {}
  let headers: IncomingHttpHeaders = {}
  let status = 200
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    headers = request.headers
    if (request.url !== '/v1/traces' || status !== 200) {
      response.writeHead(status === 200 ? 404 : status).end()
      return
    }
    json(request).then(
      (body) => {
        bodies.push(JSON.stringify(body))
        for (const told of message.parse(body).resourceSpans) {
          resource = told.resource.attributes
          spans.push(...told.scopeSpans.flatMap((scope) => scope.spans))
        }
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
      },
      () => response.writeHead(400).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    text: () => bodies.join('\n'),
    resource: () => resource,
    headers: () => headers,
    answerWith: (next) => {
      status = next
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
