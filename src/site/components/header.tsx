import { wordsOf } from '../i18n/language'
import type { Frame } from '../views/frame'
import { Image } from './figure'
import { LocalText, Name } from './text'

/** Name of the site, main navigation and the page in its other languages. */
export const Header = ({ frame }: { frame: Frame }) => (
  <header className="site-header">
    <div className="wrap">
      <Brand site={frame.site} />
      <Languages frame={frame} />
      <Navigation frame={frame} />
    </div>
  </header>
)

const Brand = ({ site }: { site: Frame['site'] }) => (
  <div className="brand">
    <a href={site.home}>
      {site.logo ? <Image of={{ ...site.logo, alt: { text: '' } }} sizes="3rem" /> : <Emblem />}
      <Name of={site.name} />
    </a>
    {site.tagline ? (
      <p>
        <LocalText of={site.tagline} />
      </p>
    ) : null}
  </div>
)

/** Two circles that share a part: the sign of a site that has no logo of its own. */
const Emblem = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="none" strokeWidth="2.5">
    <circle cx="12" cy="16" r="8.5" stroke="currentColor" />
    <circle cx="20" cy="16" r="8.5" stroke="currentColor" />
  </svg>
)

const Languages = ({ frame }: { frame: Frame }) => (
  <nav className="languages" aria-label={wordsOf(frame.locale).languages}>
    <ul>
      {frame.languages.map(({ locale, name, href }) => (
        <li key={locale}>
          <a
            href={href}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === frame.locale ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Navigation = ({ frame }: { frame: Frame }) => (
  <nav className="main-navigation" aria-label={wordsOf(frame.locale).mainNavigation}>
    <ul>
      {frame.site.navigation.map(({ label, href, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? 'true' : undefined}>
            <LocalText of={label} />
          </a>
        </li>
      ))}
      <li className="to-search">
        <a href={frame.site.search}>{wordsOf(frame.locale).search}</a>
      </li>
    </ul>
  </nav>
)
