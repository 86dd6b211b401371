/** What keeps the public site true to the current editions. */
export interface SiteUpdater {
  /** Answers when every page is true, or made on request: to all that is committed, or to the publications up to a place. */
  update: (through?: number) => Promise<void>
  /** Place of the last publication that was taken over, in the order of publications. */
  readonly sequence: number
  /** The surrogate keys of the pages that were made from what these keys name. */
  pagesMadeFrom: (keys: readonly string[]) => string[]
  /** Whether there is a finished file at a path. */
  shows: (path: string) => boolean
}

declare global {
  /** Set by the server process that serves the site. Differently bundled parts of one process share it here. */
  var liaisonSite: SiteUpdater | undefined
  /** How many changes of what the public sees this process has seen: whatever was remembered before the last is out of date. */
  var liaisonPublications: number | undefined
}

/** Called once by the process that serves the site. */
export function registerSite(updater: SiteUpdater): void {
  globalThis.liaisonSite = updater
}

/**
 * Called after every commit that changes what the public sees. In a process that serves no site, such as a
 * command, it does nothing: the server compares its pages with the editions when it starts.
 *
 * @param through the place of the publication in the order of publications, where it was one
 */
export async function bringSiteUpToDate(through?: number): Promise<void> {
  globalThis.liaisonPublications = (globalThis.liaisonPublications ?? 0) + 1
  await globalThis.liaisonSite?.update(through)
}
