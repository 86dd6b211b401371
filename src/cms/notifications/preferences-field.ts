import type { Field, GroupField } from 'payload'

import { CHOSEN_KINDS, type NotificationKind } from '../../notifications/kinds'
import { DEFAULT_PREFERENCES, MAIL_CHOICES, preferenceName } from '../../notifications/preferences'
import { LOCALES, type Locale } from '../../vocabulary/locales'
import { NOTIFICATION_WORDS, type NotificationWords } from '../../words/notifications'
import { selfOrAuditor } from '../../access/fields'

/** How a person wants to be told, on the page of his account: one row for each kind that he chooses. */
export const preferencesField: GroupField = {
  name: 'notifications',
  type: 'group',
  label: inAll(({ preferences }) => preferences.heading),
  access: { read: selfOrAuditor },
  admin: { description: inAll(({ preferences }) => preferences.description) },
  fields: CHOSEN_KINDS.map(kindField),
}

function kindField(kind: NotificationKind): Field {
  return {
    name: preferenceName(kind),
    type: 'group',
    label: inAll(({ kinds }) => kinds[kind]),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'mail',
            type: 'select',
            label: inAll(({ preferences }) => preferences.mail),
            defaultValue: DEFAULT_PREFERENCES[kind].mail,
            options: MAIL_CHOICES.map((value) => ({
              value,
              label: inAll(({ choices }) => choices[value]),
            })),
          },
          {
            name: 'panel',
            type: 'checkbox',
            label: inAll(({ preferences }) => preferences.panel),
            defaultValue: DEFAULT_PREFERENCES[kind].panel,
          },
        ],
      },
    ],
  }
}

function inAll(pick: (words: NotificationWords) => string): Record<Locale, string> {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, pick(NOTIFICATION_WORDS[locale])]),
  ) as Record<Locale, string>
}
