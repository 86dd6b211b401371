import type { ProfileContents } from '../content/profiles'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import type { CurrentEdition } from './edition'
import { EditionReader, is } from './edition-set'

/**
 * The set as a page sees it that shows an earlier edition: of other documents what they are called and where they are, and
 * nothing that they say of themselves or of the one shown. So little of it changes with a publication.
 */
export class NamingReader extends EditionReader {
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

  /** What is answered to questions that were recorded: about settings, documents by their ids, and files. */
  answersTo(asked: readonly string[]): unknown[] {
    return asked.map((key) => {
      if (key === 'settings') return this.settings()
      const [, file] = /^media[?]file=(\w+)$/.exec(key) ?? []
      if (file !== undefined) return [...this.publicFilesOf(file)].sort()
      const [, collection, id] = /^([\w-]+)\/([\w-]+)$/.exec(key) ?? []
      return isProfileCollection(collection) ? this.live(collection, id) : undefined
    })
  }
}

const NOTHING_MORE = {
  ...{ number: 0, notice: null, changeNote: null, reviewedAt: null },
  ...{ publishedAt: '', firstPublishedAt: '', media: {} },
}

const namedOnly = <C extends ProfileCollection>(edition: CurrentEdition<C>): CurrentEdition<C> => {
  const { collection, id, content } = edition
  const { name, slug, country } = content as Pick<
    ProfileContents['agencies'],
    'name' | 'slug' | 'country'
  >
  return {
    ...{ collection, id, public: edition.public, ...NOTHING_MORE },
    content: { name, slug, country } as ProfileContents[C],
  }
}
