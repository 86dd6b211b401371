import type { ReactNode } from 'react'

import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { Picture } from '../views/picture'
import { LocalText, Phrase } from './text'

interface FigureProps {
  of: Picture
  locale: Locale
  /** How wide it is shown, as the `sizes` of an image. */
  sizes: string
  /** Stands before the caption. */
  children?: ReactNode
}

/** A picture with its caption, its credit and its licence. */
export const Figure = ({ of, locale, sizes, children }: FigureProps) => {
  const words = wordsOf(locale)
  const hasWords = Boolean(children) || of.caption || of.credit || of.licence
  return (
    <figure>
      <Image of={of} sizes={sizes} />
      {hasWords ? (
        <figcaption>
          {children}
          {of.caption ? (
            <p>
              <LocalText of={of.caption} />
            </p>
          ) : null}
          {of.credit ? (
            <p className="quiet">
              <Phrase of={words.credit} values={{ credit: <bdi>{of.credit}</bdi> }} />
            </p>
          ) : null}
          {of.licence ? (
            <p className="quiet">
              <Phrase of={words.licence} values={{ licence: <bdi>{of.licence}</bdi> }} />
            </p>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

/** A picture alone, loaded when it comes into sight. */
export const Image = ({ of, sizes }: { of: Picture; sizes: string }) => (
  <img
    src={of.src}
    srcSet={of.srcSet}
    sizes={of.srcSet ? sizes : undefined}
    width={of.width}
    height={of.height}
    alt={of.alt.text}
    lang={of.alt.lang}
    dir={of.alt.dir}
    loading="lazy"
    decoding="async"
  />
)
