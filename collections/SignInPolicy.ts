import type { GlobalConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { SIGN_IN_POLICY } from '@/cms/people/second-factor-due'
import { recordChange } from '@/cms/settings'
import { named } from '@/fields/options'
import { inAllLocales } from '@/i18n/in-all-locales'
import { ROLES } from '@/vocabulary/roles'
import { RECORD_WORDS } from '@/words/records'
import { WORKFLOW_WORDS } from '@/words/workflow'

const { administration } = inAllLocales(RECORD_WORDS)
const policy = accessFor('signIn')

/** What an administrator decides about signing in. */
export const SignInPolicy: GlobalConfig = {
  slug: SIGN_IN_POLICY,
  label: {
    en: 'Signing in',
    fr: 'Connexion',
    es: 'Inicio de sesión',
    ar: 'تسجيل الدخول',
  },
  access: { read: policy.read, update: policy.update },
  admin: { group: administration, hideAPIURL: true },
  graphQL: false,
  hooks: { afterChange: [recordChange] },
  fields: [
    {
      name: 'secondFactorFor',
      type: 'select',
      hasMany: true,
      options: named(ROLES, (locale) => WORKFLOW_WORDS[locale].roles),
      label: {
        en: 'Roles that require two-step sign-in',
        fr: 'Rôles qui exigent la connexion en deux étapes',
        es: 'Roles que exigen el inicio de sesión en dos pasos',
        ar: 'الأدوار التي تستلزم تسجيل الدخول بخطوتين',
      },
      admin: {
        description: {
          en: 'Everybody with one of these roles sets up an authenticator app before anything else.',
          fr: 'Toute personne ayant l’un de ces rôles configure d’abord une application d’authentification.',
          es: 'Quien tenga uno de estos roles configura primero una aplicación de autenticación.',
          ar: 'كل من له أحد هذه الأدوار يُعِدّ تطبيق المصادقة قبل أي شيء آخر.',
        },
      },
    },
  ],
}
