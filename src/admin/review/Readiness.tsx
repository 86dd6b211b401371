import { ReadinessSection } from '../readiness/ReadinessSection'
import type { SectionProps } from './section'

/** What stands against the content that is shown, and what should be mended. */
export function Readiness({ review: { collection, id, version } }: SectionProps) {
  return <ReadinessSection collection={collection} id={id} version={version} />
}
