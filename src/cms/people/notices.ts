import type { PayloadRequest } from 'payload'

import { readEnvironment } from '../../env'
import { fill } from '../../i18n/format'
import { PEOPLE_MAIL, type Notice } from '../../words/people-mail'
import { personBy } from './account-lock'
import { composed, writtenTo } from './letter'

/** Tells a person by mail, in his language, what has happened to his account. */
export async function sendNotice(
  req: PayloadRequest,
  person: string,
  notice: Notice,
): Promise<void> {
  const row = await personBy(req, { id: { equals: person } })
  if (typeof row?.email !== 'string') return
  const locale = writtenTo(row.locale)
  const { subject, paragraphs } = PEOPLE_MAIL[locale].notices[notice]
  await req.payload.sendEmail({
    to: row.email,
    subject,
    ...composed({ paragraphs: [...paragraphs, PEOPLE_MAIL[locale].noticeEnd] }, locale),
  })
}

/** Sends the link of an invitation. */
export async function sendInvitation(
  req: PayloadRequest,
  person: { email: string; name: string; locale?: unknown },
  invitedBy: string,
  token: string,
): Promise<void> {
  const locale = writtenTo(person.locale)
  const { subject, paragraphs } = PEOPLE_MAIL[locale].invitation
  const values = { name: person.name, by: invitedBy }
  await req.payload.sendEmail({
    to: person.email,
    subject,
    ...composed(
      {
        paragraphs: paragraphs.map((paragraph) => fill(paragraph, values)),
        link: `${readEnvironment().siteUrl}/admin/join/${token}`,
      },
      locale,
    ),
  })
}

interface ForgotArgs {
  token?: string
  user?: { locale?: unknown }
}

/** The message with which a forgotten password is set anew, in the person's language. */
export const forgotPasswordMail = {
  generateEmailSubject: ({ user }: ForgotArgs = {}): string =>
    PEOPLE_MAIL[writtenTo(user?.locale)].forgotten.subject,
  generateEmailHTML: ({ token = '', user }: ForgotArgs = {}): string => {
    const locale = writtenTo(user?.locale)
    const { paragraphs } = PEOPLE_MAIL[locale].forgotten
    return composed(
      { paragraphs, link: `${readEnvironment().siteUrl}/admin/reset/${token}` },
      locale,
    ).html
  },
}
