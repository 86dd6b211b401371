import type { Content } from './content'

const LISTED = 20

/**
 * Makes sure that an answer has what is compared: the texts of a country and the names of its crime areas, its bureau and its
 * agencies; of a list, the texts of twenty countries of Europe and the names of their crime areas.
 *
 * @returns the bytes of the answer
 * @throws {Error} that names what is not in the answer
 */
export async function checkedSize(
  url: string,
  content: Content,
  { isList }: { isList: boolean },
): Promise<number> {
  const response = await fetch(url.replace('{n}', '1'), {
    headers: { 'Accept-Encoding': 'identity' },
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`)
  const countries = isList
    ? content.countries.filter(({ region }) => region === 'europe').slice(0, LISTED)
    : content.countries.filter(({ slug }) => slug === 'belgium')
  const missing = countries.flatMap(({ id, slug, name, lawEnforcement, crimeAreas }) => {
    const areas = content.crimeAreas.filter((area) =>
      crimeAreas.some(({ crimeArea }) => crimeArea.id === area.id),
    )
    const related = isList ? [] : [...content.agencies, ...content.ncbs]
    const own = related.filter(({ country }) => country.id === id)
    const named = [slug, name, lawEnforcement.html, ...[...areas, ...own].map((each) => each.name)]
    return named.filter((words) => !text.includes(JSON.stringify(words)))
  })
  if (missing.length > 0) throw new Error(`${url} does not tell ${missing.join(', ')}.`)
  const count = text.match(/"lawEnforcement":/g)?.length
  if (count !== countries.length) throw new Error(`${url} tells of ${count ?? 0} countries.`)
  return Buffer.byteLength(text)
}
