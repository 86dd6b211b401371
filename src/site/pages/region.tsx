import { CountryBrowser } from '../components/country-browser'
import { Masthead } from '../components/masthead'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const RegionPage = ({ view: { frame, body } }: PageProps<'region'>) => (
  <>
    <Masthead
      heading={frame.heading}
      standfirst={{ text: wordsOf(frame.locale).countriesOfRegion }}
    />
    <CountryBrowser locale={frame.locale} of={body} />
  </>
)
