import type { HtmlView } from '../views/view'

/** What the component of a page is given. */
export interface PageProps<Kind extends HtmlView['kind']> {
  view: Extract<HtmlView, { kind: Kind }>
}
