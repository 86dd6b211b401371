import { counted, fill, formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { EditionNote } from '../views/edition-note'
import type { SaidFrame } from '../views/frame'
import type { SaidView } from '../views/view'
import { accessibilityContent } from './accessibility'
import { agencyContent, bureauContent, countryContent, crimeAreaContent } from './documents'
import { day, factList } from './facts'
import { plain, words } from './inline'
import { countriesContent, crimeAreasContent, homeContent, regionContent } from './lists'
import { blocks, section } from './prose'

/** A page as Markdown: everything that stands on it, links absolute, and what identifies it as YAML before it. */
export function pageMarkdown(view: SaidView, origin: string): string {
  const { frame } = view
  const phrases = wordsOf(frame.locale)
  return `${blocks([
    frontMatter(view, origin),
    `# ${words(frame.heading)}`,
    frame.partlyEnglish && `> ${phrases.partlyEnglish}`,
    content(view, origin),
    'edition' in view.body && about(view.body.edition, frame),
  ])}\n`
}

function content(view: SaidView, origin: string): string {
  const { locale } = view.frame
  switch (view.kind) {
    case 'home':
      return homeContent(view.body, locale, origin)
    case 'countries':
      return countriesContent(view.body, locale, origin)
    case 'region':
      return regionContent(view.body, locale, origin)
    case 'crime-areas':
      return crimeAreasContent(view.body, locale, origin)
    case 'country':
      return countryContent(view.body, locale, origin)
    case 'crime-area':
      return crimeAreaContent(view.body, locale, origin)
    case 'agency':
      return agencyContent(view.body, locale, origin)
    case 'ncb':
      return bureauContent(view.body, locale, origin)
    case 'accessibility':
      return accessibilityContent(view.body, locale)
    case 'withdrawn': {
      const phrases = wordsOf(locale)
      const { notice } = view.body
      return blocks([`${phrases.withdrawn}. ${phrases.withdrawnText}`, notice && words(notice)])
    }
    // These have no such form: `formsOf` offers none.
    case 'search':
    case 'editions':
    case 'edition':
    case 'edition-comparison':
    case 'country-comparison':
    case 'two-languages':
    case 'report':
    case 'report-status':
    case 'verify':
    case 'moved':
    case 'not-found':
      return ''
  }
}

/** Strings of JSON are strings of YAML. */
function frontMatter({ frame, body }: SaidView, origin: string): string {
  const edition = 'edition' in body ? body.edition : undefined
  const entries = {
    title: frame.heading.text,
    url: frame.canonical,
    language: frame.locale,
    edition: edition?.number,
    hash: edition?.hash,
    published: edition?.publishedAt,
    ...Object.fromEntries(
      frame.languages.map(({ locale, href }) => [`url-${locale}`, origin + href]),
    ),
  }
  const lines = Object.entries(entries).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  )
  return ['---', ...lines, '---'].join('\n')
}

function about(edition: EditionNote, frame: SaidFrame): string {
  const { locale, canonical } = frame
  const phrases = wordsOf(locale)
  const number = formatNumber(locale, edition.number)
  const citation = fill(phrases.citation, {
    site: frame.site.name.text,
    title: frame.heading.text,
    number,
    date: day(locale, edition.publishedAt),
  })
  return section(
    phrases.aboutThisPage,
    factList([
      [phrases.lastChanged, day(locale, edition.publishedAt)],
      [
        phrases.whatChanged,
        [
          edition.changeNote && words(edition.changeNote),
          edition.corrects && plain(counted(locale, phrases.reports.corrects, edition.corrects)),
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      [phrases.reviewedOn, edition.reviewedAt !== null && day(locale, edition.reviewedAt)],
      [phrases.firstPublished, day(locale, edition.firstPublishedAt)],
      [
        phrases.edition,
        edition.redactedAt
          ? `${number} · ${plain(fill(phrases.history.redacted, { date: day(locale, edition.redactedAt) }))}`
          : number,
      ],
      [phrases.cite, `${plain(citation)} <${edition.permanent ?? canonical ?? ''}>`],
    ]),
  )
}
