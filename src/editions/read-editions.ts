import type { Pool } from 'pg'

import { LOCALES } from '../vocabulary/locales'
import { CHANGES_TOLD, type CurrentEdition, type SiteSettings } from './edition'
import { REVIEWED_AT } from './reviewed'

/** An edition that became current, or was withdrawn or restored, with its place in the order of publications. */
export interface Publication {
  sequence: number
  edition: CurrentEdition
}

const QUERY = `
  select i.collection, i.document as id, i.public, i.notice, i.sequence::int as sequence, i.edition, e.number::int as number, e.hash, e.content, e.media,
         e.change_note as "changeNote", nullif(e.corrects, 0)::int as corrects, e.redacted_at as "redactedAt", e.published_at as "publishedAt", ${REVIEWED_AT} as "reviewedAt",
         (select f.published_at from editions f where f.collection = i.collection::enum_editions_collection and f.document = i.document and f.number = 1) as "firstPublishedAt",
         (select json_agg(json_build_object('slug', a.slug, 'lastPublishedAt', a.last_published_at) order by a.slug)
          from document_addresses a where a.collection = i.collection and a.document = i.document and a.slug <> e.content ->> 'slug') as "formerSlugs",
         (select json_agg(p order by p.number desc)
          from (select number::int, published_at as "publishedAt", change_note as "changeNote", redacted_at as "redactedAt" from editions
                where collection = i.collection::enum_editions_collection and document = i.document and number < e.number
                order by number desc limit ${String(CHANGES_TOLD)}) p) as earlier
  from workflow_items i join editions e on e.id = i.edition::uuid
  where i.sequence > $1 order by i.sequence`

interface Row extends Omit<
  CurrentEdition,
  'publishedAt' | 'firstPublishedAt' | 'reviewedAt' | 'redactedAt' | 'formerSlugs' | 'earlier'
> {
  redactedAt: Date | null
  sequence: number
  reviewedAt: Date | null
  formerSlugs: CurrentEdition['formerSlugs'] | null
  /** With instants as PostgreSQL writes them. */
  earlier: CurrentEdition['earlier'] | null
  publishedAt: Date
  firstPublishedAt: Date
}

/**
 * The current editions whose public state changed after a place in the order of publications, in that order.
 * The only reader of editions for the site: drafts are not in the tables it asks.
 *
 * @param after 0 for all of them
 */
export async function readPublications(
  pool: Pick<Pool, 'query'>,
  after: number,
): Promise<Publication[]> {
  const { rows } = await pool.query<Row>(QUERY, [after])
  return rows.map(
    ({
      sequence,
      publishedAt,
      firstPublishedAt,
      reviewedAt,
      redactedAt,
      formerSlugs,
      earlier,
      ...edition
    }) => ({
      sequence,
      edition: {
        ...edition,
        sequence,
        publishedAt: publishedAt.toISOString(),
        firstPublishedAt: firstPublishedAt.toISOString(),
        reviewedAt: reviewedAt?.toISOString() ?? null,
        redactedAt: redactedAt?.toISOString() ?? null,
        ...(formerSlugs && { formerSlugs }),
        ...(earlier && {
          earlier: earlier.map(({ redactedAt: at, ...each }) => ({
            ...each,
            publishedAt: new Date(each.publishedAt).toISOString(),
            ...(at && { redactedAt: new Date(at).toISOString() }),
          })),
        }),
      },
    }),
  )
}

/** What the site shows where an administrator has not decided yet. */
const UNDECIDED: SiteSettings = {
  name: Object.fromEntries(LOCALES.map((locale) => [locale, 'Liaison'])),
  tagline: {},
  accentColour: '#0b5d66',
  disclaimer: {},
  showMap: true,
  mapNote: {},
  logo: null,
  home: { heading: { en: 'Country profiles' }, introduction: {} },
  navigation: [],
}

/** The settings of the site, as the globals were last saved. */
export async function readSettings(pool: Pool): Promise<SiteSettings> {
  const { rows } = await pool.query<{ slug: string; content: Record<string, unknown> }>(
    'select slug, content from public_settings',
  )
  const saved = Object.fromEntries(rows.map(({ slug, content }) => [slug, content]))
  const navigation = saved.navigation as { items?: SiteSettings['navigation'] } | undefined
  const site = saved['site-settings'] as Partial<SiteSettings> | undefined
  const logo = site?.logo
  return {
    ...UNDECIDED,
    ...site,
    // Saved before logos were kept with their files, it is the id of a picture only.
    logo: typeof logo === 'object' ? logo : null,
    home: {
      ...UNDECIDED.home,
      ...(saved['home-page'] as Partial<SiteSettings['home']> | undefined),
    },
    navigation: navigation?.items ?? UNDECIDED.navigation,
  }
}
