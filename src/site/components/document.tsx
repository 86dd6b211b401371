import type { ReactNode } from 'react'

import { directionOf } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { Frame } from '../views/frame'
import { Breadcrumbs } from './breadcrumbs'
import { Footer } from './footer'
import { Head } from './head'
import { Header } from './header'

/** A whole document around the content of a page. */
export const Document = ({ frame, children }: { frame: Frame; children: ReactNode }) => {
  const words = wordsOf(frame.locale)
  return (
    <html lang={frame.locale} dir={directionOf(frame.locale)}>
      <Head frame={frame} />
      <body>
        <a className="skip" href="#content">
          {words.skipToContent}
        </a>
        <Header frame={frame} />
        <Breadcrumbs frame={frame} />
        <main id="content" tabIndex={-1}>
          {frame.partlyEnglish ? (
            <div className="band">
              <div className="wrap">
                <p className="notice">{words.partlyEnglish}</p>
              </div>
            </div>
          ) : null}
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
