import { LOCALES } from '@/vocabulary/locales'
import { anonymous } from '../../support/client'

/** A country as it may or may not be public. */
export interface Subject {
  id: string
  slug: string
  /** The slug of a crime area that the profile names. */
  crimeArea: string
  /** Words that stand in the profile only. */
  words: string
}

/** Where anybody who is not signed in finds a country. */
export interface PublicView {
  /** The status of its page in each language, in the order of LOCALES. */
  pages: number[]
  /** The status of its preview. */
  preview: number
  rest: { byId: number; inList: number }
  graphql: number
  /** Which of the pages that could lead to it do. */
  linkedFrom: string[]
  /** Which of all these answers hold its words. */
  wordsIn: string[]
}

const GRAPHQL = `query ($slug: String) {
  Countries(where: { slug: { equals: $slug } }) { totalDocs docs { name lawEnforcement } }
}`

/** Asks every public interface for a country, as somebody who is not signed in. */
export async function publicViewOf({ id, slug, crimeArea, words }: Subject): Promise<PublicView> {
  const nobody = anonymous()
  const listings = [
    '/en',
    '/en/countries',
    '/en/regions/europe',
    '/ar/countries',
    `/en/crime-areas/${crimeArea}`,
    `/en/search?q=${slug}`,
    '/sitemap.xml',
  ]
  const [pages, listed, preview, one, list, graphql] = await Promise.all([
    Promise.all(LOCALES.map((locale) => nobody.get(`/${locale}/countries/${slug}`))),
    Promise.all(listings.map((path) => nobody.get(path))),
    nobody.get(`/preview/countries/${id}?locale=en`),
    nobody.get(`/api/countries/${id}?depth=0`),
    nobody.get(`/api/countries?where[slug][equals]=${slug}&draft=true`),
    nobody.query(GRAPHQL, { slug }),
  ])
  const answers = {
    page: pages[0],
    preview,
    'REST by id': one,
    'REST list': list,
    GraphQL: graphql,
  }
  return {
    pages: pages.map(({ status }) => status),
    preview: preview.status,
    rest: { byId: one.status, inList: list.body.totalDocs ?? -1 },
    graphql: countOf(graphql.body),
    linkedFrom: listings.filter((_, index) => listed[index]?.text.includes(`/countries/${slug}`)),
    wordsIn: Object.entries(answers)
      .filter(([, answer]) => answer?.text.includes(words))
      .map(([name]) => name),
  }
}

/** How many countries a GraphQL answer has; -1 when it is no such answer. */
function countOf(body: Record<string, unknown>): number {
  const data = body.data as { Countries?: { totalDocs: number } } | undefined
  return data?.Countries?.totalDocs ?? -1
}

/** What nobody sees. */
export const NOTHING: PublicView = {
  pages: [404, 404, 404, 404],
  preview: 401,
  rest: { byId: 404, inList: 0 },
  graphql: 0,
  linkedFrom: [],
  wordsIn: [],
}
