/** The largest signed file that is verified for somebody, in bytes: an edition in four languages has less than 1 MB. */
export const LARGEST_FILE = 2 * 1024 * 1024
