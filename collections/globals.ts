import type { GlobalConfig, GlobalSlug, NumberField } from 'payload'

import { accessFor } from '@/access/access-for'
import { openCommentsBlockApprovalField } from '@/cms/comments/blocking-field'
import { digestHourField } from '@/cms/notifications/digest-field'
import { lockGlobal } from '@/cms/lock-row'
import { refuseMissingTargetsOfGlobal } from '@/cms/refuse-missing-targets'
import { recordSettings, saveSettings } from '@/cms/settings'
import { atMost, validColour, validSiteAddress } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { RECORD_WORDS } from '@/words/records'
import type { Locale } from '@/vocabulary/locales'

const {
  administration,
  settings: { site, home, navigation },
} = inAllLocales(RECORD_WORDS)

const { read, update } = accessFor('settings')

const settings = (config: Pick<GlobalConfig, 'slug' | 'label' | 'fields'>): GlobalConfig => ({
  ...config,
  access: { read, update },
  admin: { group: administration, hideAPIURL: true },
  graphQL: { disableMutations: true },
  endpoints: [saveSettings(config.slug as GlobalSlug)],
  hooks: {
    beforeOperation: [lockGlobal],
    beforeChange: [refuseMissingTargetsOfGlobal],
    afterChange: [recordSettings],
  },
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
  label: site.label,
  fields: [
    {
      name: 'name',
      label: site.name.label,
      type: 'text',
      localized: true,
      required: true,
      validate: atMost(80),
      admin: { description: site.name.help },
    },
    {
      name: 'tagline',
      label: site.tagline.label,
      type: 'text',
      localized: true,
      validate: atMost(160),
      admin: { description: site.tagline.help },
    },
    {
      name: 'accentColour',
      label: site.accentColour.label,
      type: 'text',
      required: true,
      defaultValue: '#0b5d66',
      validate: validColour,
      admin: { description: site.accentColour.help },
    },
    {
      name: 'disclaimer',
      label: site.disclaimer.label,
      type: 'textarea',
      localized: true,
      validate: atMost(600),
      admin: { description: site.disclaimer.help },
    },
    { name: 'logo', label: site.logo, type: 'upload', relationTo: 'media' },
    {
      name: 'showMap',
      label: site.showMap.label,
      type: 'checkbox',
      defaultValue: true,
      admin: { description: site.showMap.help },
    },
    {
      name: 'mapNote',
      label: site.mapNote.label,
      type: 'textarea',
      localized: true,
      validate: atMost(400),
      admin: { description: site.mapNote.help },
    },
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
  label: home.label,
  fields: [
    {
      name: 'heading',
      label: home.heading,
      type: 'text',
      localized: true,
      required: true,
      validate: atMost(120),
    },
    {
      name: 'introduction',
      label: home.introduction.label,
      type: 'textarea',
      localized: true,
      validate: atMost(1000),
      admin: { description: home.introduction.help },
    },
  ],
})

export const Navigation = settings({
  slug: 'navigation',
  label: navigation.label,
  fields: [
    {
      name: 'items',
      label: navigation.items,
      type: 'array',
      labels: { singular: navigation.item, plural: navigation.items },
      maxRows: 8,
      fields: [
        {
          name: 'label',
          label: navigation.text.label,
          type: 'text',
          localized: true,
          required: true,
          validate: atMost(40),
          admin: { description: navigation.text.help },
        },
        {
          name: 'href',
          label: navigation.href.label,
          type: 'text',
          required: true,
          validate: validSiteAddress,
          admin: { description: navigation.href.help },
        },
      ],
    },
  ],
})
