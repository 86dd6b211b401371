import type { GlobalConfig, GlobalSlug, NumberField } from 'payload'

import { accessFor } from '@/access/access-for'
import { openCommentsBlockApprovalField } from '@/cms/comments/blocking-field'
import { digestHourField } from '@/cms/notifications/digest-field'
import { recordChange, recordSettings, saveSettings } from '@/cms/settings'
import { SIGN_IN_POLICY } from '@/cms/people/second-factor-due'
import { optionsOf } from '@/fields/options'
import { ROLES } from '@/vocabulary/roles'
import { atMost, validColour } from '@/fields/validators'
import type { Locale } from '@/vocabulary/locales'

const { read, update } = accessFor('settings')
const policy = accessFor('signIn')

const settings = (config: Pick<GlobalConfig, 'slug' | 'label' | 'fields'>): GlobalConfig => ({
  ...config,
  access: { read, update },
  admin: { group: 'Administration' },
  graphQL: { disableMutations: true },
  endpoints: [saveSettings(config.slug as GlobalSlug)],
  hooks: { afterChange: [recordSettings] },
})

/** A number of whole days. */
const daysField = (
  name: string,
  defaultValue: number,
  label: Record<Locale, string>,
  description: Record<Locale, string>,
): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 1,
  max: 3650,
  defaultValue,
  label,
  admin: { description, step: 1 },
})

/** What an administrator decides about the whole site. */
export const SiteSettings = settings({
  slug: 'site-settings',
  label: 'Site settings',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, validate: atMost(80) },
    { name: 'tagline', type: 'text', localized: true, validate: atMost(160) },
    {
      name: 'accentColour',
      type: 'text',
      required: true,
      defaultValue: '#0b5d66',
      validate: validColour,
    },
    {
      name: 'disclaimer',
      type: 'textarea',
      localized: true,
      validate: atMost(600),
      admin: { description: 'Shown at the foot of every page.' },
    },
    { name: 'logo', type: 'upload', relationTo: 'media' },
    openCommentsBlockApprovalField,
    daysField(
      'overdueDays',
      7,
      {
        en: 'Days until something is overdue',
        fr: 'Jours avant qu’une tâche soit en retard',
        es: 'Días hasta que una tarea se considera atrasada',
        ar: 'عدد الأيام قبل أن تُعد المهمة متأخرة',
      },
      {
        en: 'How long a review, a correction or a publication may wait before the dashboard marks it as overdue.',
        fr: 'Combien de temps une relecture, une correction ou une publication peut attendre avant que le tableau de bord la signale en retard.',
        es: 'Cuánto puede esperar una revisión, una corrección o una publicación antes de que el tablero la marque como atrasada.',
        ar: 'المدة التي يجوز أن تنتظرها المراجعة أو التصحيح أو النشر قبل أن تُعلَّم في لوحة العمل بأنها متأخرة.',
      },
    ),
    digestHourField,
    daysField(
      'renewalDays',
      365,
      {
        en: 'Days until a profile should be checked again',
        fr: 'Jours avant qu’un profil doive être revérifié',
        es: 'Días hasta que un perfil debe comprobarse de nuevo',
        ar: 'عدد الأيام قبل أن يلزم التحقق من الملف مجددًا',
      },
      {
        en: 'How old a live profile may become before its editors are asked to go through it.',
        fr: 'L’âge qu’un profil en ligne peut atteindre avant que ses rédacteurs soient invités à le relire.',
        es: 'La antigüedad que puede alcanzar un perfil publicado antes de que se pida a sus editores que lo repasen.',
        ar: 'العمر الذي يجوز أن يبلغه الملف المنشور قبل أن يُطلب من محرريه مراجعته.',
      },
    ),
  ],
})

export const HomePage = settings({
  slug: 'home-page',
  label: 'Home page',
  fields: [
    { name: 'heading', type: 'text', localized: true, required: true, validate: atMost(120) },
    { name: 'introduction', type: 'textarea', localized: true, validate: atMost(1000) },
  ],
})

export const Navigation = settings({
  slug: 'navigation',
  label: 'Navigation',
  fields: [
    {
      name: 'items',
      type: 'array',
      maxRows: 8,
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, validate: atMost(40) },
        {
          name: 'href',
          label: 'Address',
          type: 'text',
          required: true,
          validate: (value: unknown) =>
            typeof value === 'string' && /^\/[a-z0-9/-]*$/.test(value)
              ? true
              : 'Write an address on this site without the language, such as "/countries".',
        },
      ],
    },
  ],
})

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
  admin: { group: 'Administration' },
  graphQL: false,
  hooks: { afterChange: [recordChange] },
  fields: [
    {
      name: 'secondFactorFor',
      type: 'select',
      hasMany: true,
      options: optionsOf(ROLES),
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
