import type { Role } from '../vocabulary/roles'

/** What can be granted. The words are defined in `access-for.ts`. */
export type Grant = 'none' | 'all' | 'published' | 'unpublished' | 'in-use' | 'self'

export type Visitor = Role | 'anonymous'

type Row = Record<Visitor, Grant>

/*
 * Who may do what, by kind of collection. This says who may try; what may become public, and in which scope
 * and state something may be changed, is decided by the workflow (src/workflow), below every interface.
 */

const NOBODY: Row = {
  anonymous: 'none',
  contributor: 'none',
  reviewer: 'none',
  publisher: 'none',
  administrator: 'none',
  auditor: 'none',
}

// prettier-ignore
export const ACCESS = {
  /** Countries, NCBs, agencies, crime areas. Everybody who logs in may read every draft. */
  profiles: {
    read:         { anonymous: 'published', contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    create:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    delete:       { anonymous: 'none',      contributor: 'unpublished',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    unlock: NOBODY,
  },
  media: {
    read:         { anonymous: 'in-use',    contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    delete:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    unlock: NOBODY,
  },
  users: {
    read:         { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'self', reviewer: 'self', publisher: 'self', administrator: 'all',  auditor: 'self' },
    /** People are deactivated, so that the trail keeps saying who they were. */
    delete: NOBODY,
    unlock:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
  },
  /** Written by transitions only. */
  editions: {
    read:         { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY, create: NOBODY, update: NOBODY, delete: NOBODY, unlock: NOBODY,
  },
  trail: {
    read:         { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY, create: NOBODY, update: NOBODY, delete: NOBODY, unlock: NOBODY,
  },
  comments: {
    read:         { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'none', auditor: 'none' },
    update: NOBODY, delete: NOBODY, unlock: NOBODY,
  },
  /** Links to one version for people without an account. To create and to revoke one, the document has to be in scope. */
  'preview-links': {
    read:         { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'none', auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'none', auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
  /** Keys with which programs use the API. What a key may itself is said by its rights (src/api-keys). */
  'api-keys': {
    read:         { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
  /** Where programs are told of publications and transitions. */
  webhooks: {
    read:         { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY,
    create:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    update:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
  /** What readers report: for those who keep the text in order, within their scope, and for auditors. Forms of the public site write it. */
  reports: {
    read:         { anonymous: 'none',      contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'none', auditor: 'all'  },
    readVersions: NOBODY, create: NOBODY,
    update:       { anonymous: 'none',      contributor: 'all',  reviewer: 'none', publisher: 'none', administrator: 'none', auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
  /** Site settings, navigation and home page: what the site shows of them is public anyway. */
  settings: {
    read:         { anonymous: 'all',       contributor: 'all',  reviewer: 'all',  publisher: 'all',  administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY, create: NOBODY,
    update:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
  /** How people sign in. */
  signIn: {
    read:         { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'all'  },
    readVersions: NOBODY, create: NOBODY,
    update:       { anonymous: 'none',      contributor: 'none', reviewer: 'none', publisher: 'none', administrator: 'all',  auditor: 'none' },
    delete: NOBODY, unlock: NOBODY,
  },
} as const satisfies Record<string, Record<string, Row>>

export type Kind = keyof typeof ACCESS
export type Action = keyof (typeof ACCESS)['profiles']
