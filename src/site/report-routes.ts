import { isSectionOf, type SectionName } from '../reader-reports/sections'
import { collectionOf, documentPageOf } from './document-pages'
import type { DocumentPage } from './history/routes'

/** Where a reader reports an error, and where he looks up what became of it. */
export type ReportPage =
  /** In a section of the page of a document, as its edition has it. */
  | { kind: 'report'; about: DocumentPage; section: SectionName; edition: number }
  | { kind: 'report-status'; token: string }

type FormPage = Extract<ReportPage, { kind: 'report' }>

/** What the address of a report ends with: 256 random bits. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const EDITION = /^[1-9]\d{0,8}$/

/** The query in the address of a form. */
export const reportQuery = ({ about, section, edition }: FormPage): Record<string, string> => ({
  page: `${collectionOf(about)}/${about.slug}`,
  section,
  edition: String(edition),
})

/** The form that a query asks for; undefined where there is no such section. */
export function reportPageOf(query: URLSearchParams): FormPage | undefined {
  const [collection = '', slug = '', ...more] = query.get('page')?.split('/') ?? []
  const about = more.length === 0 && slug !== '' ? documentPageOf(collection, slug) : undefined
  const section = query.get('section')
  const edition = query.get('edition') ?? ''
  if (!about || !isSectionOf(collectionOf(about), section) || !EDITION.test(edition))
    return undefined
  return { kind: 'report', about, section, edition: Number(edition) }
}

/** The page of a report; undefined where the address does not end with a token. */
export const statusPageOf = (token: string): ReportPage | undefined =>
  TOKEN.test(token) ? { kind: 'report-status', token } : undefined
