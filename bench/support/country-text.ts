/** What a country needs to be published, with one text wherever it can be seen. In English only, so that pages in all languages show it. */
export function countryText(text: string): object {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const paragraph = { ...block, type: 'paragraph', children: [{ type: 'text', text, version: 1 }] }
  const section = { root: { ...block, type: 'root', children: [paragraph] } }
  return {
    ...{ name: text, tagline: text },
    ...{ crimeOverview: section, interpolRole: section, lawEnforcement: section },
  }
}
