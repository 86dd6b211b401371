import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { administratorOnly, nobody, selfOrAuditor } from '@/access/fields'
import { isActivePerson } from '@/access/person'
import { accountEndpoints } from '@/cms/people/account-endpoints'
import { closeAccount, recordPassword } from '@/cms/people/account-hooks'
import { lockBeforeOperation, lockBeforeSignOut } from '@/cms/people/account-lock'
import { invitationEndpoints } from '@/cms/people/invitation-endpoints'
import { forgotPasswordMail } from '@/cms/people/notices'
import { requireCode } from '@/cms/people/require-code'
import { passwordEndpoints } from '@/cms/people/reset-password'
import { readSecondFactorDue } from '@/cms/people/second-factor-due'
import { secondFactorEndpoints } from '@/cms/people/second-factor-endpoints'
import { keepSessionDetails, noteSeen } from '@/cms/people/sessions'
import { signInEndpoint } from '@/cms/people/sign-in'
import { READ_GUARDS } from '@/cms/read-guard'
import { refuseMissingTargets } from '@/cms/refuse-missing-targets'
import {
  keepRights,
  recordRights,
  refuseClosedAccounts,
  refuseFirstRegister,
  refuseGivingRights,
} from '@/cms/rights'
import { accessEndpoint } from '@/cms/access-endpoint'
import { preferencesField } from '@/cms/notifications/preferences-field'
import { readEnvironment } from '@/env'
import { classified, named } from '@/fields/options'
import { filled } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { LOCALE_NAMES, LOCALES } from '@/vocabulary/locales'
import { REGIONS } from '@/vocabulary/regions'
import { ROLES } from '@/vocabulary/roles'
import { RECORD_WORDS } from '@/words/records'
import { WORKFLOW_WORDS } from '@/words/workflow'

const { users: words, administration } = inAllLocales(RECORD_WORDS)

const LIST_PARTS = ['/src/admin/people/ListHead#ListHead', '/src/admin/list/EmptyList#EmptyList']

const { rateLimit } = readEnvironment()

const DEACTIVATED_LABEL = { en: 'State', fr: 'État', es: 'Estado', ar: 'الحالة' }

const INVITED_LABEL = {
  en: 'Invited, not yet joined',
  fr: 'Invitation non encore acceptée',
  es: 'Invitación aún no aceptada',
  ar: 'دُعي ولم ينضم بعد',
}

const SECOND_FACTOR_LABEL = {
  en: 'Two-step sign-in',
  fr: 'Connexion en deux étapes',
  es: 'Inicio de sesión en dos pasos',
  ar: 'تسجيل الدخول بخطوتين',
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'deactivated', 'secondFactor'],
    listSearchableFields: ['name', 'email'],
    group: administration,
    components: { beforeListTable: LIST_PARTS },
  },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: rateLimit ? 10 : 0,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: readEnvironment().siteUrl.startsWith('https:') },
    forgotPassword: { expiration: 60 * 60 * 1000, ...forgotPasswordMail },
  },
  access: { ...accessFor('users'), admin: ({ req }) => isActivePerson(req.user) },
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  endpoints: [
    accessEndpoint('users'),
    signInEndpoint,
    ...passwordEndpoints,
    refuseFirstRegister,
    ...invitationEndpoints,
    ...secondFactorEndpoints,
    ...accountEndpoints,
  ],
  fields: [
    { name: 'name', label: words.name, type: 'text', required: true, validate: filled(200) },
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
      type: 'checkbox',
      defaultValue: false,
      access: { create: administratorOnly, update: administratorOnly },
      label: DEACTIVATED_LABEL,
      // Done and undone beside the form, where its consequences are said.
      admin: {
        components: {
          Cell: '/src/admin/people/StateCell#StateCell',
          Field: '/src/admin/people/Nothing#Nothing',
        },
      },
    },
    {
      name: 'invited',
      label: INVITED_LABEL,
      type: 'checkbox',
      defaultValue: false,
      access: { read: selfOrAuditor, create: nobody, update: nobody },
      admin: {
        components: { Field: '/src/admin/people/Nothing#Nothing' },
        disableListColumn: true,
      },
    },
    {
      name: 'secondFactor',
      label: SECOND_FACTOR_LABEL,
      type: 'checkbox',
      defaultValue: false,
      access: { read: selfOrAuditor, create: nobody, update: nobody },
      admin: { components: { Field: '/src/admin/people/Nothing#Nothing' } },
    },
    {
      name: 'secondFactorDue',
      type: 'checkbox',
      virtual: true,
      access: { read: selfOrAuditor, create: nobody, update: nobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: { afterRead: [readSecondFactorDue] },
    },
    {
      name: 'account',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/people/AccountPanel#AccountPanel' },
        disableListColumn: true,
      },
    },
    preferencesField,
  ],
  hooks: {
    beforeOperation: [...READ_GUARDS, lockBeforeOperation, refuseGivingRights],
    beforeChange: [keepRights, refuseMissingTargets, recordPassword],
    afterChange: [recordRights, closeAccount],
    beforeLogin: [refuseClosedAccounts, requireCode],
    afterLogin: [keepSessionDetails],
    afterMe: [noteSeen],
    afterLogout: [lockBeforeSignOut],
  },
}
