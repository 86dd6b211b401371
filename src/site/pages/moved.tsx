import { Masthead } from '../components/masthead'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** Seen only where the answer's `Location` is not followed, such as on a web server that serves files. */
export const MovedPage = ({ view: { frame, body } }: PageProps<'moved'>) => (
  <Masthead heading={frame.heading}>
    <p>
      <a href={body.href}>{wordsOf(frame.locale).history.toNewAddress}</a>
    </p>
  </Masthead>
)
