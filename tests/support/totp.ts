import { TOTP } from 'otpauth'

const PERIOD_MS = 30_000

/** What an authenticator app shows for a secret, `steps` of 30 seconds from now. */
export const codeFor = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * PERIOD_MS })
