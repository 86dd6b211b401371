import Link from 'next/link'
import type { ReactNode } from 'react'

/** Several looks at the same page, of which one is shown. */
export function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="history-choices">
      {children}
    </nav>
  )
}

interface ChoiceProps {
  href: string
  isChosen: boolean
  children: ReactNode
}

export function Choice({ href, isChosen, children }: ChoiceProps) {
  return (
    <Link
      aria-current={isChosen ? 'true' : undefined}
      className="history-choice"
      href={href}
      prefetch={false}
      scroll={false}
    >
      {children}
    </Link>
  )
}
