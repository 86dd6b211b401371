import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { Contact } from '../views/contacts'
import type { BureauSummary } from '../views/country'
import { Fact, Facts } from './facts'
import { LocalText, Name, NameLink } from './text'

type Bureau = Pick<BureauSummary, 'city' | 'host' | 'unit' | 'aroundTheClock' | 'contacts'>

/** Whether there is anything to tell about where a bureau is and how to reach it. */
export const isReachable = (of: Bureau): boolean =>
  Boolean(of.city ?? of.host ?? of.unit) || of.aroundTheClock || of.contacts.length > 0

/** Where a bureau is, to whom it belongs and how to reach it. */
export const BureauFacts = ({ of, locale }: { of: Bureau; locale: Locale }) => {
  const words = wordsOf(locale)
  return (
    <Facts>
      {of.city ? (
        <Fact label={words.city}>
          <Name of={of.city} />
        </Fact>
      ) : null}
      {of.host ? (
        <Fact label={words.hostAgency}>
          <NameLink to={of.host} />
        </Fact>
      ) : null}
      {of.unit ? (
        <Fact label={words.unit}>
          <Name of={of.unit} />
        </Fact>
      ) : null}
      {of.aroundTheClock ? <Fact label={words.availability}>{words.aroundTheClock}</Fact> : null}
      {of.contacts.map((contact) => (
        <Fact key={`${contact.kind} ${contact.value}`} label={words.contactKinds[contact.kind]}>
          <ContactPoint of={contact} />
        </Fact>
      ))}
    </Facts>
  )
}

const ContactPoint = ({ of }: { of: Contact }) => (
  <>
    {of.href ? (
      <a href={of.href} dir="ltr">
        {of.value}
      </a>
    ) : (
      <bdi className="multi-line">{of.value}</bdi>
    )}
    {of.label ? (
      <p className="quiet">
        <LocalText of={of.label} />
      </p>
    ) : null}
  </>
)
