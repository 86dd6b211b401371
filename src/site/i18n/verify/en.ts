import type { VerifyWords } from './words'

export const en: VerifyWords = {
  title: 'Is this file genuine?',
  summary:
    'Every edition on this site can be kept as a signed file. Whoever is given such a file can find out here whether it is what was published, unchanged.',
  link: 'Verify a file',
  signedFile: 'This edition as a signed file (JSON)',
  file: 'The file',
  fileHint: 'A file that ends with .json, of at most {size} MB.',
  text: 'Or its text',
  textHint: 'All of it, from the first brace to the last.',
  check: 'Verify',
  privacy: 'Nothing of it is kept, and nobody is told of it.',
  outcomes: {
    current: {
      answer: 'Genuine, and current',
      meaning:
        'The file is edition {number} of “{name}”, published here on {date}. It is what the page says today.',
    },
    superseded: {
      answer: 'Genuine, but not the latest',
      meaning:
        'The file is edition {number} of “{name}”, published here on {date}. There is a newer edition since: number {current}.',
    },
    redacted: {
      answer: 'Genuine, but part of it was removed since',
      meaning:
        'The file is edition {number} of “{name}”, published here on {date}. Since then, part of this edition was removed because the law demands it. Please use the present file instead.',
    },
    withdrawn: {
      answer: 'Genuine, but withdrawn',
      meaning:
        'The file is edition {number} of a page, published here on {date}. That page is withdrawn at present.',
    },
    gone: {
      answer: 'Signed here, but not known any more',
      meaning:
        'The file has the signature of this site, but the site has no such edition. Ask those who run it before you rely on the file.',
    },
    manifest: {
      answer: 'A genuine list of bulk files',
      meaning:
        'The file is the list of everything that could be downloaded here as a whole, as of {date}. It says which hash each file has.',
    },
    changed: {
      answer: 'Not genuine: it was changed',
      meaning:
        'The file says that it comes from this site, but it is not what was signed here. Something was changed, added or left out. Do not rely on it.',
    },
    elsewhere: {
      answer: 'Not from here',
      meaning:
        'The file was signed at another address with a key of this site. It was not published here.',
    },
    'unknown-key': {
      answer: 'Not from here',
      meaning:
        'The file has a signature, but none of this site. It was not published here, or the key is not trusted any more. Whoever published it can say whether it is genuine.',
    },
    unsigned: {
      answer: 'This cannot be verified',
      meaning:
        'There is no signature in it. That does not mean that it is wrong: only signed files can be verified. Each page has its own under “About this page”.',
    },
    empty: {
      answer: 'There is no file',
      meaning: 'Please choose a file or paste its text.',
    },
    throttled: {
      answer: 'Not verified yet',
      meaning: 'Too many files have come from your network. Please try again in a minute.',
    },
    unavailable: {
      answer: 'Not verified yet',
      meaning: 'The keys of this site cannot be read at the moment. Please try again in a minute.',
    },
  },
  toEdition: 'This edition on this site',
  toCurrent: 'The page as it is now',
  toNotice: 'Why it is withdrawn',
  compare: 'What has changed since',
  key: 'Signed with the key',
  howHeading: 'Without this site',
  how: 'Whoever wants to rely on nobody can verify files with free software and the public keys, also offline.',
  keys: 'Public keys',
}
