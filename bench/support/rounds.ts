import { memoryOf, processorClock } from './processes'
import { median } from './statistics'
import { load, type Encoding } from './wrk'

/** How one kind of answer is served by one kind of server. */
export interface Served {
  subject: string
  by: string
  /** Requests a second. */
  throughput: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Microseconds of the processor that the server and its database take for a request. */
  cost: number
  /** Megabytes of the server's process under this load. */
  memory: number
}

/** What is asked, and of whom. */
export interface Target {
  subject: string
  by: string
  url: string
  /** The processes that serve it. */
  pids: number[]
  /** The database's, where it is asked. */
  database: () => number[]
}

export interface Measure {
  rounds: number
  seconds: number
  /** Seconds of the same load before each measurement, which do not count. */
  warmUp?: number
  encoding?: Encoding
  /** For files of the measurement. */
  folder: string
}

/**
 * Measures in interleaved rounds, so that what else the machine does meets all alike.
 *
 * @returns the medians of the rounds, in the order of the targets
 */
export async function measureInRounds(
  targets: readonly Target[],
  options: Measure,
): Promise<Served[]> {
  const measured = new Map<Target, Served[]>(targets.map((target) => [target, []]))
  for (let round = 0; round < options.rounds; round += 1)
    for (const target of targets) measured.get(target)?.push(await measure(target, options))
  return [...measured.values()].map(mediansOf)
}

async function measure(
  { subject, by, url, pids, database }: Target,
  { seconds, warmUp, encoding, folder }: Measure,
): Promise<Served> {
  // Connections to the database that were closed for want of work are there again then, and counted.
  if (warmUp) await load(url, warmUp, folder, encoding)
  const elapsed = processorClock([...pids, ...database()])
  const { requests, throughput, p50, p99 } = await load(url, seconds, folder, encoding)
  const cost = (elapsed() * 1000) / requests
  return { subject, by, throughput, p50, p99, cost, memory: memoryOf(pids) }
}

function mediansOf(rounds: Served[]): Served {
  const [first] = rounds
  if (!first) throw new Error('Nothing was measured.')
  const of = (name: 'throughput' | 'p50' | 'p99' | 'cost' | 'memory') =>
    median(rounds.map((round) => round[name]))
  return {
    ...first,
    ...{ throughput: of('throughput'), p50: of('p50'), p99: of('p99') },
    ...{ cost: of('cost'), memory: of('memory') },
  }
}
