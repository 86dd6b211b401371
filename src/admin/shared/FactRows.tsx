import type { ReactNode } from 'react'

/** Facts about something, in order; those that are null are left out. */
export type Facts = readonly (readonly [label: string, value: ReactNode])[]

/** A list of facts. */
export const FactRows = ({ of }: { of: Facts }) => (
  <dl>
    {of
      .filter(([, value]) => value !== null)
      .map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
