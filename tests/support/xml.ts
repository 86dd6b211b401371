import { SaxesParser } from 'saxes'

/** An element of a document that was read strictly. */
export interface XmlElement {
  name: string
  /** The namespace that its name belongs to. */
  namespace: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own words, without its children's. */
  text: string
}

/**
 * Reads XML as the specification wants it, namespaces included.
 *
 * @throws {Error} where it is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value]),
      ),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('There is no element.')
  return document
}
