/** Select options for a list of words: `asia-south-pacific` is shown as "Asia south pacific". */
export const optionsOf = <T extends string>(words: readonly T[]): { label: string; value: T }[] =>
  words.map((value) => ({
    label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '),
    value,
  }))
