import { wordsOf } from '../i18n/language'
import type { Frame } from '../views/frame'
import { Name, NameLink } from './text'

/** The way from home to the page; none on the home page. */
export const Breadcrumbs = ({ frame }: { frame: Frame }) =>
  frame.breadcrumbs.length > 0 ? (
    <nav className="breadcrumbs band" aria-label={wordsOf(frame.locale).breadcrumb}>
      <ol className="wrap">
        {frame.breadcrumbs.map((link) => (
          <li key={link.href ?? link.label.text}>
            <NameLink to={link} />
          </li>
        ))}
        <li aria-current="page">
          <Name of={frame.here ?? frame.heading} />
        </li>
      </ol>
    </nav>
  ) : null
