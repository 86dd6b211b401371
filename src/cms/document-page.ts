import type { TFunction } from '@payloadcms/translations'
import type { CollectionConfig, EditViewConfig, UIField } from 'payload'

import type { ProfileCollection } from '../vocabulary/profiles'

/*
 * How a document's page in the admin panel is put together: what stands beside the form, and the tabs next to
 * it. Components are named by their file, as Payload's import map wants it.
 */

const beside = (name: string, Field: string): UIField => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field } },
})

/** What stands beside the form, from the top down. */
export const SIDEBAR: UIField[] = [
  beside('workflow', '/src/admin/document/WorkflowField#WorkflowField'),
  beside('readiness', '/src/admin/readiness/ReadinessField#ReadinessField'),
  beside('reports', '/src/admin/reports/ReportsField#ReportsField'),
  beside('comments', '/src/admin/comments/CommentsField#CommentsField'),
  beside('sharePreview', '/src/admin/preview/SharePreview#SharePreview'),
]

/** What has to be known before the form is read or changed, above its first field. */
export const ABOVE_THE_FORM: UIField = {
  name: 'notices',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/document/Notices#Notices' },
  },
}

/** The panel's own words, which `payload.config.ts` gives to Payload under the name `liaison`. */
const inPanelWords =
  (key: string) =>
  ({ t }: { t: TFunction }) =>
    (t as (key: string) => string)(`liaison:${key}`)

/** The document's tabs beside its form. */
const TABS = {
  review: {
    Component: '/src/admin/review/ReviewView#ReviewView',
    path: '/review',
    tab: { href: '/review', label: inPanelWords('review'), order: 200 },
  },
  history: {
    Component: '/src/admin/history/HistoryView#HistoryView',
    path: '/history',
    tab: { href: '/history', label: inPanelWords('history'), order: 300 },
  },
  // The history shows the versions, too; Payload's own page of them would offer to publish one.
  versions: { tab: { condition: () => false } },
  translate: {
    Component: '/src/admin/translation/TranslateView#TranslateView',
    path: '/translate',
    tab: { Component: '/src/admin/translation/TranslateTab#TranslateTab' },
  },
} satisfies Record<string, EditViewConfig>

/** Payload's own publish controls would save a draft and say that they published. */
const NO_BUTTON = '/src/admin/document/NoButton#NoButton'

/** Widths at which the preview beside the form can be looked at. Names that every language understands. */
const PREVIEW_SIZES = [
  { name: 'phone', label: '360 × 780', width: 360, height: 780 },
  { name: 'tablet', label: '768 × 1024', width: 768, height: 1024 },
  { name: 'desktop', label: '1280 × 800', width: 1280, height: 800 },
]

/** Where the public page of a working copy is shown to those who are signed in. */
const previewAddress = (slug: ProfileCollection, id: unknown, locale: string): string | null =>
  typeof id === 'string' ? `/preview/${slug}/${id}?locale=${locale}` : null

/** The panel's pages of a collection under the workflow: its list, its form, its previews. */
export const documentPage = (slug: ProfileCollection): CollectionConfig['admin'] => ({
  hideAPIURL: true,
  disableCopyToLocale: true,
  preview: ({ id }, { locale }) => previewAddress(slug, id, locale),
  livePreview: {
    url: ({ data, locale }) => previewAddress(slug, data.id, locale.code),
    breakpoints: PREVIEW_SIZES,
  },
  components: {
    beforeListTable: [
      '/src/admin/list/StateLinks#StateLinks',
      '/src/admin/list/Together#Together',
      '/src/admin/list/EmptyList#EmptyList',
    ],
    edit: {
      PublishButton: NO_BUTTON,
      SaveDraftButton: '/src/admin/document/saving/SaveControl#SaveControl',
      Status: NO_BUTTON,
      UnpublishButton: NO_BUTTON,
    },
    views: { edit: TABS },
  },
})
