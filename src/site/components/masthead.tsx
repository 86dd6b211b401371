import type { ReactNode } from 'react'

import type { Text } from '../views/context'
import { LocalText, Name } from './text'

interface MastheadProps {
  /** What the page belongs to. */
  kicker?: ReactNode
  /** Address of a flag beside the heading, which says whose it is. */
  flag?: string | undefined
  heading: Text
  standfirst?: Text | undefined
  /** What a reader looks for first: facts, a form. */
  children?: ReactNode
}

/** The head of a page: its only `h1`, and what the page is in a sentence. */
export const Masthead = ({ kicker, flag, heading, standfirst, children }: MastheadProps) => (
  <div className="band masthead">
    <div className="wrap">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>
        {flag ? <img className="flag" src={flag} alt="" width="54" height="36" /> : null}
        <Name of={heading} />
      </h1>
      {standfirst ? (
        <p className="standfirst">
          <LocalText of={standfirst} />
        </p>
      ) : null}
      {children}
    </div>
  </div>
)
