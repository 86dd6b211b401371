import { onTestFinished, vi } from 'vitest'

/**
 * Keeps what is written to standard error, the log for one, from here to the end of a test, and from the terminal.
 *
 * @returns all of it so far
 */
export function hearStandardError(): () => string {
  let heard = ''
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    heard += String(text)
    return true
  })
  onTestFinished(() => {
    spy.mockRestore()
  })
  return () => heard
}
