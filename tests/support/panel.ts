import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import { expect } from 'vitest'

import { PATIENCE_MS } from './browser'

/** A document as the panel addresses it. */
interface Address {
  collection: string
  id: string
}

interface Credentials {
  email: string
  password: string
}

/** Somebody who is signed in to the admin panel, in a browser of their own. */
export class Panel {
  private constructor(readonly page: Page) {}

  /** Somebody who has signed in before: no page of the panel is open yet. */
  static async signIn(context: BrowserContext, { email, password }: Credentials): Promise<Panel> {
    const answer = await context.request.post('/api/users/login', { data: { email, password } })
    if (!answer.ok()) throw new Error(`${email} cannot sign in (${answer.status()})`)
    return new Panel(await context.newPage())
  }

  /** Signs in through the login form, which leads to the dashboard. */
  static async signInByForm(context: BrowserContext, account: Credentials): Promise<Panel> {
    const page = await context.newPage()
    await page.goto('/admin/login')
    const email = page.locator('input[name=email]')
    await untilInteractive(email)
    await email.fill(account.email)
    await page.locator('input[name=password]').fill(account.password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.pathname === '/admin')
    return new Panel(page)
  }

  /** The same person in another tab. */
  async newTab(): Promise<Panel> {
    return new Panel(await this.page.context().newPage())
  }

  /** Opens the dashboard. */
  async openDashboard(): Promise<void> {
    await this.page.goto('/admin')
    await untilInteractive(this.page.locator('main.desk'))
  }

  /** Opens a document of which the address is known. */
  async open({ collection, id }: Address, locale = 'en'): Promise<void> {
    await this.page.goto(`/admin/collections/${collection}/${id}?locale=${locale}`)
    await this.untilOpen()
  }

  /** Looks for a document in its list, opens it, and answers its id. */
  async find(collection: string, title: string): Promise<string> {
    await this.page.goto(`/admin/collections/${collection}?search=${encodeURIComponent(title)}`)
    const link = this.page.locator('tbody').getByRole('link', { name: title, exact: true })
    // The list puts its own query into the address while it settles, which would cancel a click.
    const address = (await link.getAttribute('href')) ?? ''
    await this.page.goto(address)
    await this.untilOpen()
    return address.split('/').at(-1) ?? ''
  }

  /** The input of a field, by its path. */
  field(path: string): Locator {
    return this.page.locator(`#field-${path}`)
  }

  /** Where a rich text is written. */
  text(path: string): Locator {
    return this.page.locator(
      `.rich-text-lexical:has(label[for="field-${path}"]) [data-lexical-editor]`,
    )
  }

  /**
   * Writes a paragraph in place of what a rich text holds, as somebody who types would: who sees nothing
   * appear, since the editor was just being set up, clicks into it again.
   */
  async write(path: string, words: string): Promise<void> {
    const text = this.text(path)
    await expect
      .poll(
        async () => {
          await text.click()
          await this.page.keyboard.press('ControlOrMeta+a')
          await this.page.keyboard.insertText(words)
          return text.innerText()
        },
        { timeout: 15_000 },
      )
      .toBe(words)
  }

  /** Waits until the text editors are there: their code comes after the rest of the page, and nothing after it. */
  async untilEditorsCame(): Promise<void> {
    await this.page.locator('[data-lexical-editor]').first().waitFor({ state: 'attached' })
    await this.page.waitForLoadState('networkidle')
  }

  /** The button that saves; there is none where nothing can be saved. */
  saveButton(): Locator {
    return this.page.locator('#action-save-draft')
  }

  /** Waits until the form says what became of what was typed: `modified`, `saved`, `offline`, `stale` and so on. */
  async untilSaving(kind: string): Promise<void> {
    await this.page.locator(`.save-status[data-saving="${kind}"]`).waitFor()
  }

  /** Something that is said above the form: `frozen`, `read-only`, `kept`, `others` or `meanwhile`. */
  notice(kind: string): Locator {
    return this.page.locator(`[data-notice="${kind}"]`)
  }

  /** Saves the draft, and answers what the server said. */
  async save(): Promise<Response> {
    const [answer] = await Promise.all([
      this.page.waitForResponse((response) => response.request().method() === 'PATCH'),
      this.saveButton().click(),
    ])
    return answer
  }

  /** The word for the state, as the workflow panel shows it. */
  async state(): Promise<string> {
    return this.page.locator('.workflow-panel__state').innerText()
  }

  /** Waits until the workflow panel shows a state. */
  async untilState(words: string): Promise<void> {
    await this.page.locator('.workflow-panel__state', { hasText: words }).waitFor()
  }

  /**
   * Takes a transition in the workflow panel.
   *
   * @param name what its button says
   * @param comment what is written when the panel asks
   * @returns the reasons for which it was refused; empty as soon as the panel says that it is done
   */
  async take(name: string, comment?: string): Promise<string[]> {
    const form = this.page.locator('.workflow-panel__form')
    if (!(await form.isVisible())) {
      const button = this.page
        .locator('.workflow-panel__actions')
        .locator('button', { hasText: new RegExp(`^${name}$`) })
      await button.waitFor({ state: 'attached' })
      if (!(await button.isVisible()))
        await this.page.locator('.workflow-panel__rare > summary').click()
      await button.click()
    }
    if (comment !== undefined) await form.getByRole('textbox').fill(comment)
    const [answer] = await Promise.all([
      this.page.waitForResponse(
        (response) =>
          response.request().method() === 'POST' && response.url().endsWith('/transitions'),
      ),
      form.getByRole('button').first().click(),
    ])
    if (answer.ok()) {
      await this.page.getByText(`${name}: done.`).waitFor()
      return []
    }
    const refusals = this.page.locator('.workflow-panel__refusals li')
    await refusals.first().waitFor()
    return refusals.allInnerTexts()
  }

  /** What the panel says about a transition that is not possible. */
  async whyNot(name: string): Promise<string> {
    const row = this.page.locator('.workflow-panel details div', {
      has: this.page.getByText(name, { exact: true }),
    })
    return (await row.locator('dd').allTextContents()).join(' ')
  }

  private async untilOpen(): Promise<void> {
    await untilInteractive(this.page.locator('.workflow-panel'))
  }
}

/**
 * Waits until React has taken over what the server made of a part of a page: what is typed or clicked before would be lost.
 *
 * @param part an input, or something with all its buttons
 */
export async function untilInteractive(part: Locator): Promise<void> {
  const isTaken = () =>
    part.evaluate((node) =>
      [node, ...node.querySelectorAll('button')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactProps')),
      ),
    )
  await expect.poll(isTaken, { timeout: PATIENCE_MS }).toBe(true)
}
