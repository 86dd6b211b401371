/** Where Payload's own words would promise something else than what happens. */
export const en = {
  version: {
    saveDraft: 'Save draft',
    restoreThisVersion: 'Restore as a draft',
    restoreAsDraft: 'Restore as a draft',
    confirmVersionRestoration: 'Restore this version as a draft?',
    aboutToRestore:
      'The draft will say what it said on {{versionDate}}. What the public sees stays as it is until the draft has been reviewed and published.',
    restoredSuccessfully: 'Restored as a draft.',
  },
}
