/** The largest picture that is taken, in bytes. */
export const LARGEST_PICTURE = 20 * 1024 * 1024
