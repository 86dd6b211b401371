import { describe, expect, it, test } from 'vitest'

import { digestMail, notificationMail, type MailItem } from '@/mail/notification-mail'
import { NOTIFICATION_KINDS } from '@/notifications/kinds'
import { LOCALES, type Locale } from '@/vocabulary/locales'

const SITE = 'https://liaison.example'

const item = (change: Partial<MailItem> = {}): MailItem => ({
  key: 'sent-back:event:person',
  kind: 'sent-back',
  title: 'Belgium',
  actorName: 'Anna',
  words: 'Name the source.',
  address: '/admin/collections/countries/1?locale=fr#comments-on-tagline',
  ...change,
})

const reader = (locale: Locale) => ({ email: 'ben@liaison.example', name: 'Ben', locale })

const mail = (change: Partial<MailItem> = {}, locale: Locale = 'en') =>
  notificationMail(reader(locale), [item(change)], SITE)

describe.each(LOCALES)('a mail in %s', (locale) => {
  test.each(NOTIFICATION_KINDS)('about "%s" says what happened, to what, and where', (kind) => {
    const { subject, text, html } = mail({ kind }, locale)
    expect(subject).toContain('Belgium')
    expect(subject).not.toMatch(/[{}]/)
    for (const body of [text, html]) {
      expect(body).toContain(`${SITE}/admin/collections/countries/1?locale=fr#comments-on-tagline`)
      expect(body).toContain('Name the source.')
      expect(body).toContain(`${SITE}/admin/account#field-notifications`)
    }
  })

  it('reads in its own direction', () => {
    const direction = locale === 'ar' ? 'rtl' : 'ltr'
    expect(mail({}, locale).html).toContain(`<html lang="${locale}" dir="${direction}">`)
  })
})

it('names where to choose otherwise in its headers too, and has the same name each time', () => {
  expect(mail()).toMatchObject({
    headers: { 'List-Unsubscribe': `<${SITE}/admin/account#field-notifications>` },
    messageId: '<sent-back.event.person@liaison.example>',
    to: { address: 'ben@liaison.example' },
  })
})

it('shows markup in words as it was typed', () => {
  const { html } = mail({ words: '<img src=x onerror="alert(1)"> & more', title: '<b>' })
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more')
  expect(html).not.toContain('<b>')
})

it('a digest tells everything in one mail', () => {
  const items = [item(), item({ kind: 'published', title: 'Iceland', words: null })]
  const { subject, text } = digestMail(reader('en'), items, SITE)
  expect(subject).toBe('2 things for you today')
  expect(text).toContain('Anna sent “Belgium” back')
  expect(text).toContain('Anna published “Iceland”')
})
