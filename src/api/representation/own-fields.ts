import type { Meta } from '../../content/profiles'
import { plainText } from '../../content/plain-text'
import type { RichText } from '../../content/rich-text'
import type { CurrentEdition } from '../../editions/edition'
import { is } from '../../editions/edition-set'
import { webAddress } from '../../site/rich-text/web-address'
import type { Localized } from '../../vocabulary/locales'
import { htmlOf } from './html'
import { imageOf } from './media'
import type { Speaker } from './speaker'

type Fields = Record<string, unknown>

/** The fields of a document that are its own: all but its relations. */
export function ownFieldsOf(speaker: Speaker, edition: CurrentEdition): Fields {
  const { content, media } = edition
  const words = (localized: Parameters<Speaker['object']>[0], plain?: Fields) =>
    speaker.object(localized, plain)
  const prose = (texts: Record<string, Localized<RichText> | undefined>) =>
    speaker.object(texts, {}, (value, locale) => ({
      html: htmlOf(value as RichText, media, locale),
      text: plainText(value as RichText),
    }))
  const picture = (id: string | undefined) => {
    const found = id ? media[id] : undefined
    return found && imageOf(speaker, found)
  }
  const seo = ({ title, description, image }: Meta = {}) => {
    const fields = words({ title, description }, { image: picture(image) })
    return Object.keys(fields).length > 0 ? { seo: fields } : {}
  }
  const name = words({ name: content.name })

  if (is(edition, 'countries')) {
    const { iso2, iso3, region, memberSince, tagline } = edition.content
    const { crimeOverview, interpolRole, lawEnforcement, keyFacts, gallery } = edition.content
    return speaker.merged(
      name,
      words({ tagline }, { iso2, iso3, region, memberSince }),
      {
        keyFacts: (keyFacts ?? []).map(({ label, value, unit, source, verifiedOn }) =>
          words({ label, value, unit, source }, { verifiedOn: verifiedOn?.slice(0, 10) }),
        ),
      },
      prose({ crimeOverview, interpolRole, lawEnforcement }),
      {
        gallery: (gallery ?? []).flatMap(({ media: id, caption }) => {
          const image = picture(id)
          return image ? [{ image, ...words({ caption }) }] : []
        }),
      },
      seo(edition.content.meta),
    )
  }
  if (is(edition, 'crime-areas')) {
    const { summary, description, synonyms, icon, meta } = edition.content
    return speaker.merged(
      name,
      words({ summary }),
      prose({ description }),
      words({ synonyms }, { icon }),
      seo(meta),
    )
  }
  if (is(edition, 'agencies')) {
    const { acronym, nativeName, level, functions, unitCount, responsibilities, website, meta } =
      edition.content
    return speaker.merged(
      name,
      words({ acronym }, { nativeName, level, functions: functions ?? [], unitCount }),
      prose({ responsibilities }),
      words({}, { website: webAddress(website) }),
      seo(meta),
    )
  }
  if (!is(edition, 'ncbs')) return name
  const { city, unit, mandate, contacts, aroundTheClock, meta } = edition.content
  return speaker.merged(
    name,
    words({ city, unit }),
    prose({ mandate }),
    {
      contacts: (contacts ?? []).map(({ kind, label, value }) => words({ label }, { kind, value })),
      aroundTheClock: aroundTheClock ?? false,
    },
    seo(meta),
  )
}
