import type { SaidFrame } from './views/frame'
import { digestOfView } from './views/remembered'
import type { HtmlView, View } from './views/view'

/** What a page is known by, and what its other forms are known by: two of the same digest say the same. */
export interface PageDigests {
  page: string
  forms: string
}

/**
 * A change of the look of the site changes all pages and none of their other forms.
 *
 * @param view what stands at the page's address; null where nothing does
 * @param salt what else tells two pages apart
 */
export function digestsOfPage(view: View | null, salt: string): PageDigests {
  if (!view || !('frame' in view)) {
    const digest = digestOfView(view, salt)
    return { page: digest, forms: digest }
  }
  const forms = digestOfView({ ...view, frame: saidOf(view) }, salt)
  // The digest stands for the content, which is not read twice.
  return { page: digestOfView({ forms, frame: view.frame }, salt), forms }
}

function saidOf({ frame }: HtmlView): SaidFrame {
  const { locale, heading, description, canonical, languages, formats, feeds } = frame
  const { breadcrumbs, partlyEnglish, site } = frame
  return {
    ...{ locale, heading, description, canonical, languages, formats, feeds },
    ...{ breadcrumbs, partlyEnglish, site: { name: site.name } },
  }
}
