import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { reviewOf } from '../../cms/review/review'
import { isProfileCollection } from '../../vocabulary/profiles'
import { COMPARISON_WORDS } from '../../words/comparison'
import { REVIEW_WORDS } from '../../words/review'
import { labelsOf } from '../comparison/labels'
import { DocumentName } from '../shared/DocumentName'
import { panelLocale } from '../shared/language'
import { LookRecorder } from './LookRecorder'
import { readLook } from './look'
import { SECTIONS } from './sections'
import './review.css'

/**
 * The review page of a document: what would change for the public, and the decision on exactly the version
 * that is shown. Checks for itself who is asking.
 */
export async function ReviewView({
  i18n,
  initPageResult: { collectionConfig, docID, req },
  locale,
  payload,
  searchParams = {},
}: DocumentViewServerProps) {
  const person: unknown = req.user
  const collection = collectionConfig?.slug
  if (!isActivePerson(person) || !collectionConfig || !isProfileCollection(collection)) notFound()
  const review = typeof docID === 'string' && (await reviewOf(payload, person, collection, docID))
  if (!review) notFound()
  const panel = panelLocale(i18n)
  const look = readLook(searchParams, locale?.code, review)
  const shown = look.scope === 'look' && review.sinceLook ? review.sinceLook : review.whole
  const props = {
    review,
    look,
    words: REVIEW_WORDS[panel],
    panel,
    person,
    payload,
    i18n,
    reading: {
      locale: look.locale,
      panel,
      layout: look.layout,
      words: COMPARISON_WORDS[panel],
      labels: labelsOf(collectionConfig.flattenedFields, i18n),
      names: review.names,
      pictures: shown.pictures,
    },
  }
  return (
    <main>
      <Gutter className="review">
        <DocumentName />
        <LookRecorder collection={collection} id={review.id} version={review.version} />
        {SECTIONS.map((Section) => (
          <Section key={Section.name} {...props} />
        ))}
      </Gutter>
    </main>
  )
}
