import { map } from './syntax'

/** Empty where nginx answers a request on conditions as the application does, which answers it otherwise. */
export const CONDITION = '$liaison_condition'

/**
 * The application compares the tag that a reader has already, and of a bulk file also the one that he means; no times. nginx
 * compares times as well, and that of a file is no time here: the store makes it of the content.
 */
export const conditionMap = (): string[] => [
  '# Conditions that nginx does not take as the application does: all but one on what a reader has already.',
  map(
    '"$http_if_match$http_if_unmodified_since $http_if_modified_since $http_if_none_match"',
    CONDITION,
    ['default set;', '"~^  " "";', '"~^ .+ $" "";'],
  ),
]
