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
import { preferencesField } from '@/cms/notifications/preferences-field'
import { readEnvironment } from '@/env'
import { optionsOf } from '@/fields/options'
import { atMost } from '@/fields/validators'
import { LOCALE_NAMES, LOCALES } from '@/vocabulary/locales'
import { REGIONS } from '@/vocabulary/regions'
import { ROLES } from '@/vocabulary/roles'

const { rateLimit } = readEnvironment()

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'deactivated', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    group: 'Administration',
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
    { name: 'name', type: 'text', required: true, validate: atMost(200) },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: optionsOf(ROLES),
      saveToJWT: false,
      access: { create: administratorOnly, update: administratorOnly },
      admin: {
        description:
          'A person may have several. Nobody approves a change that he had a hand in, whatever his roles.',
      },
    },
    {
      name: 'scope',
      type: 'group',
      access: { create: administratorOnly, update: administratorOnly },
      admin: { description: 'Where the roles apply. Everybody may read every draft.' },
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'countries',
          options: optionsOf(['all', 'regions', 'countries']),
        },
        {
          name: 'regions',
          type: 'select',
          hasMany: true,
          options: optionsOf(REGIONS),
          admin: { condition: (_, sibling: { kind?: string }) => sibling.kind === 'regions' },
        },
        {
          name: 'countries',
          type: 'relationship',
          relationTo: 'countries',
          hasMany: true,
          admin: { condition: (_, sibling: { kind?: string }) => sibling.kind === 'countries' },
        },
      ],
    },
    {
      name: 'locale',
      label: 'Language',
      type: 'select',
      defaultValue: 'en',
      options: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
      access: { read: selfOrAuditor },
    },
    {
      name: 'deactivated',
      type: 'checkbox',
      defaultValue: false,
      access: { create: administratorOnly, update: administratorOnly },
      admin: { description: 'A deactivated person cannot sign in. Nothing that he did is lost.' },
    },
    preferencesField,
  ],
  hooks: {
    beforeOperation: [guardReads, refuseGivingRights],
    beforeChange: [keepRights],
    afterChange: [recordRights],
    beforeLogin: [refuseDeactivated],
  },
}
