'use client'

import { useState } from 'react'

type Page = { title: string } & ({ src: string } | { missing: string })

interface Props {
  heading: string
  hint: string
  before: Page
  after: Page
}

/** Two pages beside each other, loaded when somebody unfolds them. */
export function FoldedFrames({ after, before, heading, hint }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className="review-page"
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <summary>
        <h2>{heading}</h2>
      </summary>
      {wasOpened ? (
        <div className="review-page__frames">
          <Frame page={before} />
          <Frame page={after} />
        </div>
      ) : (
        <p>{hint}</p>
      )}
    </details>
  )
}

/** Pages have no scripts and need none; the same origin lets them have their style sheets and pictures. */
function Frame({ page }: { page: Page }) {
  return (
    <figure>
      <figcaption>{page.title}</figcaption>
      {'src' in page ? (
        <iframe sandbox="allow-same-origin" src={page.src} title={page.title} />
      ) : (
        <p>{page.missing}</p>
      )}
    </figure>
  )
}
