import type { Finding } from '../finding'
import { keyOf, relationsOf } from '../relations'
import type { BlockingSubject } from '../subject'

/**
 * Relations to documents that the public does not see: a page leaves them out until it does. They do not
 * block, since a country, its bureau and its agencies are usually published one after the other.
 */
export const publicRelations = ({ collection, content, targets }: BlockingSubject): Finding[] =>
  relationsOf(collection, content).flatMap(({ path, ...pointer }): Finding[] => {
    const target = targets.get(keyOf(pointer))
    return target && target.public !== 'live'
      ? [
          {
            severity: 'warning',
            says: 'relation-not-public',
            path,
            params: { title: target.title },
          },
        ]
      : []
  })
