import { ensureChromium } from './chromium'

/** Has a browser ready before the first browser test. */
export function setup(): void {
  ensureChromium()
}
