import type { ReportWords } from './words'

export const en: ReportWords = {
  link: 'Report an error in this section',
  linkOfPage: 'Report another error on this page',
  title: '{name}: report an error',
  titleOfPage: 'Report an error',
  wholePage: 'The page as a whole',
  description: 'Description',
  about: 'About the section “{section}”, in edition {number} of {date}.',
  aboutOther:
    'The page has changed since you opened it. Please check that the error is still there.',
  wrong: 'What is wrong?',
  wrongHint: 'Quote the words that are wrong. At most 2,000 characters.',
  right: 'What would be right, or where is it written? (optional)',
  rightHint: 'At most 1,000 characters and two web addresses.',
  trap: 'Leave this field empty',
  privacy:
    'Only the editors of this page read what you write; it is never published. We do not ask who you are and keep no address of yours. Please do not name private persons. What you wrote is deleted 90 days after the answer, or when you want it.',
  send: 'Send the report',
  problemTitle: 'The report was not sent',
  problems: {
    'too-short': 'Please say what is wrong in at least 10 characters.',
    'too-long': 'Please shorten the text: at most 2,000 and 1,000 characters.',
    'too-many-links': 'Please leave out web addresses until there are two at most.',
    trap: 'A field that has to stay empty was filled in. Please send the form again as it is now.',
    'too-fast': 'That was very fast. Please check your text and send it again.',
    'too-old': 'The form had been open for too long. Please check your text and send it again.',
    throttled:
      'Too many reports have come in from your network. Your text is still here: please send it again in an hour.',
  },
  statusTitle: 'Your report of an error',
  keepAddress:
    'Keep the address of this page: only here will you see what becomes of your report. Nobody else knows it.',
  reported: 'Page',
  section: 'Section',
  receivedOn: 'Received on',
  state: 'What has become of it',
  states: {
    received: 'It has been received. Nobody has looked at it yet.',
    'looked-at': 'An editor is looking at it.',
    corrected: 'You were right. The correction will appear once it has been reviewed.',
    published: 'It has been corrected. Thank you.',
    unchanged: 'It was looked at. The page stays as it is.',
    withdrawn: 'You have taken it back.',
  },
  reply: 'Answer of the editors',
  changed: 'What changed in edition {number}',
  inEdition: 'The corrected page, edition {number}',
  takeBack: 'Delete what I wrote',
  takeBackText:
    'Your words are deleted at once. As long as nobody has answered, the report is taken back with them.',
  takenBack: 'What you wrote has been deleted.',
  corrects: {
    one: 'Corrects an error reported by a reader',
    other: 'Corrects {count} errors reported by readers',
  },
}
