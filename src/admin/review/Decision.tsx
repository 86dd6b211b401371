import type { SectionProps } from './section'
import { DecisionBar } from './DecisionBar'

/** The decision on the version that is shown. */
export function Decision({ review: { collection, id, version } }: SectionProps) {
  return <DecisionBar collection={collection} id={id} key={version} version={version} />
}
