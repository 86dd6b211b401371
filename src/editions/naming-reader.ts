import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import type { CurrentEdition } from './edition'
import {
  EditionReader,
  is,
  SETTINGS_KEY,
  SITE_NAME_KEY,
  type EditionSet,
  type PartReader,
} from './edition-set'
import { partKey, PARTS, type PartName } from './parts'

/**
 * The set as a page sees it that shows an earlier edition: of other documents what they are called and where they are, and
 * nothing that they say of themselves or of the one shown. So few publications touch it.
 */
export class NamingReader extends EditionReader {
  constructor(set: EditionSet, asked?: Set<string>) {
    super(set, asked, 'named')
  }

  /** No part is more than this reader shows. */
  override part<P extends PartName>(): PartReader<P> {
    return this
  }

  override live<C extends ProfileCollection>(
    collection: C,
    id: string | undefined,
  ): CurrentEdition<C> | undefined {
    const found = super.live(collection, id)
    // Its page has the slug of its country, so that one counts wherever the bureau is named.
    if (found && is(found, 'ncbs')) super.live('countries', found.content.country)
    return found && namedOnly(found)
  }

  override ncbOf(): undefined {
    return undefined
  }

  override agenciesOf(): [] {
    return []
  }

  override agenciesUnder(): [] {
    return []
  }

  override countriesNaming(): [] {
    return []
  }

  override ncbsLeadingOn(): [] {
    return []
  }

  override ncbsHostedBy(): [] {
    return []
  }

  /** What is answered to a question of this reader, by its recorded name; undefined where it is no such question. */
  answerTo(key: string): unknown {
    if (key === SETTINGS_KEY) return this.settings()
    if (key === SITE_NAME_KEY) return this.siteName()
    const [, file] = /^media[?]file=(\w+)$/.exec(key) ?? []
    if (file !== undefined) return [...this.publicFilesOf(file)].sort()
    const [, collection, id] = NAMED.exec(key) ?? []
    return isProfileCollection(collection) ? this.live(collection, id) : undefined
  }
}

const NAMED = new RegExp(`^${partKey('([\\w-]+)/([\\w-]+)', 'named')}$`)

const NOTHING_MORE = {
  ...{ number: 0, notice: null, changeNote: null, reviewedAt: null },
  ...{ publishedAt: '', firstPublishedAt: '', media: {} },
}

function namedOnly<C extends ProfileCollection>(edition: CurrentEdition<C>): CurrentEdition<C> {
  const { collection, id } = edition
  const content: Record<string, unknown> = { ...edition.content }
  const fields: readonly string[] = PARTS.named[collection]
  return {
    ...{ collection, id, public: edition.public, ...NOTHING_MORE },
    content: Object.fromEntries(fields.map((field) => [field, content[field]])),
  }
}
