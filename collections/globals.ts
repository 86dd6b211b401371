import type { GlobalConfig, GlobalSlug } from 'payload'

import { accessFor } from '@/access/access-for'
import { recordSettings, saveSettings } from '@/cms/settings'
import { atMost, validColour, validSiteAddress } from '@/fields/validators'
import { inAllLocales } from '@/i18n/in-all-locales'
import { RECORD_WORDS } from '@/words/records'

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
  hooks: { afterChange: [recordSettings] },
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
