import { setTimeout as wait } from 'node:timers/promises'

import { diag, DiagLogLevel } from '@opentelemetry/api'
import { ExportResultCode, setGlobalErrorHandler } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources'
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base'
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions'

import { log } from '../log/log'
import { Spans } from './spans'

const NAME = 'liaison'

/** At the end of a server nobody waits longer for a collector that does not answer. */
const FLUSH_MS = 3000

export interface Tracing {
  spans: Spans
  /** Sends what was not sent yet. */
  close: () => Promise<void>
}

/**
 * Exports traces over OTLP/HTTP as JSON. Where to, with which headers, under which name and how many of them is read from
 * OpenTelemetry's own variables (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/).
 *
 * @param siteUrl the public address
 */
export function startTracing(siteUrl: string): Tracing {
  const warn = (message: string) => {
    log('warn', `OpenTelemetry: ${message}`)
  }
  const silent = () => undefined
  diag.setLogger(
    { error: warn, warn, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
  // Each batch that is not taken would be told of; the exporter below says it once.
  setGlobalErrorHandler(silent)
  const resource = defaultResource()
    .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: NAME }))
    .merge(detectResources({ detectors: [envDetector, serviceInstanceIdDetector] }))
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(toldOnce(new OTLPTraceExporter()))],
  })
  const spans = new Spans(provider.getTracer(NAME), new URL(siteUrl).protocol.replace(':', ''))
  globalThis.liaisonInSpan = spans.within
  return {
    spans,
    async close() {
      globalThis.liaisonInSpan = undefined
      const patience = new AbortController()
      await Promise.race([
        provider.shutdown().catch(silent),
        wait(FLUSH_MS, undefined, { signal: patience.signal }).catch(silent),
      ])
      patience.abort()
    },
  }
}

/** Says once that nobody takes the traces, and once that somebody does again. What was not taken is thrown away. */
function toldOnce(exporter: SpanExporter): SpanExporter {
  let isFailing = false
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const fails = result.code === ExportResultCode.FAILED
        if (fails && !isFailing)
          log('warn', 'Traces are not taken by their collector.', {}, result.error)
        if (!fails && isFailing) log('info', 'Traces are taken again by their collector.')
        isFailing = fails
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  }
}
