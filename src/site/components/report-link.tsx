import type { Locale } from '../../vocabulary/locales'
import type { SectionName } from '../../reader-reports/sections'
import { wordsOf } from '../i18n/language'
import type { EditionNote } from '../views/edition-note'

interface ReportLinkProps {
  edition: EditionNote
  section: SectionName
  /** The id of its heading, which is the section's name too; null where it has none. */
  heading?: null
  locale: Locale
}

/** The quiet way from a section to the form on which an error in it is reported. */
export const ReportLink = ({ edition: { reports }, section, heading, locale }: ReportLinkProps) =>
  reports[section] ? (
    <p className="report-link">
      <a
        href={reports[section]}
        rel="nofollow"
        aria-describedby={heading === null ? undefined : section}
      >
        {wordsOf(locale).reports.link}
      </a>
    </p>
  ) : null
