import type { ReactNode } from 'react'

interface ContentsListProps {
  title: string
  parts: { id: string; heading: ReactNode }[]
}

/** Leads to the parts of a long page. */
export const ContentsList = ({ title, parts }: ContentsListProps) => (
  <nav className="contents" aria-labelledby="contents">
    <h2 id="contents">{title}</h2>
    <ol>
      {parts.map(({ id, heading }) => (
        <li key={id}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ol>
  </nav>
)
