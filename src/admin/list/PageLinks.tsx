'use client'

import { useListDrawerContext } from '@payloadcms/ui'

import './list.css'

interface PageLink {
  href: string
  words: string
  isCurrent: boolean
}

/**
 * Links from one view of a list to another. Left out where a list is shown in a drawer: a link would leave the
 * page below it. They load the page anew, because the list keeps the query that it was opened with.
 */
export function PageLinks({ label, links }: { label: string; links: PageLink[] }) {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <nav aria-label={label} className="page-links">
      <ul>
        {links.map(({ href, words, isCurrent }) => (
          <li key={href}>
            <a aria-current={isCurrent ? 'page' : undefined} href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
