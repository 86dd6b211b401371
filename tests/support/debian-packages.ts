import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Installs packages of Debian that tests need, where this may be done.
 *
 * @param what they are needed for, as a subject: "The browser tests need …"
 * @throws {Error} that says what to install, where this may not be done here
 */
export function installPackages(what: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `${what}. On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    )
  console.error(`Installing ${packages.join(' and ')} for the tests …`)
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    // With this runlevel, no service starts because its package was installed.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  }
  execFileSync('apt-get', ['-q', 'update'], options)
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], options)
}
