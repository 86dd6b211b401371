/**
 * Where Payload's own words would promise something else than what happens: what was typed into a profile's form, for one, is kept
 * and offered again. What is on or off is "yes" or "no": Arabic has one word for "false" and "liar".
 */
export const en = {
  general: { changesNotSaved: 'Your changes have not been saved.', true: 'Yes', false: 'No' },
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
