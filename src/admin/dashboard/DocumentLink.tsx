import Link from 'next/link'

import type { DeskContext } from './context'

/** A document's title as a link, in the language it is written in. */
export function DocumentLink({
  context: { locale, titles, words },
  href,
  id,
}: {
  context: DeskContext
  href: string
  id: string
}) {
  const title = titles.get(id)
  return (
    <Link
      className="desk__title"
      dir="auto"
      href={href}
      prefetch={false}
      {...(title && title.locale !== locale ? { lang: title.locale } : {})}
    >
      {title?.text ?? words.untitled}
    </Link>
  )
}
