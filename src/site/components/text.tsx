import type { ReactNode } from 'react'

import type { Text } from '../views/context'
import type { Link } from '../views/links'

/** Words of an edition in a sentence or a paragraph of their own, marked where they are in another language. */
export const LocalText = ({ of }: { of: Text }) =>
  of.lang ? (
    <span lang={of.lang} dir={of.dir}>
      {of.text}
    </span>
  ) : (
    of.text
  )

/** A name or code: set apart, so that it does not disturb the order of what stands around it. */
export const Name = ({ of }: { of: Text }) => (
  <bdi lang={of.lang} dir={of.dir}>
    {of.text}
  </bdi>
)

/** The name of a document, linked where it has a page. */
export const NameLink = ({ to }: { to: Link }) =>
  to.href ? (
    <a href={to.href}>
      <Name of={to.label} />
    </a>
  ) : (
    <Name of={to.label} />
  )

/** A phrase of the interface with elements in place of its `{names}`. */
export const Phrase = ({ of, values }: { of: string; values: Record<string, ReactNode> }) =>
  of
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : <span key={index}>{values[part]}</span>))
