import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import type { Named } from '../../editions/parts'
import { detailParametersOf } from '../definitions/parameters'
import { goneProblem } from '../problem'
import type { FoundRelated } from '../query/document-statement'
import { readQuery } from '../query/read-query'
import { assemble } from '../representation/assemble'
import { bodyOf, slugOf, sortNameOf, summaryOf } from '../representation/represent'
import { Speaker, type StoredLocale } from '../representation/speaker'
import { digestOf, digestOfName, digestOfTarget, sha256 } from './made-from'
import { foundTarget, relatedTo, type Related } from './related'

/** What is answered about one document. */
export interface Detail {
  status: 200 | 410
  /** Digest of everything that it is made from, in every language. */
  inputs: string
  /** The JSON in one language, or in all. */
  bodyIn: (locale: StoredLocale) => string
}

/**
 * What the API answers about a current edition, made from the editions in memory: the same bytes as its statement over the
 * stored documents gives, for a request with one language, or all, and no other parameter.
 */
export function detailOf(edition: CurrentEdition, reader: EditionReader): Detail {
  if (edition.public !== 'live') {
    const body = JSON.stringify(goneProblem(edition.notice).problem)
    return { status: 410, inputs: sha256(body), bodyIn: () => body }
  }
  const related = relatedTo(edition, reader)
  return {
    status: 200,
    inputs: sha256(
      JSON.stringify([
        digestOf(edition),
        related.targets.map(digestOfTarget),
        Object.entries(related.stating).map(([field, stating]) => [
          field,
          stating.map(digestOfName),
        ]),
      ]),
    ),
    bodyIn: (locale) => JSON.stringify(shown(edition, related, locale)),
  }
}

function shown(edition: CurrentEdition, related: Related, locale: StoredLocale): unknown {
  const { collection, id } = edition
  const speaker = new Speaker(locale)
  const slug = slugOf(edition) ?? null
  const summarized = (each: Named): FoundRelated => ({ summary: summaryOf(speaker, each) })
  const sorted = (editions: Named[]) =>
    editions
      .map((each) => ({ key: Buffer.from(sortNameOf(speaker, each)), each }))
      .sort((a, b) => a.key.compare(b.key) || (a.each.id < b.each.id ? -1 : 1))
      .map(({ each }) => summarized(each))
  return assemble(
    collection,
    {
      document: id,
      key: '',
      slug,
      presentSlug: slug,
      body: bodyOf(speaker, edition),
      targets: related.targets.map((target) => foundTarget(speaker, target)),
      stating: Object.fromEntries(
        Object.entries(related.stating).map(([field, stating]) => [field, sorted(stating)]),
      ),
    },
    readQuery(new URLSearchParams({ locale }), detailParametersOf(collection)),
  )
}
