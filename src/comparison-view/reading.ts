import type { ReactNode } from 'react'

import type { FieldComparison } from '../comparison/comparison'
import {
  DEFAULT_LOCALE,
  directionOf,
  LOCALES,
  type Locale,
  type Localized,
} from '../vocabulary/locales'
import { isProfileCollection } from '../vocabulary/profiles'
import type { ComparisonWords } from '../words/comparison'

/** As marked changes in one text, or the two texts beside each other. */
export const LAYOUTS = ['marked', 'sides'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What fields and their options are called, by path, such as `keyFacts.label`. */
export interface FieldLabels {
  fields: Record<string, string>
  options: Record<string, Record<string, string>>
}

/** A picture as the page can show it. */
interface Picture {
  src: string
  alt: Localized<string>
  width: number
  height: number
}

/** How a comparison is read: in which language, in which layout, and what its ids stand for. */
export interface Reading {
  /** The language of the content that is shown. */
  locale: Locale
  /** The language of what stands around the content. */
  panel: Locale
  words: ComparisonWords
  layout: Layout
  /** Inside something that was added or removed as a whole and says so: its parts need not. */
  inWhole?: boolean
  labels: FieldLabels
  /** What documents are called, by `collection/id`. */
  names: Record<string, Localized<string>>
  /** Where documents are, by `collection/id`; their forms in the panel when it is left out. */
  addresses?: Record<string, string>
  /** By media id. */
  pictures: Record<'before' | 'after', Record<string, Picture>>
}

/** A part of a comparison: where it stands in the form, such as `keyFacts.label`. */
export interface PartProps<Value> {
  path: string
  value: Value
  reading: Reading
}

/** Renders the fields that a value holds. Given to those that show such values, since fields show them in turn. */
export type RenderFields = (
  fields: readonly FieldComparison[],
  parent: string,
  reading: Reading,
) => ReactNode

export const fieldPath = (parent: string, { name }: FieldComparison): string =>
  parent === '' ? name : `${parent}.${name}`

/** A text in the language that is read, else in English, else in any. */
export function chosen(text: Localized<string> | undefined, locale: Locale): string | undefined {
  return [locale, DEFAULT_LOCALE, ...LOCALES].map((each) => text?.[each]).find(Boolean)
}

export const nameOf = ({ names, panel, words }: Reading, to: string, id: string): string =>
  chosen(names[`${to}/${id}`], panel) ?? words.unknownDocument

/** Where a document is, if it has a place of its own. */
export function addressOf({ addresses }: Reading, to: string, id: string): string | undefined {
  if (addresses) return addresses[`${to}/${id}`]
  return isProfileCollection(to) ? `/admin/collections/${to}/${id}` : undefined
}

/** The attributes of an element that holds content, among words of the page around it. */
export const inContent = ({ locale }: Reading) => ({ lang: locale, dir: directionOf(locale) })

/** The attributes of an element that holds words of the page around it, among content. */
export const inPanel = ({ panel }: Reading) => ({ lang: panel, dir: directionOf(panel) })
