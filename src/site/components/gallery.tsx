import type { Locale } from '../../vocabulary/locales'
import { fill, formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { Picture } from '../views/picture'
import { Figure } from './figure'

interface GalleryProps {
  pictures: Picture[]
  locale: Locale
  labelledBy: string
}

/** Pictures in a row that scrolls, by touch, wheel or arrow keys. Nothing moves by itself. */
export const Gallery = ({ pictures, locale, labelledBy }: GalleryProps) => (
  <div className="gallery" role="group" tabIndex={0} aria-labelledby={labelledBy}>
    <ul>
      {pictures.map((picture, index) => (
        <li key={index}>
          <Figure of={picture} locale={locale} sizes="(min-width: 48rem) 36rem, 85vw">
            {pictures.length > 1 ? (
              <p className="quiet">
                {fill(wordsOf(locale).pictureOf, {
                  number: formatNumber(locale, index + 1),
                  total: formatNumber(locale, pictures.length),
                })}
              </p>
            ) : null}
          </Figure>
        </li>
      ))}
    </ul>
  </div>
)
