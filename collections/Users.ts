import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { administratorOnly, selfOrAuditor } from '@/access/fields'
import { guardReads } from '@/cms/read-guard'
import {
  keepRights,
  recordRights,
  refuseDeactivated,
  refuseFirstRegister,
  refuseGivingRights,
} from '@/cms/rights'
import { accessEndpoint } from '@/cms/access-endpoint'
import { signInEndpoint } from '@/cms/sign-in'
import { readEnvironment } from '@/env'
import { classified, named } from '@/fields/options'
import { atMost } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { LOCALE_NAMES, LOCALES } from '@/vocabulary/locales'
import { REGIONS } from '@/vocabulary/regions'
import { ROLES } from '@/vocabulary/roles'
import { RECORD_WORDS } from '@/words/records'
import { WORKFLOW_WORDS } from '@/words/workflow'

const { users: words, administration } = inAllLocales(RECORD_WORDS)

const { rateLimit } = readEnvironment()

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'deactivated', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    group: administration,
  },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: rateLimit ? 10 : 0,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: readEnvironment().siteUrl.startsWith('https:') },
    forgotPassword: { expiration: 60 * 60 * 1000 },
  },
  access: accessFor('users'),
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  endpoints: [accessEndpoint('users'), signInEndpoint, refuseFirstRegister],
  fields: [
    { name: 'name', label: words.name, type: 'text', required: true, validate: atMost(200) },
    {
      name: 'roles',
      label: words.roles.label,
      type: 'select',
      hasMany: true,
      required: true,
      options: named(ROLES, (locale) => WORKFLOW_WORDS[locale].roles),
      saveToJWT: false,
      access: { create: administratorOnly, update: administratorOnly },
      admin: { description: words.roles.help },
    },
    {
      name: 'scope',
      label: words.scope.label,
      type: 'group',
      access: { create: administratorOnly, update: administratorOnly },
      admin: { description: words.scope.help },
      fields: [
        {
          name: 'kind',
          label: words.scope.kind,
          type: 'select',
          required: true,
          defaultValue: 'countries',
          options: named(
            ['all', 'regions', 'countries'],
            (locale) => RECORD_WORDS[locale].users.scopes,
          ),
        },
        {
          name: 'regions',
          label: words.scope.regions,
          type: 'select',
          hasMany: true,
          options: classified(REGIONS, 'regionNames'),
          admin: { condition: (_, sibling: { kind?: string }) => sibling.kind === 'regions' },
        },
        {
          name: 'countries',
          label: words.scope.countries,
          type: 'relationship',
          relationTo: 'countries',
          hasMany: true,
          admin: { condition: (_, sibling: { kind?: string }) => sibling.kind === 'countries' },
        },
      ],
    },
    {
      name: 'locale',
      label: words.locale.label,
      type: 'select',
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
      access: { read: selfOrAuditor },
      admin: { description: words.locale.help },
    },
    {
      name: 'deactivated',
      label: words.deactivated.label,
      type: 'checkbox',
      defaultValue: false,
      access: { create: administratorOnly, update: administratorOnly },
      admin: { description: words.deactivated.help },
    },
  ],
  hooks: {
    beforeOperation: [guardReads, refuseGivingRights],
    beforeChange: [keepRights],
    afterChange: [recordRights],
    beforeLogin: [refuseDeactivated],
  },
}
