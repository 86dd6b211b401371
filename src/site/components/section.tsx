import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  heading: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under a heading of its own, which the contents list can lead to. */
export const Section = ({ id, heading, className, children }: SectionProps) => (
  <section className={className} aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
)
