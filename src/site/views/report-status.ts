import type { SectionName } from '../../reader-reports/sections'
import type { ReportState } from '../../reader-reports/states'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { pageOfDocument, type Link } from './links'
import { headingOfSection } from './section-heading'

/** What has become of a report, as its sender may know it: none of his words. */
export interface ReportStatus {
  collection: ProfileCollection
  document: string
  section: SectionName
  state: ReportState
  /** An ISO 8601 instant. */
  receivedAt: string
  reply: string | null
  /** The edition that has the correction, once it is published. */
  corrected: { collection: ProfileCollection; document: string; edition: number } | null
  /** Whether his words are still there, as his. */
  hasWords: boolean
}

export interface ReportStatusBody {
  /** The page that he reported an error on; undefined while it is withdrawn. */
  page: Link | undefined
  section: Text
  state: ReportState
  receivedAt: string
  reply: string | undefined
  correction: { edition: number; href: string; comparison: string | undefined } | undefined
  hasWords: boolean
  /** Where the form goes that deletes his words. */
  action: string
}

/** The page on which a sender looks up what has become of his report. */
export function reportStatusView(context: PageContext, status: ReportStatus) {
  const { reader, words } = context
  const edition = reader.live(status.collection, status.document)
  const page = edition && pageOfDocument(context, edition)
  const label = context.text(edition?.content.name)
  const body: ReportStatusBody = {
    page: label && { label, ...(page && { href: context.pathTo(page) }) },
    section: { text: headingOfSection(words, status.section, label?.text ?? '').trim() },
    state: status.state,
    receivedAt: status.receivedAt,
    reply: status.reply ?? undefined,
    correction: correctionOf(context, status),
    hasWords: status.hasWords,
    action: context.pathTo(context.page),
  }
  return pageView(
    context,
    'report-status',
    { heading: { text: words.reports.statusTitle } },
    body,
    { cacheable: false },
  )
}

function correctionOf(
  context: PageContext,
  { corrected }: ReportStatus,
): ReportStatusBody['correction'] {
  const edition = corrected && context.reader.live(corrected.collection, corrected.document)
  const of = edition && pageOfDocument(context, edition)
  if (!corrected || !of) return undefined
  const { edition: number } = corrected
  const compared = { from: String(number - 1), to: String(number) }
  return {
    edition: number,
    href: context.pathTo({ kind: 'edition', of, number }),
    comparison:
      number > 1 ? context.pathTo({ kind: 'edition-comparison', of, ...compared }) : undefined,
  }
}
