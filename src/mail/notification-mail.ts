import type { SendEmailOptions } from 'payload'

import { counted, fill } from '../i18n/format'
import type { NotificationKind } from '../notifications/kinds'
import { directionOf, type Locale } from '../vocabulary/locales'
import { NOTIFICATION_WORDS } from '../words/notifications'
import { notificationLine } from '../words/notifications/line'
import { escapeHtml } from './escape-html'

/** What a mail tells. */
export interface MailItem {
  /** Names it, so that mailboxes take the same mail for one. */
  key: string
  kind: NotificationKind
  title: string
  actorName: string | null
  words: string | null
  /** Where it is looked at: path, query and fragment. */
  address: string
}

export interface MailReader {
  email: string
  name: string
  locale: Locale
}

/** A mail that is ready to be sent. */
export type ComposedMail = SendEmailOptions & { subject: string; text: string; html: string }

/** The mail about one notification, as text and as HTML, in the language of the reader. */
export function notificationMail(
  reader: MailReader,
  items: readonly MailItem[],
  siteUrl: string,
): ComposedMail {
  const [item] = items
  if (!item) throw new Error('There is nothing to tell.')
  return mailOf(reader, items, siteUrl, {
    subject: notificationLine(reader.locale, item),
    heading: null,
  })
}

/** The mail about everything that has come together for a person's digest. */
export function digestMail(
  reader: MailReader,
  items: readonly MailItem[],
  siteUrl: string,
): ComposedMail {
  const { mail } = NOTIFICATION_WORDS[reader.locale]
  return mailOf(reader, items, siteUrl, {
    subject: counted(reader.locale, mail.digestSubject, items.length),
    heading: mail.digestHeading,
  })
}

/** Where a person chooses what he is told. */
const PREFERENCES_ADDRESS = '/admin/account#field-notifications'

interface Frame {
  subject: string
  heading: string | null
}

function mailOf(
  { email, name, locale }: MailReader,
  items: readonly MailItem[],
  siteUrl: string,
  { subject, heading }: Frame,
): ComposedMail {
  const { mail } = NOTIFICATION_WORDS[locale]
  const preferences = `${siteUrl}${PREFERENCES_ADDRESS}`
  const parts = items.map((item) => ({
    line: notificationLine(locale, item),
    words: item.words,
    open: fill(mail.open, { title: item.title }),
    link: `${siteUrl}${item.address}`,
  }))
  const text = [
    ...(heading === null ? [] : [heading]),
    ...parts.map(({ line, words, link }) =>
      [line, ...(words === null ? [] : [quoted(words)]), link].join('\n\n'),
    ),
    `-- \n${mail.why}\n${preferences}`,
  ].join('\n\n')
  const html = [
    `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:40rem;margin:0 auto;padding:1rem">',
    heading === null ? '' : `<h1 style="font-size:1.25rem">${escapeHtml(heading)}</h1>`,
    ...parts.map(
      ({ line, words, open, link }) =>
        `<p><strong>${escapeHtml(line)}</strong></p>` +
        (words === null
          ? ''
          : `<blockquote dir="auto" style="white-space:pre-wrap;margin:0 0 1em;padding:0 1em;border-inline-start:3px solid #767676">${escapeHtml(words)}</blockquote>`) +
        `<p><a href="${escapeHtml(link)}">${escapeHtml(open)}</a></p>`,
    ),
    `<hr><p style="font-size:.875rem">${escapeHtml(mail.why)} <a href="${escapeHtml(preferences)}">${escapeHtml(mail.preferences)}</a></p>`,
    '</body></html>',
  ].join('\n')
  return {
    to: { name, address: email },
    subject,
    text,
    html,
    messageId: `<${items[0]?.key.replaceAll(':', '.') ?? ''}@${new URL(siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${preferences}>` },
  }
}

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
