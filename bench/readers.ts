import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { LOCALES } from '../src/vocabulary/locales'
import { ensureNginx, startNginx } from '../tests/support/nginx'
import { numbered } from '../tests/support/numbered-texts'
import { startProduct, type Product } from '../tests/support/product'
import { countryText } from './support/country-text'
import { openDesk } from './support/desk'
import { multiplyCountries } from './support/multiply'
import { memoryOf, untilIdle } from './support/processes'
import { startReaders, type Readers, type Subject } from './support/readers'
import { percentile } from './support/statistics'
import { table } from './support/table'

/*
 * What readers notice while much is published: `npm run bench:readers`. Publishes several countries in turn, a thousand times in all, among
 * 196 others, while readers ask for pages, lists, feeds and the API, of nginx and of the application alone, on connections that stay open.
 * Each text carries its number: whoever asks after a publication was answered must get that text or a later one. Prints
 * what they got and how long they waited, and ends with 1 where somebody got an old text, none, or an error, or waited for a page to
 * be made.
 */

const { values } = parseArgs({
  options: {
    publications: { type: 'string', default: '1000' },
    readers: { type: 'string', default: '12' },
    /** Milliseconds between an answer and the reader's next request. */
    pause: { type: 'string', default: '10' },
    countries: { type: 'string', default: '196' },
    /** After so long nothing more is published. */
    minutes: { type: 'string', default: '20' },
  },
})
const DOCUMENTS = 4
const SITE_URL = 'https://profiles.example'
const FIGURES = ['p50 ms', 'p99 ms', 'slowest ms']
/** What only programs ask for is written a moment after the answer: docs/decisions/0022. */
const FOR_PEOPLE = ['page', 'list']

ensureNginx()
const dataDir = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
const settings = { DATA_DIR: dataDir, RATE_LIMIT: 'off', SITE_URL }
let product: Product | undefined
try {
  product = await startProduct(settings)
  await multiplyCountries(product.databaseUrl, Number(values.countries))
  await product.stop()
  product = await startProduct(settings)
  await untilIdle(product.pid)
  await measure(product)
} finally {
  await product?.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function measure(of: Product): Promise<void> {
  const desk = await openDesk(of)
  const documents = await Promise.all(
    Array.from({ length: DOCUMENTS }, async (_, document) => {
      const slug = `measured-${document}`
      // Codes that the standard leaves to its users.
      const iso2 = `X${String.fromCharCode(65 + document)}`
      const id = await desk.create({ ...textOf(document, 0), slug, iso2, region: 'europe' })
      await desk.publish(id, {})
      return { id, slug }
    }),
  )
  const nginx = await startNginx({
    store: path.join(dataDir, 'site'),
    application: `127.0.0.1:${new URL(of.origin).port}`,
    siteUrl: SITE_URL,
  })
  const answered = documents.map(() => 0)
  const subjects = Object.entries({ nginx: nginx.origin, application: of.origin }).flatMap(
    ([by, origin]) => subjectsOf(by, origin, documents),
  )
  const { readers: count, pause } = values
  const readers = startReaders(subjects, { readers: Number(count), pause: Number(pause), answered })
  const deadline = performance.now() + Number(values.minutes) * 60_000
  const times: number[] = []
  try {
    while (times.length < Number(values.publications) && performance.now() < deadline) {
      const document = times.length % DOCUMENTS
      const number = (answered[document] ?? 0) + 1
      times.push(await desk.publish(documents[document]?.id ?? '', textOf(document, number)))
      answered[document] = number
    }
  } finally {
    await readers.end()
    await nginx.stop()
  }
  console.log(
    `${times.length} publications among ${values.countries} countries, ${count} readers; the application has ${memoryOf([of.pid]).toFixed(0)} MB in memory.`,
  )
  console.log(table(['until a publication is answered:', ...FIGURES], [['', ...figures(times)]]))
  print(readers)
}

/** Shows its number wherever a country's text can be seen. */
function textOf(document: number, number: number): object {
  return countryText(numbered(document, number))
}

/** What readers ask for, of a server. */
function subjectsOf(
  by: string,
  origin: string,
  documents: readonly { id: string; slug: string }[],
): Subject[] {
  const all = documents.map((_, document) => document)
  const subject = (what: string, address: string, shown: number[]): Subject => ({
    ...{ what, by, url: origin + address, documents: shown, isStored: !address.startsWith('/api') },
  })
  const ofOne = documents.flatMap(({ id, slug }, document) => {
    const page = `countries/${slug}`
    return [
      ...LOCALES.map((locale) => subject('page', `/${locale}/${page}`, [document])),
      subject('JSON and Markdown', `/en/${page}.json`, [document]),
      subject('JSON and Markdown', `/ar/${page}.md`, [document]),
      subject('feed', `/en/${page}/feed.atom`, [document]),
      subject('detail of the API', `/api/v1/countries/${slug}`, [document]),
      subject('detail of the API', `/api/v1/countries/${id}?locale=fr`, [document]),
    ]
  })
  return [
    ...ofOne,
    ...LOCALES.map((locale) => subject('list', `/${locale}/countries`, all)),
    subject('list', '/en/regions/europe', all),
    subject('list of the API', '/api/v1/countries?region=europe&limit=100&sort=name', all),
    subject('list of the API', '/api/v1/countries?q=reading&locale=es', all),
    subject('Payload’s REST', `/api/countries/${documents[0]?.id ?? ''}?depth=0`, [0]),
  ]
}

function print({ results }: Readers): void {
  const rows = [...results].flatMap(([what, ofKind]) =>
    [...ofKind].map(([by, { answers, failed, old, missing, made, times }]) => {
      const waited = FOR_PEOPLE.includes(what) ? made : 0
      if (failed + old + missing + waited > 0) process.exitCode = 1
      return [what, by, ...[answers, failed, old, missing, made].map(String), ...figures(times)]
    }),
  )
  const head = ['answers', 'failed', 'old text', 'no text', 'made on request', ...FIGURES]
  console.log(table(['what', 'from', ...head], rows))
}

function figures(times: readonly number[]): string[] {
  return [0.5, 0.99, 1].map((share) => percentile(times, share).toFixed(1))
}
