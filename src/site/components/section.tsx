import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  heading: ReactNode
  className?: string
  /** The way to report an error in it. */
  report?: ReactNode
  children: ReactNode
}

/** A part of a page under a heading of its own, which the contents list can lead to. */
export const Section = ({ id, heading, className, report, children }: SectionProps) => (
  <section className={className} aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
    {report}
  </section>
)
