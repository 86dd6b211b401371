/** The fewest characters of a password that somebody chooses for himself. */
export const MINIMUM_PASSWORD = 10
