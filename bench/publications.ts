import type { Product } from '../tests/support/product'
import { openDesk } from './support/desk'
import { percentile } from './support/statistics'

export interface Published {
  rounds: number
  /** Milliseconds until the publishing call is answered: then every page, list and answer of the API shows the new text. */
  p50: number
  p95: number
}

/** Publishes a country so often, after a few times that are not counted. */
export const measurePublications = async (
  product: Product,
  id: string,
  rounds: number,
): Promise<Published> => publishedIn(await publicationTimes(product, id, rounds))

/** Milliseconds of each of so many publications of a country, after a few that are not counted. */
export async function publicationTimes(
  product: Product,
  id: string,
  rounds: number,
): Promise<number[]> {
  const desk = await openDesk(product)
  const times: number[] = []
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const time = await desk.publish(id, { tagline: `Round ${round} ${Date.now()}` })
    if (round >= 0) times.push(time)
  }
  return times
}

export const publishedIn = (times: readonly number[]): Published => ({
  rounds: times.length,
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
})

const WARM_UP = 5

/** Seconds until every page shows another colour of the site: the median. */
export async function measureRepublication(product: Product): Promise<number> {
  const desk = await openDesk(product)
  const times: number[] = []
  for (const accentColour of COLOURS) times.push(await desk.changeSettings({ accentColour }))
  return percentile(times, 0.5) / 1000
}

/** Each another than the one before, also where the benchmark comes again. */
const COLOURS = ['#0b5d64', '#0b5d65', '#0b5d66']
