import type { FieldComparison } from '../../comparison/comparison'
import { compareContents } from '../../comparison/compare'
import { changedLocales } from '../../comparison/read'
import type { Reading } from '../../comparison-view/reading'
import type { Archive, ArchivedEdition } from '../../editions/archive'
import { counted, fill, formatNumber } from '../../i18n/format'
import { LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import { publicToday } from '../history/public-today'
import { readingOf } from '../history/reading'
import { aboveEdition, type Subject } from '../history/subject'
import { pathOf } from '../routes'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { refusalView } from './not-found'
import type { View } from './view'

const NUMBER = /^\d{1,9}$/

export interface ComparedEdition {
  number: number
  publishedAt: string
  changeNote: Text | undefined
  redactedAt: string | undefined
  href: string
}

export interface EditionComparisonBody {
  earlier: ComparedEdition
  later: ComparedEdition
  /** Where the form goes. */
  action: string
  /** The same comparison in the other languages. */
  languages: { locale: Locale; name: string; href: string; isChanged: boolean }[]
  fields: FieldComparison[]
  reading: Reading
}

/**
 * Two editions of a document compared, the earlier one first whichever was named first. Where none are named, it is the
 * current one and the one before.
 */
export async function editionComparisonView(
  context: PageContext,
  subject: Subject,
  { from, to }: { from?: string; to?: string },
  archive: Archive,
): Promise<View> {
  const { document, count, of, name } = subject
  const { history } = context.words
  const isMalformed = [from, to].some((each) => each !== undefined && !NUMBER.test(each))
  const [one, other] = [from ?? count - 1, to ?? count]
    .map((each) => (isMalformed ? 0 : Math.min(Number(each), count + 1)))
    .toSorted((a, b) => a - b)
  const [earlier, later] = await Promise.all(
    [one, other].map(async (each) =>
      each && each <= count ? (await archive.between(document, each, each))[0] : undefined,
    ),
  )
  if (!earlier || !later || one === other)
    return refusalView(context, isMalformed ? 400 : 404, history.badNumber, {
      text: counted(context.locale, history.badNumberText, count),
      link: {
        label: { text: history.allEditions },
        href: context.pathTo({ kind: 'editions', of }),
      },
    })
  const look = publicToday(context.reader)
  const [before, after] = [
    look(document.collection, earlier),
    look(document.collection, later),
  ] as const
  const fields = compareContents(document.collection, before, after)
  const changed = changedLocales(fields)
  const compared = { from: String(earlier.number), to: String(later.number) }
  const body: EditionComparisonBody = {
    earlier: comparedEdition(context, subject, earlier),
    later: comparedEdition(context, subject, later),
    action: context.pathTo({ kind: 'edition-comparison', of }),
    languages: LOCALES.filter((locale) => locale !== context.locale).map((locale) => ({
      locale,
      name: LOCALE_NAMES[locale],
      href: pathOf(locale, { kind: 'edition-comparison', of, ...compared }),
      isChanged: changed.includes(locale),
    })),
    fields,
    reading: readingOf(context, document.collection, fields, { before, after }),
  }
  const heading = fill(history.comparisonOf, {
    name: name.text,
    from: formatNumber(context.locale, earlier.number),
    to: formatNumber(context.locale, later.number),
  })
  return pageView(
    context,
    'edition-comparison',
    {
      heading: { text: heading },
      here: { text: history.compare },
      above: aboveEdition(context, subject),
    },
    body,
    // Where none was named, they are others after the next publication.
    { cacheable: from !== undefined && to !== undefined },
  )
}

const comparedEdition = (
  context: PageContext,
  { of }: Subject,
  { number, publishedAt, changeNote, redactedAt }: ArchivedEdition,
): ComparedEdition => ({
  number,
  publishedAt,
  changeNote: context.text(changeNote),
  redactedAt: redactedAt ?? undefined,
  href: context.pathTo({ kind: 'edition', of, number }),
})
