import { Masthead } from '../components/masthead'
import { LocalText } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const WithdrawnPage = ({ view: { frame, body } }: PageProps<'withdrawn'>) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <Masthead
        heading={frame.heading}
        standfirst={{ text: `${words.withdrawn}. ${words.withdrawnText}` }}
      />
      {body.notice ? (
        <div className="wrap">
          <p className="public-notice">
            <LocalText of={body.notice} />
          </p>
        </div>
      ) : null}
    </>
  )
}
