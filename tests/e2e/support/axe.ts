import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 to level AA, and what axe knows of good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps people from using a page, as axe finds it.
 *
 * @param part a selector, to look at what is ours among what is not
 * @returns a line for each violation: the rule, what it asks for, and where it is broken
 */
export async function violationsOn(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async ({ tags, selector }) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        selector === 'html' ? document : selector,
        {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
        },
      ),
    { tags: TAGS, selector: part },
  )
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  )
}
