import { leavesOf } from '../../content/leaves'
import type { MediaContent } from '../../content/profiles'
import { TARGET_LOCALES } from '../../translation/translations'
import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import type { Finding } from '../finding'
import type { BlockingSubject, Subject } from '../subject'

/** Pictures of which people who cannot see them would learn nothing. */
export const altText = (subject: BlockingSubject): Finding[] =>
  picturesOf(subject).flatMap(({ path, picture }): Finding[] =>
    picture.alt[DEFAULT_LOCALE]?.trim()
      ? []
      : [{ severity: 'blocking', says: 'alt-missing', path }],
  )

/** Pictures that are described in English only, on pages that are otherwise in another language. */
export const translatedAltText = (subject: Subject): Finding[] =>
  picturesOf(subject).flatMap(({ path, picture }) =>
    TARGET_LOCALES.filter(
      (locale) => subject.translations[locale].translated > 0 && !picture.alt[locale]?.trim(),
    ).map((locale): Finding => ({ severity: 'warning', says: 'alt-untranslated', path, locale })),
  )

const picturesOf = ({
  collection,
  content,
  media,
}: BlockingSubject): { path: string; picture: MediaContent }[] =>
  leavesOf(collection, content).flatMap(({ path, shape, value }) => {
    const picture = shape.kind === 'image' ? media[String(value)] : undefined
    return picture ? [{ path, picture }] : []
  })
