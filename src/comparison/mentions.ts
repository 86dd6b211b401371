import type { FieldComparison, Link, ValueComparison } from './comparison'

/** A document that a content mentions. */
export interface Mention {
  to: string
  id: string
}

/** The documents that a comparison mentions: relations, and the targets of links. */
export const mentionsIn = (fields: readonly FieldComparison[]): Mention[] =>
  fields.flatMap(({ value }) => mentionedIn(value))

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
