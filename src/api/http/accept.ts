/**
 * Whether an `Accept` field lets an answer of this type through: RFC 9110, section 12.5.1.
 *
 * @param header without one everything is acceptable
 */
export function accepts(header: string | undefined, contentType: string): boolean {
  if (header === undefined || header.trim() === '') return true
  const type = mediaTypeOf(contentType)
  const group = `${type.split('/')[0] ?? ''}/*`
  const ranges = header.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return { name, isRefused: weight !== undefined && Number(weight.slice(2)) === 0 }
  })
  const closest = [type, group, '*/*'].flatMap((name) =>
    ranges.filter((range) => range.name === name),
  )[0]
  return closest !== undefined && !closest.isRefused
}

const mediaTypeOf = (contentType: string): string =>
  (contentType.split(';')[0] ?? '').trim().toLowerCase()
