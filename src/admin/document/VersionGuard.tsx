'use client'

import { useLayoutEffect, type ReactNode } from 'react'

import { withKnownVersions } from '../shared/known-versions'

/** Makes every save of the admin panel say which version it was made on. */
export function VersionGuard({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is bound before it is called.
    const original = window.fetch
    window.fetch = withKnownVersions(original.bind(window))
    return () => {
      window.fetch = original
    }
  }, [])
  return children
}
