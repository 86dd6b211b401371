import type { CurrentEdition } from '../../editions/edition'
import { fill } from '../../i18n/format'
import type { FormProblem, SentForm } from '../../reader-reports/form'
import type { ReportPage } from '../report-routes'
import type { PageContext, Text } from './context'
import { pageView } from './frame'
import { headingOfSection } from './section-heading'

export type ReportFormPage = Extract<ReportPage, { kind: 'report' }>

/** What the form is about: a section of a live document. */
export interface ReportSubject {
  context: PageContext
  page: ReportFormPage
  edition: CurrentEdition
}

/** What only who shows the form knows. */
export interface FormState {
  /** Marks the form (`form-token.ts`). */
  token: string
  /** What was sent and not taken, and why. */
  sent?: SentForm
  problem?: FormProblem
}

export interface ReportBody extends FormState {
  name: Text
  /** The page that has the error. */
  page: string
  section: string
  /** Of the edition that has it. */
  number: number
  /** When that edition was published; undefined where it is not the current one any more. */
  publishedAt: string | undefined
  /** Where the form goes. */
  action: string
}

/** The form on which a reader says what is wrong in a section. */
export function reportView({ context, page, edition }: ReportSubject, state: FormState) {
  const { words } = context
  const name = context.text(edition.content.name) ?? { text: '' }
  const body: ReportBody = {
    ...state,
    name,
    page: context.pathTo(page.about),
    section: headingOfSection(words, page.section, name.text),
    number: page.edition,
    publishedAt: page.edition === edition.number ? edition.publishedAt : undefined,
    action: context.pathTo(page),
  }
  return pageView(
    context,
    'report',
    {
      heading: { text: fill(words.reports.title, { name: name.text }) },
      here: { text: words.reports.titleOfPage },
      above: [{ label: name, href: body.page }],
    },
    body,
    { cacheable: false, status: statusOf(state.problem) },
  )
}

function statusOf(problem: FormProblem | undefined): 200 | 400 | 429 {
  if (problem === undefined) return 200
  return problem === 'throttled' ? 429 : 400
}
