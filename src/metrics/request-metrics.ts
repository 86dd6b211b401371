import { Counter, Histogram, type Registry } from 'prom-client'

import { METHODS } from '../vocabulary/methods'

/** How a request was answered, and by what. Every value is one of few: nothing of it names a person or a document. */
export interface AnsweredRequest {
  route: string
  method: string
  status: number
  seconds: number
}

/** From a page in memory to a slow import. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const NOT_MODIFIED = 304

export interface RequestMetrics {
  answered: (request: AnsweredRequest) => void
  published: (seconds: number) => void
}

/** Counts requests and publications in memory. */
export function requestMetrics(registry: Registry): RequestMetrics {
  const requests = new Histogram({
    name: 'liaison_http_request_duration_seconds',
    help: 'Requests by what answered them, from the arrival of their headers to the last byte of the answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers: [registry],
  })
  const store = new Counter({
    name: 'liaison_page_store_answers_total',
    help: 'Requests for pages and files: from the store with or without a body, or not in the store.',
    labelNames: ['result'],
    registers: [registry],
  })
  const visible = new Histogram({
    name: 'liaison_publication_visible_seconds',
    help: 'From asking for a publication until every page of this server shows it.',
    buckets: SECONDS,
    registers: [registry],
  })
  for (const result of ['hit', 'not-modified', 'miss']) store.inc({ result }, 0)
  return {
    answered({ route, method, status, seconds }) {
      requests.observe({ route, method: METHODS.has(method) ? method : 'other', status }, seconds)
      if (route === 'stored-page' || route === 'stored-file')
        store.inc({ result: status === NOT_MODIFIED ? 'not-modified' : 'hit' })
      else if (route === 'page') store.inc({ result: 'miss' })
    },
    published(seconds) {
      visible.observe(seconds)
    },
  }
}
