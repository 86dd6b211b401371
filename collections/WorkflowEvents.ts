import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { refuseWrites } from '@/cms/append-only'
import { checkQuery } from '@/cms/check-query'
import { JSON_SHOWN } from '@/fields/json-shown'
import { inAllLocales } from '@/i18n/in-all-locales'
import { RECORD_WORDS } from '@/words/records'

const { events: words, history } = inAllLocales(RECORD_WORDS)

const STATE = { components: { Cell: '/src/admin/trail/cells#StateCell' } }

/** The audit trail: every transition, change of rights and of settings, and edits once a sitting. */
export const WorkflowEvents: CollectionConfig = {
  slug: 'workflow-events',
  endpoints: [accessEndpoint('workflow-events')],
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['at', 'event', 'title', 'actorName', 'from', 'to'],
    listSearchableFields: ['event', 'title', 'actorName'],
    group: history,
    description: words.help,
    components: {
      beforeListTable: [
        '/src/admin/trail/ExportLink#ExportLink',
        '/src/admin/list/NoSelection#NoSelection',
        '/src/admin/list/EmptyList#EmptyList',
      ],
      views: { edit: { default: { Component: '/src/admin/trail/EventView#EventView' } } },
    },
  },
  access: accessFor('trail'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  timestamps: false,
  graphQL: false,
  defaultSort: '-at',
  fields: [
    { name: 'at', label: words.at, type: 'date', required: true, index: true },
    {
      name: 'event',
      label: words.event.label,
      type: 'text',
      required: true,
      index: true,
      admin: {
        description: words.event.help,
        components: { Cell: '/src/admin/trail/cells#EventCell' },
      },
    },
    { name: 'collection', label: words.collection, type: 'text', index: true },
    { name: 'document', label: words.document, type: 'text', index: true },
    {
      name: 'title',
      label: words.title,
      type: 'text',
      admin: { components: { Cell: '/src/admin/trail/cells#DocumentCell' } },
    },
    { name: 'actor', label: words.actor, type: 'text', index: true },
    { name: 'actorName', label: words.actorName, type: 'text' },
    { name: 'from', label: words.from, type: 'text', admin: STATE },
    { name: 'to', label: words.to, type: 'text', admin: STATE },
    { name: 'publicFrom', label: words.publicFrom, type: 'text' },
    { name: 'publicTo', label: words.publicTo, type: 'text' },
    { name: 'comment', label: words.comment, type: 'json', admin: JSON_SHOWN },
    { name: 'version', label: words.version, type: 'text' },
    { name: 'edition', label: words.edition, type: 'number' },
    { name: 'details', label: words.details, type: 'json', admin: JSON_SHOWN },
  ],
  hooks: { beforeOperation: [refuseWrites, checkQuery] },
}
