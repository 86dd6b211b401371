import type { ReactNode } from 'react'

/** A list of terms and what they are. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="facts">{children}</dl>
)

interface FactProps {
  label: ReactNode
  className?: string
  children: ReactNode
}

export const Fact = ({ label, className, children }: FactProps) => (
  <div className={className}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
