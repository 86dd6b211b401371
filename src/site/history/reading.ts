import type { FieldComparison } from '../../comparison/comparison'
import { mentionsIn } from '../../comparison/mentions'
import type { FieldLabels, Reading } from '../../comparison-view/reading'
import type { MediaContent } from '../../content/profiles'
import type { Localized } from '../../vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'
import { COMPARISON_WORDS } from '../../words/comparison'
import { fieldLabels } from '../../words/profiles/field-labels'
import type { PageContext } from '../views/context'
import { pageOfDocument } from '../views/links'
import { pictureOf } from '../views/picture'

type Media = Readonly<Record<string, MediaContent>>

/** How a comparison is read on a page: its language, its words, and the live documents that are mentioned. */
export function readingOf(
  context: PageContext,
  collection: ProfileCollection,
  fields: readonly FieldComparison[],
  editions: Record<'before' | 'after', { media: Media }>,
): Reading {
  const { locale, words } = context
  const names: Record<string, Localized<string>> = {}
  const addresses: Record<string, string> = {}
  for (const { to, id } of mentionsIn(fields)) {
    const document = isProfileCollection(to) ? context.listed.live(to, id) : undefined
    const page = document && pageOfDocument(context, document)
    if (document?.content.name) names[`${to}/${id}`] = document.content.name
    if (page) addresses[`${to}/${id}`] = context.pathTo(page)
  }
  return {
    locale,
    panel: locale,
    // Of documents only live ones are mentioned: what may be missing is a picture.
    words: { ...COMPARISON_WORDS[locale], unknownDocument: words.history.lostPicture },
    layout: 'marked',
    labels: labelsOf(context, collection),
    names,
    addresses,
    pictures: {
      before: picturesOf(context, editions.before.media),
      after: picturesOf(context, editions.after.media),
    },
  }
}

function labelsOf({ locale, words }: PageContext, collection: ProfileCollection): FieldLabels {
  const { regionNames, prominences, contactKinds, levels, agencyFunctions } = words
  return {
    fields: fieldLabels(collection, locale),
    options: {
      region: regionNames,
      'crimeAreas.prominence': prominences,
      'contacts.kind': contactKinds,
      level: levels,
      functions: agencyFunctions,
    },
  }
}

const picturesOf = (context: PageContext, media: Media): Reading['pictures']['before'] =>
  Object.fromEntries(
    Object.entries(media).map(([id, picture]) => {
      const { src, width, height } = pictureOf(context, picture)
      return [id, { src, width, height, alt: picture.alt }]
    }),
  )
