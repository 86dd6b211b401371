import path from 'node:path'

import { startNginx } from '../tests/support/nginx'
import type { Product } from '../tests/support/product'
import { startPlainNginx } from './support/plain-nginx'
import { backendsIn, childrenOf } from './support/processes'
import { measureInRounds, type Served, type Target } from './support/rounds'

const PAGE = '/en/countries/belgium'
const DETAIL = '/api/v1/countries/belgium'

/** Seconds: what a server does for the first time it does slowly, and the connections of a database come and go. */
const WARM_UP = 2

/**
 * Measures a page, details, lists and Payload's own REST, through nginx and from the application alone, beside nginx with the
 * same bytes in a plain folder. In interleaved rounds, so that what else the machine does meets all alike.
 *
 * @param folder for files of the measurement
 * @returns the medians of the rounds
 */
export async function measureServing(
  product: Product,
  folder: string,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Served[]> {
  const store = path.join(product.dataDir, 'site')
  const application = `127.0.0.1:${new URL(product.origin).port}`
  const nginx = await startNginx({ store, application, siteUrl: product.origin })
  const files = [`${PAGE}.html`, `${DETAIL}/fr.json`]
  const plain = await startPlainNginx(folder, path.join(store, 'pages'), files)
  try {
    const { id } = (await (await fetch(product.origin + DETAIL)).json()) as { id: string }
    const none = () => []
    const ofNginx = { pids: childrenOf(nginx.pid), database: none }
    const ofPlain = { pids: childrenOf(plain.pid), database: none }
    const ofApplication = { pids: [product.pid], database: () => backendsIn(product.dataDir) }
    const fromApplication = (subject: string, address: string): Target => ({
      subject,
      by: 'the application',
      url: product.origin + address,
      ...ofApplication,
    })
    const stored = (subject: string, address: string, file: string): Target[] => [
      { subject, by: 'nginx, plain folder', url: plain.origin + file, ...ofPlain },
      { subject, by: 'nginx, page store', url: nginx.origin + address, ...ofNginx },
      fromApplication(subject, address),
    ]
    const list = '/api/v1/countries?region=europe&limit=20'
    const targets = [
      ...stored('a profile page', PAGE, `${PAGE}.html`),
      ...stored('a detail of the API', `${DETAIL}?locale=fr`, `${DETAIL}/fr.json`),
      fromApplication('a filtered list, remembered', list),
      fromApplication(
        'a filtered list, asked of the database',
        `${list}&updatedSince=2000-01-01T00:00:00.{n}Z`,
      ),
      fromApplication('a detail of Payload’s REST', `/api/countries/${id}?depth=0`),
      fromApplication('a list of Payload’s REST', '/api/countries?limit=20&depth=0'),
    ]
    return await measureInRounds(targets, { rounds, seconds, warmUp: WARM_UP, folder })
  } finally {
    await plain.stop()
    await nginx.stop()
  }
}
