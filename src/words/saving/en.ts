import type { SavingWords } from '.'

export const en: SavingWords = {
  save: 'Save draft',
  modified: 'Not saved yet',
  saving: 'Saving …',
  saved: 'Saved {time}',
  offline: 'Offline, kept in this tab',
  signedOut: 'You are signed out. Your changes are kept in this tab.',
  signIn: 'Sign in again',
  refused: 'Not saved: see the list above the form',
  stale: 'Not saved: changed by somebody else meanwhile',
  yes: 'Yes',
  no: 'No',
  kept: 'Changes that you made at {time} were not saved. They are kept in this tab.',
  putBack: 'Put them back',
  discard: 'Throw them away',
  open: '{name} has had this open since {time}.',
  openAndSaved: '{name} has had this open since {time}, and last saved at {saved}.',
  meanwhile: 'Changed by {name} at {time}, since you opened it.',
  loadNewest: 'Show the newest version',
  conflict: {
    heading: 'Two versions: choose one',
    explanation:
      '{name} saved this document at {time}, after you had opened it. Nothing is lost, whatever you choose.',
    elsewhere:
      'None of the fields that you changed has been changed by anybody else. Your changes fit together.',
    field: 'Field',
    mine: 'Yours, not saved',
    theirs: 'Saved by {name}',
    empty: '(empty)',
    keepMine: 'Keep mine',
    keepMineHint:
      'Saves the fields that you changed over the newest version. The other version stays in the history.',
    takeTheirs: 'Take theirs',
    takeTheirsHint: 'Shows the newest version. Yours stays in this tab and can be put back.',
  },
  problems: {
    heading: 'There is a problem',
  },
}
