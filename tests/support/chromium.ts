import { existsSync } from 'node:fs'

import { installPackages } from './debian-packages'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** With letters for the site's four languages, which a bare machine lacks. */
const PACKAGES = ['chromium', 'fonts-noto-core']

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
  installPackages(`The browser tests need Chromium at one of ${PLACES.join(', ')}`, PACKAGES)
}
