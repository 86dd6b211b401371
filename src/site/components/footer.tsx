import type { Frame } from '../views/frame'
import { LocalText, Name } from './text'

/** Whose site it is, and whose it is not. */
export const Footer = ({ frame: { site } }: { frame: Frame }) => (
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
    </div>
  </footer>
)
