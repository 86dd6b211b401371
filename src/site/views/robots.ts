import type { Site } from './context'
import type { View } from './view'

/** What crawlers are told. */
export const robotsView = ({ origin }: Site): View => ({
  kind: 'robots',
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  cacheable: true,
  origin,
})
