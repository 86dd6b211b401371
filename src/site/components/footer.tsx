import type { Frame } from '../views/frame'
import { wordsOf } from '../i18n/language'
import { LocalText, Name } from './text'

/** Whose site it is, and whose it is not. */
export const Footer = ({ frame: { site, locale } }: { frame: Frame }) => (
  <footer className="site-footer">
    <div className="wrap">
      <p className="footer-name">
        <Name of={site.name} />
      </p>
      {site.disclaimer ? (
        <p>
          <LocalText of={site.disclaimer} />
        </p>
      ) : null}
      <p>
        <a href={site.accessibility}>{wordsOf(locale).accessibility.title}</a>
      </p>
    </div>
  </footer>
)
