import { signedPathOf } from '../../signing/addresses'
import { isLocale, type Locale } from '../../vocabulary/locales'
import { ALWAYS } from '../definitions/fields'
import { RELATIONS, type DocumentResource, type Relation } from '../definitions/resources'
import type { FoundDocument, FoundRelated, FoundTarget } from '../query/document-statement'
import type { Query } from '../query/read-query'
import { pathOf, type Page } from '../../site/routes'
import { resolveLinks } from './html'
import { addressOf, type Body, type Summary } from './represent'

type Fields = Record<string, unknown>

/** A document as an answer gives it: its own fields, and of other documents those that are live. */
export function assemble(resource: DocumentResource, found: FoundDocument, query: Query): Fields {
  const { languages, locale } = query
  const language = locale === 'all' ? [...languages] : locale
  if (resource === 'media') {
    const own = found.body as Fields
    const links = { self: addressOf('media', found.document) }
    return finished({ type: 'media', ...own, locale: language, links }, query)
  }
  const body = found.body as Body
  const live = liveIn(found)
  const relations = relationsOf(resource, body, found, live, query)
  const { fallback, ...own } = body.own
  const document = {
    type: resource,
    id: found.document,
    ...(found.slug === null ? {} : { slug: found.slug }),
    locale: language,
    ...own,
    ...relations,
    edition: body.edition,
    links: linksOf(resource, found, live, body, locale === 'all' ? 'en' : locale),
    ...(fallback === undefined ? {} : { fallback }),
  }
  const pageIn = (collection: string, id: string) => {
    const target = live.get(id)
    return target && (target.summary as Summary).type === collection
      ? pageOf(target, locale === 'all' ? 'en' : locale)
      : undefined
  }
  return finished(document, query, pageIn)
}

/** The live documents that it and those in it name, by id; its own with all that is answered of them. */
function liveIn({ targets, stating }: FoundDocument): Map<string, FoundTarget> {
  const own = targets ?? []
  const related = [own, ...Object.values(stating)].flatMap((each) => each ?? [])
  const ofRelated = related.flatMap((each: FoundRelated) => each.targets ?? [])
  return new Map([...ofRelated, ...own].map((target) => [idOf(target), target]))
}

function relationsOf(
  resource: DocumentResource,
  body: Body,
  found: FoundDocument,
  live: ReadonlyMap<string, FoundTarget>,
  query: Query,
): Fields {
  const shown = (related: FoundRelated, field: string): Fields =>
    query.include.includes(field) && related.body
      ? wholeOf(related.summary as Summary, related.body as Body)
      : (related.summary as Fields)
  return Object.fromEntries(
    Object.entries(RELATIONS[resource]).flatMap(([field, relation]): [string, unknown][] => {
      if (relation.statedAs) {
        if (!(field in found.stating)) return []
        const stating = (found.stating[field] ?? []).map((related) => shown(related, field))
        return [[field, valueOf(relation, stating)]]
      }
      const named = (body.references[field] ?? []).flatMap(({ id, row }) => {
        const related = live.get(id)
        if (!related) return []
        // A row has the relation under the field's name in the singular.
        return [
          row
            ? { ...row, [field.replace(/s$/, '')]: shown(related, field) }
            : shown(related, field),
        ]
      })
      return [[field, valueOf(relation, named)]]
    }),
  )
}

const valueOf = ({ many }: Relation, values: unknown[]): unknown =>
  many ? values : (values[0] ?? null)

/** A related document with its own fields; its relations are to be asked of itself. */
function wholeOf({ links, ...summary }: Summary, { own, edition }: Body): Fields {
  return { ...summary, ...own, edition, links }
}

function linksOf(
  resource: Exclude<DocumentResource, 'media'>,
  found: FoundDocument,
  live: ReadonlyMap<string, FoundTarget>,
  body: Body,
  locale: Locale,
): Fields {
  const country = live.get(body.references.country?.[0]?.id ?? '')?.summary as Summary | undefined
  const slug = resource === 'ncbs' ? country?.slug : found.presentSlug
  return {
    self: addressOf(resource, found.presentSlug ?? found.document),
    ...(slug && { page: pathOf(locale, { kind: PAGE_KINDS[resource], slug }) }),
    signed: signedPathOf(resource, found.document),
  }
}

const PAGE_KINDS = {
  countries: 'country',
  'crime-areas': 'crime-area',
  agencies: 'agency',
  ncbs: 'ncb',
} as const satisfies Record<string, Page['kind']>

const pageOf = ({ summary, slug }: FoundTarget, locale: Locale): string | undefined =>
  slug === null ? undefined : pathOf(locale, { kind: PAGE_KINDS[(summary as Summary).type], slug })

const idOf = ({ summary }: FoundRelated): string => (summary as Summary).id

/** Only the fields and the languages that were asked for, with the links of texts resolved. */
function finished(
  document: Fields,
  { fields, locale, languages }: Query,
  pageIn: (collection: string, id: string) => string | undefined = () => undefined,
): Fields {
  const chosen = fields
    ? Object.fromEntries(
        Object.entries(document).filter(([name]) => ALWAYS.includes(name) || fields.includes(name)),
      )
    : document
  if (fields && Array.isArray(chosen.fallback)) {
    chosen.fallback = (chosen.fallback as string[]).filter((name) => fields.includes(name))
    if ((chosen.fallback as string[]).length === 0) delete chosen.fallback
  }
  const isAll = locale !== 'all' || languages.length === 4
  return walked(chosen, pageIn, isAll ? undefined : languages) as Fields
}

/**
 * Resolves the links of every HTML text, and leaves out the languages that were not asked for. What needs neither stays the
 * same object: most of a document does.
 */
function walked(
  value: unknown,
  pageIn: (collection: string, id: string) => string | undefined,
  languages: readonly Locale[] | undefined,
): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const all = value.map((each) => walked(each, pageIn, languages))
    return all.some((each, index) => each !== value[index]) ? all : value
  }
  const given = value as Fields
  const shown = languages && isPerLocale(given) ? inLanguages(given, languages) : given
  let changed: Fields | undefined
  for (const name in shown) {
    const each = shown[name]
    const now =
      name === 'html' && typeof each === 'string'
        ? resolveLinks(each, pageIn)
        : walked(each, pageIn, languages)
    if (now !== each) (changed ??= { ...shown })[name] = now
  }
  return changed ?? shown
}

const isPerLocale = (value: Fields): boolean => {
  const names = Object.keys(value)
  return names.length > 0 && names.every(isLocale)
}

const inLanguages = (value: Fields, languages: readonly Locale[]): Fields =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => languages.some((language) => language === name)),
  )
