import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/access-for'
import { accessEndpoint } from '@/cms/access-endpoint'
import { refuseWrites } from '@/cms/append-only'

const STATE = { components: { Cell: '/src/admin/trail/cells#StateCell' } }

/** The audit trail: every transition, change of rights and of settings, and edits once a sitting. */
export const WorkflowEvents: CollectionConfig = {
  slug: 'workflow-events',
  endpoints: [accessEndpoint('workflow-events')],
  labels: { singular: 'Event', plural: 'Audit trail' },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['at', 'event', 'title', 'actorName', 'from', 'to'],
    listSearchableFields: ['event', 'title', 'actorName'],
    group: 'History',
    description: 'Who did what, and when. Nothing here can be changed or removed.',
    components: {
      beforeListTable: ['/src/admin/trail/ExportLink#ExportLink'],
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
    { name: 'at', type: 'date', required: true, index: true },
    {
      name: 'event',
      type: 'text',
      required: true,
      index: true,
      admin: {
        description: 'The transition, or what else happened.',
        components: { Cell: '/src/admin/trail/cells#EventCell' },
      },
    },
    { name: 'collection', type: 'text', index: true },
    { name: 'document', type: 'text', index: true },
    {
      name: 'title',
      type: 'text',
      admin: { components: { Cell: '/src/admin/trail/cells#DocumentCell' } },
    },
    { name: 'actor', type: 'text', index: true },
    { name: 'actorName', type: 'text' },
    { name: 'from', type: 'text', admin: STATE },
    { name: 'to', type: 'text', admin: STATE },
    { name: 'publicFrom', type: 'text' },
    { name: 'publicTo', type: 'text' },
    { name: 'comment', type: 'json' },
    { name: 'version', type: 'text' },
    { name: 'edition', type: 'number' },
    { name: 'details', type: 'json' },
  ],
  hooks: { beforeOperation: [refuseWrites] },
}
