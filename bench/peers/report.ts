import { cpus, totalmem } from 'node:os'

import type { Served } from '../support/rounds'
import { table } from '../support/table'

/** One of ours, or one of theirs, that was measured. */
export interface Measured extends Served {
  /** Bytes of the answer, not compressed. */
  bytes: number
}

/** How many times more ours has to answer than theirs. */
export interface Goal {
  subject: string
  /** The name of theirs begins with this. */
  peer: string
  times: number
}

export interface Comparison {
  date: string
  countries: number
  rounds: number
  seconds: number
  ours: Measured[]
  theirs: Measured[]
  /** What others had the processors do while it was measured: the load average before and after. */
  load: readonly [before: number, after: number]
  goals: readonly Goal[]
}

/** What was measured, as a page of the documents. */
export function comparisonOf(comparison: Comparison): string {
  const { date, countries, rounds, seconds, ours, theirs, load } = comparison
  const [model] = cpus()
  const machine = `${cpus().length} processors (${model?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  return `# Benchmark beside other systems

Made by \`npm run bench:peers -- --write\` on ${date}: ${machine}. Everything in one run on one machine, PostgreSQL, nginx and what asks
included, so compare the figures with each other and not with those of other machines. Load average ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after.

Each system has a database of its own in one PostgreSQL, and the same content in English: ${countries} countries, each with its bureau, its agencies and
its crime areas. What belongs to one country alone (key facts, pictures, the text for search engines) is JSON in the other systems, the cheapest form
they have; bureau, agencies and crime areas are relations. Every detail names all of them, every list the crime areas, as ours does; ours has more
bytes, because it tells each text without its markup too. One process each, in production, for anonymous readers,
without a log of requests; settings are the usual ones. Answers are not compressed.

## Serving

Medians of ${rounds} interleaved rounds of ${seconds} s, sixteen connections, each after a second that does not count. The processor's time is that of the server and of PostgreSQL.

${table(
  [
    'what',
    'from',
    'requests a second',
    'p50 ms',
    'p99 ms',
    'µs of the processor',
    'bytes',
    'memory MB',
  ],
  [...ours, ...theirs]
    .toSorted((a, b) => a.subject.localeCompare(b.subject))
    .map(({ subject, by, throughput, p50, p99, cost, bytes, memory }) => [
      ...[subject, by, throughput.toFixed(0), p50.toFixed(2), p99.toFixed(2)],
      ...[cost.toFixed(cost < 100 ? 1 : 0), bytes.toFixed(0), memory.toFixed(0)],
    ]),
)}

## How many times more

By requests a second, and by the processor's time of a request.

${table(
  ['what', 'Liaison', 'beside', 'requests a second', 'processor', 'goal', 'met'],
  ours.flatMap((own) =>
    theirs
      .filter(({ subject }) => subject === own.subject)
      .map((their) => ratios(own, their, comparison)),
  ),
)}
`
}

function ratios(own: Measured, their: Measured, { goals }: Comparison): string[] {
  const byThroughput = own.throughput / their.throughput
  const byCost = their.cost / own.cost
  const goal = goals.find(({ subject, peer }) => subject === own.subject && their.by.includes(peer))
  const isMet = goal && Math.min(byThroughput, byCost) >= goal.times
  return [
    ...[own.subject, own.by, their.by],
    ...[byThroughput, byCost].map((times) => `${times.toFixed(times < 10 ? 1 : 0)} ×`),
    ...(goal ? [`${goal.times} ×`, isMet ? 'yes' : 'no'] : ['', '']),
  ]
}
