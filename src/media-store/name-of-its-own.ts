/** Characters of the random part of a name: 48 bits. */
const RANDOM_LENGTH = 12

/** A name that no other file has, with the ending of the one that was given. */
export function nameOfItsOwn(filename: string): string {
  const dot = filename.lastIndexOf('.')
  const [base, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, '']
  const random = crypto.randomUUID().replaceAll('-', '').slice(0, RANDOM_LENGTH)
  return `${base}-${random}${ending}`
}
