import type { PayloadRequest } from 'payload'

import type { FieldComparison, Link, ValueComparison } from '../../comparison/comparison'
import type { Localized } from '../../vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'

/** What documents are called, by `collection/id`. Those that do not exist are left out. */
export type Names = Record<string, Localized<string>>

/** The names of all documents that a comparison mentions: relations and the targets of links. */
export async function namesIn(
  req: PayloadRequest,
  fields: readonly FieldComparison[],
): Promise<Names> {
  const wanted = new Map<ProfileCollection, Set<string>>()
  for (const { to, id } of fields.flatMap(({ value }) => mentionedIn(value)))
    if (isProfileCollection(to)) wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
  const found = await Promise.all(
    [...wanted].map(async ([collection, ids]) => {
      const { docs } = await req.payload.db.find<{ id: string; name?: Localized<string> }>({
        collection,
        limit: ids.size,
        locale: 'all',
        pagination: false,
        req,
        select: { name: true },
        where: { id: { in: [...ids] } },
      })
      return docs.map(({ id, name }) => [`${collection}/${id}`, name ?? {}] as const)
    }),
  )
  return Object.fromEntries(found.flat())
}

interface Mention {
  to: string
  id: string
}

function mentionedIn(value: ValueComparison): Mention[] {
  switch (value.kind) {
    case 'localized':
      return Object.values(value.locales).flatMap(mentionedIn)
    case 'group':
    case 'image':
      return value.fields.flatMap((field) => mentionedIn(field.value))
    case 'rows':
      return value.rows.flatMap(({ fields }) => fields.flatMap((field) => mentionedIn(field.value)))
    case 'rich-text':
      return value.blocks
        .flatMap(({ passages }) => passages)
        .flatMap(({ style, was }) => [linkTo(style?.link), linkTo(was?.link)].flat())
    case 'value':
      return relationsIn(value.of, [value.before, value.after])
    case 'list':
      return relationsIn(
        value.of,
        value.items.flatMap((item) => ['before' in item ? item.before : item.after]),
      )
    case 'text':
      return []
  }
}

const linkTo = (link: Link | undefined): Mention[] =>
  link && 'to' in link ? [{ to: link.to, id: link.id }] : []

function relationsIn(
  of: Extract<ValueComparison, { kind: 'value' }>['of'],
  ids: readonly unknown[],
): Mention[] {
  if (of.kind !== 'relation') return []
  return ids.flatMap((id) => (typeof id === 'string' ? [{ to: of.to, id }] : []))
}
