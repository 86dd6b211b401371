import { Masthead } from '../components/masthead'
import { LocalText, NameLink } from '../components/text'
import { counted } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const CrimeAreasPage = ({ view: { frame, body } }: PageProps<'crime-areas'>) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <Masthead heading={frame.heading} standfirst={{ text: words.crimeAreasDescription }} />
      <ul className="area-cards wrap">
        {body.areas.map(({ link, summary, countryCount }) => (
          <li key={link.href ?? link.label.text}>
            <p className="area-name">
              <NameLink to={link} />
            </p>
            {summary ? (
              <p>
                <LocalText of={summary} />
              </p>
            ) : null}
            {countryCount > 0 ? (
              <p className="quiet">{counted(frame.locale, words.countryCount, countryCount)}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
