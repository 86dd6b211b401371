import { FEED_FORMATS } from '../machine-routes'
import type { Text } from '../views/context'
import { escapeXml } from '../xml'
import type { Feed, FeedEntry } from './feed'

/** A feed as RFC 4287 describes it. */
export function atomFeed(feed: Feed): string {
  const { atom, json } = FEED_FORMATS
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', feed.updatedAt),
    `<author>${element('name', feed.author)}</author>`,
    link('self', feed.self.atom, atom.type),
    link('alternate', feed.page, 'text/html', feed.locale),
    link('alternate', feed.self.json, json.type, feed.locale),
    ...feed.entries.map((entry) => entryElement(entry, feed.locale)),
    '</feed>',
    '',
  ].join('\n')
}

const entryElement = (entry: FeedEntry, locale: string): string =>
  [
    '<entry>',
    element('id', entry.id),
    textElement('title', entry.title),
    element('updated', entry.publishedAt),
    element('published', entry.publishedAt),
    link('alternate', entry.url, 'text/html', locale),
    `<category term="${entry.collection}" label="${escapeXml(entry.kind)}"/>`,
    textElement('summary', entry.summary),
    '</entry>',
  ].join('\n')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const textElement = (name: string, { text, lang }: Text): string =>
  lang ? `<${name} xml:lang="${lang}">${escapeXml(text)}</${name}>` : element(name, text)

const link = (rel: string, href: string, type: string, language?: string): string =>
  `<link rel="${rel}" type="${type}"${language ? ` hreflang="${language}"` : ''} href="${escapeXml(href)}"/>`
