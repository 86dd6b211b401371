import type { Link } from '../views/links'
import { NameLink } from './text'

/** Names of documents side by side. */
export const LinkList = ({ links }: { links: Link[] }) => (
  <ul className="link-list">
    {links.map((link) => (
      <li key={link.href ?? link.label.text}>
        <NameLink to={link} />
      </li>
    ))}
  </ul>
)
