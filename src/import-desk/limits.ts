/** How large a text may be, in bytes: some fifty profiles, or one page as a browser saves it. */
export const MOST_BYTES = 256 * 1024

/** How many files the screen takes at once, and their size together: they are read one after the other. */
export const MOST_FILES = 20
export const MOST_BYTES_TOGETHER = 2 * 1024 * 1024

/** How many profiles one text may hold. */
export const MOST_PROFILES = 60
