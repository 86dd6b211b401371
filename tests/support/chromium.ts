import { existsSync } from 'node:fs'

import { installPackages } from './debian-packages'

/** First the one that shows nothing: it does the same, and takes a fifth less of the processor. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Letters for the site's four languages, which a bare machine lacks. */
const FONTS = 'fonts-noto-core'

/** Where this machine's Chromium is, if it has one. */
export function findChromium(): string | undefined {
  return PLACES.find((place) => existsSync(place))
}

/**
 * Makes sure that there is a Chromium: on Debian, as root, by installing it.
 *
 * @throws {Error} that says what to install, where this may not be done here
 */
export function ensureChromium(): void {
  if (findChromium() !== undefined) return
  const what = `The browser tests need Chromium at one of ${PLACES.join(', ')}`
  try {
    installPackages(what, ['chromium-headless-shell', FONTS])
  } catch {
    // Not every release of Debian has the former.
    installPackages(what, ['chromium', FONTS])
  }
}
