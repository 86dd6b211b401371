import { createHash } from 'node:crypto'

import type { CurrentEdition } from '../../editions/edition'
import type { Named } from '../../editions/parts'
import type { Target } from './related'

/*
 * What a stored answer is made from, in short: two answers of which this is equal say the same.
 */

const names = new WeakMap<Named, string>()

/** Of all that another document shows of one. */
export function digestOfName(edition: Named): string {
  const { collection, id, content } = edition
  const slug = 'slug' in content ? content.slug : undefined
  const known = names.get(edition) ?? sha256(JSON.stringify([collection, id, slug, content.name]))
  names.set(edition, known)
  return known
}

/** Of all that another document shows of one that it names, its page with it. */
export const digestOfTarget = ({ edition, slug }: Target): string =>
  `${digestOfName(edition)} ${slug ?? ''}`

const digests = new WeakMap<CurrentEdition, string>()

/** An edition is compared again and again, with others that change; it stays the same. */
export function digestOf(edition: CurrentEdition): string {
  // Not its place in the order of publications: restored, it says what it said.
  const known = digests.get(edition) ?? sha256(JSON.stringify({ ...edition, sequence: undefined }))
  digests.set(edition, known)
  return known
}

const pictures = new WeakMap<CurrentEdition, string>()

/** Of what a list of pictures shows of those that an edition uses: the words of the one that was published last count. */
export function digestOfPictures(edition: CurrentEdition): string {
  const { id, sequence, media } = edition
  const known = pictures.get(edition) ?? sha256(JSON.stringify([id, sequence, media]))
  pictures.set(edition, known)
  return known
}

/** Of a text, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
