declare global {
  /** How often keys have changed in this process: what is known of them has to be read again then. */
  var liaisonKeyChanges: number | undefined
}

/** Says that a key was made, given a new secret or revoked, after that was committed. */
export function noteKeyChange(): void {
  globalThis.liaisonKeyChanges = keyChanges() + 1
}

export const keyChanges = (): number => globalThis.liaisonKeyChanges ?? 0
