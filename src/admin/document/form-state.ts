import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'

import { isProfileCollection } from '../../vocabulary/profiles'

/**
 * Payload's server function for forms, without its check for newer data where the workflow has its own: its
 * dialog offers nothing but to throw away what was typed, and would stand in front of the choice between both versions.
 */
export const formState: typeof buildFormStateHandler = (args) =>
  buildFormStateHandler(
    isProfileCollection(args.collectionSlug) ? { ...args, checkForStaleData: false } : args,
  )
