import type { ReactNode } from 'react'

import type { FieldComparison } from '../../comparison/comparison'
import {
  DEFAULT_LOCALE,
  directionOf,
  LOCALES,
  type Locale,
  type Localized,
} from '../../vocabulary/locales'
import type { ComparisonWords } from '../../words/comparison'
import type { FieldLabels } from './labels'

/** As marked changes in one text, or the two texts beside each other. */
export const LAYOUTS = ['marked', 'sides'] as const
export type Layout = (typeof LAYOUTS)[number]

/** A picture as the panel can show it. */
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
  /** The language of the panel. */
  panel: Locale
  words: ComparisonWords
  layout: Layout
  labels: FieldLabels
  /** What documents are called, by `collection/id`. */
  names: Record<string, Localized<string>>
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

/** The attributes of an element that holds content, among words of the panel. */
export const inContent = ({ locale }: Reading) => ({ lang: locale, dir: directionOf(locale) })

/** The attributes of an element that holds words of the panel, among content. */
export const inPanel = ({ panel }: Reading) => ({ lang: panel, dir: directionOf(panel) })
