import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

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
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `The browser tests need Chromium at one of ${PLACES.join(', ')}. ` +
        `On Debian: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
    )
  }
  console.error(`Installing ${PACKAGES.join(' and ')} for the browser tests …`)
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['-q', 'update'], options)
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...PACKAGES], options)
}
