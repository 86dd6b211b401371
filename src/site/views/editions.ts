import { setImmediate } from 'node:timers/promises'

import { changedFields } from '../../comparison/changed-fields'
import type { Archive } from '../../editions/archive'
import { fill } from '../../i18n/format'
import { fieldLabels } from '../../words/profiles/field-labels'
import { publicToday, type PublicEdition } from '../history/public-today'
import { aboveEditions, type Subject } from '../history/subject'
import type { PageContext, Text } from './context'
import { pageView } from './frame'

/** Editions listed on one page. */
export const LISTED = 25

export interface ListedEdition {
  number: number
  publishedAt: string
  href: string
  changeNote: Text | undefined
  /** How many errors that readers have reported it corrects. */
  corrects: number | undefined
  /** When part of it was removed because the law demands it. */
  redactedAt: string | undefined
  /** What the fields are called that a reader of the page's language finds changed; undefined for the first edition. */
  changed: string[] | undefined
  /** The comparison with the edition before. */
  comparison: string | undefined
}

export interface EditionsBody {
  /** How many there are in all; the number of the current one. */
  count: number
  editions: ListedEdition[]
  older: string | undefined
  newer: string | undefined
  /** Where the form for a day goes: the page itself. */
  page: string
  /** Where the form for two numbers goes. */
  compare: string
}

/**
 * The editions of a document, newest first, from the one below a number on. To find out what each has changed takes long, so others
 * have their turn between one and the next.
 */
export async function editionsView(
  context: PageContext,
  subject: Subject,
  before: number | undefined,
  archive: Archive,
) {
  const { document, count, of, name } = subject
  const last = Math.min(count, (before ?? Number.MAX_SAFE_INTEGER) - 1)
  // One more than is listed, for what changed in the last of them.
  const found = await archive.between(document, last - LISTED, last)
  const look = publicToday(context.reader)
  const editions: PublicEdition[] = []
  for (const each of found) {
    editions.push(look(document.collection, each))
    await setImmediate()
  }
  const rows: ListedEdition[] = []
  for (const [index, each] of editions.slice(0, LISTED).entries()) {
    rows.push(listed(context, subject, each, editions[index + 1]))
    await setImmediate()
  }
  const listPage = (below: number) => context.pathTo({ kind: 'editions', of, before: below })
  const body: EditionsBody = {
    count,
    editions: rows,
    older: last > LISTED ? listPage(last - LISTED + 1) : undefined,
    newer: last < count ? listPage(last + LISTED + 1) : undefined,
    page: context.pathTo(of),
    compare: context.pathTo({ kind: 'edition-comparison', of }),
  }
  const { history } = context.words
  return pageView(
    context,
    'editions',
    {
      heading: { text: fill(history.editionsOf, { name: name.text }) },
      here: { text: history.editions },
      above: aboveEditions(context, subject),
    },
    body,
    { cacheable: before === undefined },
  )
}

function listed(
  context: PageContext,
  { document: { collection }, of }: Subject,
  edition: PublicEdition,
  earlier: PublicEdition | undefined,
): ListedEdition {
  const { number, publishedAt } = edition
  const labels = fieldLabels(collection, context.locale)
  return {
    number,
    publishedAt,
    href: context.pathTo({ kind: 'edition', of, number }),
    changeNote: context.text(edition.changeNote),
    corrects: edition.corrects ?? undefined,
    redactedAt: edition.redactedAt ?? undefined,
    changed:
      earlier &&
      changedFields(collection, context.locale, earlier, edition).map(
        (field) => labels[field] ?? field,
      ),
    comparison:
      earlier &&
      context.pathTo({
        kind: 'edition-comparison',
        of,
        from: String(earlier.number),
        to: String(number),
      }),
  }
}
