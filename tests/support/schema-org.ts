/*
 * The part of schema.org's vocabulary that the site uses, after https://schema.org/docs/full.html: for each type the one
 * above it and its own properties with what they expect.
 */
type Expected = 'Text' | 'URL' | 'Number' | 'Boolean' | 'DateTime' | 'Time' | (string & {})

const TYPES: Record<string, { above?: string; properties: Record<string, Expected[]> }> = {
  Thing: {
    properties: {
      name: ['Text'],
      alternateName: ['Text'],
      description: ['Text'],
      url: ['URL'],
      image: ['URL', 'ImageObject'],
      sameAs: ['URL'],
      identifier: ['Text', 'URL', 'PropertyValue'],
      potentialAction: ['Action'],
    },
  },
  CreativeWork: {
    above: 'Thing',
    properties: {
      inLanguage: ['Text'],
      datePublished: ['DateTime'],
      dateModified: ['DateTime'],
      isPartOf: ['CreativeWork', 'URL'],
      mainEntity: ['Thing'],
      creator: ['Organization', 'Person'],
      license: ['URL', 'CreativeWork'],
      isAccessibleForFree: ['Boolean'],
      encodingFormat: ['Text', 'URL'],
    },
  },
  WebPage: { above: 'CreativeWork', properties: {} },
  CollectionPage: { above: 'WebPage', properties: {} },
  WebSite: { above: 'CreativeWork', properties: {} },
  Dataset: { above: 'CreativeWork', properties: { distribution: ['DataDownload'] } },
  MediaObject: { above: 'CreativeWork', properties: { contentUrl: ['URL'] } },
  DataDownload: { above: 'MediaObject', properties: {} },
  Intangible: { above: 'Thing', properties: {} },
  ItemList: { above: 'Intangible', properties: { itemListElement: ['ListItem', 'Text', 'Thing'] } },
  BreadcrumbList: { above: 'ItemList', properties: {} },
  ListItem: { above: 'Intangible', properties: { position: ['Number'], item: ['URL', 'Thing'] } },
  DefinedTerm: { above: 'Intangible', properties: { inDefinedTermSet: ['URL', 'DefinedTermSet'] } },
  PropertyValue: { above: 'Intangible', properties: { propertyID: ['Text'], value: ['Text'] } },
  EntryPoint: { above: 'Intangible', properties: { urlTemplate: ['Text'] } },
  ContactPoint: {
    above: 'Intangible',
    properties: {
      contactType: ['Text'],
      telephone: ['Text'],
      email: ['Text'],
      hoursAvailable: ['OpeningHoursSpecification'],
    },
  },
  OpeningHoursSpecification: {
    above: 'Intangible',
    properties: { dayOfWeek: ['URL'], opens: ['Time'], closes: ['Time'] },
  },
  Action: { above: 'Thing', properties: { target: ['EntryPoint', 'URL'] } },
  // "query-input" annotates the property "query": https://schema.org/docs/actions.html
  SearchAction: { above: 'Action', properties: { 'query-input': ['Text'] } },
  Place: { above: 'Thing', properties: { containedInPlace: ['Place'] } },
  Country: { above: 'Place', properties: {} },
  Organization: {
    above: 'Thing',
    properties: {
      areaServed: ['Place', 'Text'],
      parentOrganization: ['Organization'],
      subOrganization: ['Organization'],
      contactPoint: ['ContactPoint'],
      address: ['Text'],
      location: ['Place', 'Text'],
    },
  },
  GovernmentOrganization: { above: 'Organization', properties: {} },
}

const LITERALS: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  Time: (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value),
}

/** What is wrong with structured data by the vocabulary, each with where it is; nothing where it is valid. */
export function problemsOf(data: unknown, at = ''): string[] {
  if (typeof data !== 'object' || data === null) return [`${at}: is no object`]
  const { '@type': type, '@context': context, ...properties } = data as Record<string, unknown>
  if (at === '' && context !== 'https://schema.org') return ['@context: is missing']
  if (typeof type !== 'string' || !TYPES[type]) return [`${at}: there is no type ${String(type)}`]
  return Object.entries(properties).flatMap(([name, value]) => {
    const place = `${at}/${type}.${name}`
    const expected = expectedOf(type, name)
    if (!expected) return [`${place}: there is no such property`]
    return [value].flat().flatMap((each) => problemsOfValue(each, expected, place))
  })
}

function problemsOfValue(value: unknown, expected: Expected[], place: string): string[] {
  if (typeof value !== 'object' || value === null)
    return expected.some((type) => LITERALS[type]?.(value)) ? [] : [`${place}: ${String(value)}`]
  const type = (value as { '@type'?: unknown })['@type']
  const isExpected = expected.some((each) => typeof type === 'string' && isA(type, each))
  return isExpected ? problemsOf(value, place) : [`${place}: a ${String(type)} may not stand here`]
}

function expectedOf(type: string, property: string): Expected[] | undefined {
  const known = TYPES[type]
  const above = known?.above
  return known?.properties[property] ?? (above ? expectedOf(above, property) : undefined)
}

const isA = (type: string, other: string): boolean => {
  const above = TYPES[type]?.above
  return type === other || (above !== undefined && isA(above, other))
}
