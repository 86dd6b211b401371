import { wordsOf } from '../i18n/language'
import type { Frame } from '../views/frame'
import { LocalText, Name } from './text'

/** The page and its changes for programs; whose site it is, and whose it is not. */
export const Footer = ({ frame }: { frame: Frame }) => {
  const { site, locale } = frame
  return (
    <footer className="site-footer">
      <div className="wrap">
        <OtherForms frame={frame} />
        <p className="footer-name">
          <Name of={site.name} />
        </p>
        {site.disclaimer ? (
          <p>
            <LocalText of={site.disclaimer} />
          </p>
        ) : null}
        <ul className="link-list">
          <li>
            <a href={site.accessibility}>{wordsOf(locale).accessibility.title}</a>
          </li>
          <li>
            <a href={site.verify}>{wordsOf(locale).verify.link}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

const OtherForms = ({ frame: { locale, formats, feeds } }: { frame: Frame }) => {
  const words = wordsOf(locale)
  const feed = feeds[0] && { ...feeds[0], name: words.feed }
  return (
    <nav aria-label={words.otherForms}>
      <ul className="link-list">
        {[...formats, ...(feed ? [feed] : [])].map(({ type, name, href }) => (
          <li key={href}>
            <a href={href} type={type}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
