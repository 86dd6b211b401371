import { ensureNginx } from './nginx'

/** Has a web server ready before the first test: two tests that run at once cannot both install it. */
export function setup(): void {
  ensureNginx()
}
