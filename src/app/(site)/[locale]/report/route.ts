import config from '@payload-config'
import { getPayload } from 'payload'

import { titleOf } from '@/cms/edition-title'
import { receiveReport } from '@/cms/reader-reports/receive'
import { readEnvironment } from '@/env'
import { readForm, type FormProblem, type SentForm } from '@/reader-reports/form'
import { formToken, problemOfToken, type FormSubject } from '@/reader-reports/form-token'
import { reportSubjectAt, reportView, type ReportSubject } from '@/site/report-pages'
import { pathOf } from '@/site/routes'
import { CLIENT_HEADER } from '@/vocabulary/client-header'
import { isFromElsewhere } from '../../../from-elsewhere'
import { answerView, placeOf, refuseFromElsewhere, seeOther } from '../../form-pages'
import { sentFormOf } from './sent-form'

export const dynamic = 'force-dynamic'

/** The form on which a reader reports an error in a section of a page. */
export async function GET(request: Request): Promise<Response> {
  const place = await placeOf(request)
  const found = reportSubjectAt(place.path, place.reader, place.site)
  if (!found || 'instead' in found) return answerView(found && found.instead, place)
  return answerView(reportView(found.subject, { token: tokenFor(found.subject) }), place)
}

/** What he says: kept, or the form again with his words in it and the reason. */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request)) return refuseFromElsewhere()
  const place = await placeOf(request)
  const found = reportSubjectAt(place.path, place.reader, place.site)
  if (!found || 'instead' in found) return answerView(found && found.instead, place)
  const { subject } = found
  const sent = await sentFormOf(request)
  const again = (problem: FormProblem, words: SentForm) =>
    answerView(
      reportView(subject, {
        token: tokenOf(words, subject) ?? tokenFor(subject),
        sent: { ...words, website: '' },
        problem,
      }),
      place,
    )
  if (sent === 'too-long') return again('too-long', {})
  const words = readForm(sent)
  if (typeof words === 'string') return again(words, sent)
  const problem = problemOfToken(sent.token, named(subject), new Date(), secret())
  if (problem) return again(problem, sent)
  const { edition, page, context } = subject
  const token = await receiveReport(
    await getPayload({ config }),
    {
      ...words,
      collection: edition.collection,
      document: edition.id,
      title: titleOf(edition.content),
      section: page.section,
      locale: context.locale,
      edition: page.edition,
    },
    request.headers.get(CLIENT_HEADER) ?? 'unknown',
  )
  if (token === null) return again('throttled', sent)
  return seeOther(pathOf(context.locale, { kind: 'report-status', token }))
}

const secret = (): string => readEnvironment().secret ?? ''

const named = ({ edition, page }: ReportSubject): FormSubject => ({
  document: `${edition.collection}/${edition.id}`,
  section: page.section,
  edition: page.edition,
})

const tokenFor = (subject: ReportSubject): string => formToken(named(subject), new Date(), secret())

/** The token that came with a form, while it holds: who corrects a word has not to wait again. */
const tokenOf = ({ token }: SentForm, subject: ReportSubject): string | undefined =>
  problemOfToken(token, named(subject), new Date(), secret()) === 'too-old' ? undefined : token
