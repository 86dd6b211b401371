import { cpus, totalmem } from 'node:os'

import type { Growth } from './main'
import { LONGEST_WAIT_MINUTES } from './support/processes'
import type { Served } from './support/rounds'
import { table } from './support/table'
import { TURNS, type OfVersions } from './versions'

export interface Results {
  date: string
  growth: Growth[]
  served: Served[]
  versions: OfVersions[]
}

/** What was measured, as a page of the documents. */
export function reportOf({ date, growth, served, versions }: Results): string {
  const [model] = cpus()
  const machine = `${cpus().length} processors (${model?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  return `# Benchmark

Made by \`npm run bench -- --write\` on ${date}: ${machine}. Everything in one run on one machine, PostgreSQL, nginx and what asks
included, so compare the figures with each other and not with those of other machines. 20,000 versions lie in the database.

## Serving, with 196 countries in four languages

Medians of interleaved rounds, sixteen connections. The processor's time is that of the server, and of PostgreSQL where it is asked.

${table(
  [
    'what',
    'from',
    'requests a second',
    'of the plain folder',
    'p50 ms',
    'p99 ms',
    'µs of the processor',
    'memory MB',
  ],
  served.map((row) => {
    const plain = served.find(({ subject, by }) => subject === row.subject && by.includes('plain'))
    return [
      row.subject,
      row.by,
      row.throughput.toFixed(0),
      plain ? (row.throughput / plain.throughput).toFixed(2) : '',
      row.p50.toFixed(2),
      row.p99.toFixed(2),
      row.cost.toFixed(0),
      row.memory.toFixed(0),
    ]
  }),
)}

## Publishing

From the click until the call is answered: pages in all languages, lists and the API show the new text then. All pages are
made anew when the settings change: those of countries, agencies, bureaus and crime areas, in every language.

${table(
  [
    'countries',
    'publications',
    'p50 ms',
    'p95 ms',
    'all pages made anew, s',
    'start on a current store, s',
    'first start, all pages made, s',
  ],
  growth.map(({ countries, published, republished, start, firstStart }) => [
    String(countries),
    String(published.rounds),
    published.p50.toFixed(0),
    published.p95.toFixed(0),
    republished.toFixed(1),
    start.toFixed(1),
    firstStart.toFixed(1),
  ]),
)}

The benchmark waits ${LONGEST_WAIT_MINUTES} minutes at most for what a first start writes after it is ready. Where that takes longer, publications are
measured, and the start after them, while it is being written.

The same country, which is given so many versions more and loses them again, ${TURNS} times: the publications are those of all turns, and the versions
those before the first of them.

${table(
  ['versions of the document', 'publications', 'p50 ms', 'p95 ms'],
  versions.map(({ count, published }) => [
    String(count),
    String(published.rounds),
    published.p50.toFixed(0),
    published.p95.toFixed(0),
  ]),
)}

![Milliseconds of a publication by the number of countries](benchmark.svg)
`
}

const WIDTH = 640
const HEIGHT = 260
const LEFT = 60
const BOTTOM = 40

/** Median and 95th percentile of a publication by the number of countries. */
export function plotOf(growth: Growth[]): string {
  const most = Math.max(...growth.map(({ published }) => published.p95)) * 1.1
  const group = (WIDTH - LEFT) / growth.length
  const top = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - 20)
  const bar = (x: number, value: number, colour: string, label: string) =>
    `<rect x="${x.toFixed(1)}" y="${top(value).toFixed(1)}" width="${(group / 4).toFixed(1)}" height="${(HEIGHT - BOTTOM - top(value)).toFixed(1)}" fill="${colour}"/>` +
    `<text x="${(x + group / 8).toFixed(1)}" y="${(top(value) - 5).toFixed(1)}" text-anchor="middle">${label}</text>`
  const groups = growth.map(({ countries, published: { p50, p95 } }, index) => {
    const x = LEFT + group * index
    return (
      bar(x + group / 5, p50, '#0b5d66', p50.toFixed(0)) +
      bar(x + group / 2, p95, '#9a5b00', p95.toFixed(0)) +
      `<text x="${(x + group / 2).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${countries} countries</text>`
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img">
<title>Milliseconds of a publication by the number of countries: median and 95th percentile</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="8" y="16">ms; green: median, brown: 95th percentile</text>
<line x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH}" y2="${HEIGHT - BOTTOM}" stroke="#333"/>
${groups.join('\n')}
</svg>
`
}
