import type { GlobalConfig, GlobalSlug } from 'payload'

import { accessFor } from '@/access/access-for'
import { signedIn } from '@/access/fields'
import { recordSettings, saveSettings } from '@/cms/settings'
import { atMost, validColour } from '@/fields/validators'

const { read, update } = accessFor('settings')

const settings = (config: Pick<GlobalConfig, 'slug' | 'label' | 'fields'>): GlobalConfig => ({
  ...config,
  access: { read, update },
  admin: { group: 'Administration' },
  graphQL: { disableMutations: true },
  endpoints: [saveSettings(config.slug as GlobalSlug)],
  hooks: { afterChange: [recordSettings] },
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
    {
      name: 'openCommentsBlockApproval',
      label: {
        en: 'Open comments block approval',
        fr: 'Les commentaires ouverts bloquent l’approbation',
        es: 'Los comentarios abiertos impiden la aprobación',
        ar: 'التعليقات المفتوحة تمنع الموافقة',
      },
      type: 'checkbox',
      defaultValue: false,
      access: { read: signedIn },
      admin: {
        description: {
          en: 'A document is approved only when every comment on it is resolved.',
          fr: 'Un document n’est approuvé que lorsque tous ses commentaires sont résolus.',
          es: 'Un documento solo se aprueba cuando todos sus comentarios están resueltos.',
          ar: 'لا تتم الموافقة على مستند إلا بعد حلّ جميع التعليقات عليه.',
        },
      },
    },
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
