import type { ReadinessWords } from '.'

export const en: ReadinessWords = {
  heading: 'Readiness',
  empty: 'Nothing stands against it.',
  checking: 'Checking …',
  failed: 'The checks could not be run. Save or reload the page to try again.',
  groups: {
    blocking: {
      one: '{count} thing must be mended first',
      other: '{count} things must be mended first',
    },
    warning: { one: '{count} thing to look at', other: '{count} things to look at' },
    info: { one: '{count} note', other: '{count} notes' },
  },
  statements: {
    required: 'This is required.',
    invalid: '{message}',
    'relation-gone':
      'It points at a document that does not exist any more. Choose another one or remove it.',
    'alt-missing': 'The picture has no alternative text. Say in words what it shows.',
    'alt-untranslated': 'The alternative text of the picture is not translated.',
    'link-gone': 'A link leads to a document that does not exist any more.',
    'link-not-public':
      'A link leads to “{title}”, which is not public: the page shows the words without a link.',
    'link-not-followed':
      'The link to “{url}” is no complete web address: the page shows the words without a link.',
    'relation-not-public': '“{title}” is not public: the page leaves it out until it is.',
    'empty-field': 'Nothing has been entered here yet.',
    'empty-heading': 'There is nothing under the heading “{heading}”.',
    'no-bureau': 'The country has no National Central Bureau yet.',
    'no-agencies': 'The country has no agencies yet.',
    'web-link-broken': '{url} did not work when it was last checked, on {date} ({answer}).',
    'web-links-unchecked': {
      one: '{count} link to another site has not been checked yet. It is checked in the background.',
      other:
        '{count} links to other sites have not been checked yet. They are checked in the background.',
    },
    'web-links-off': {
      one: '{count} link to another site is not checked: checking is switched off on this server.',
      other:
        '{count} links to other sites are not checked: checking is switched off on this server.',
    },
    'no-source': 'The fact names no source.',
    'never-verified': 'It does not say when the fact was last checked.',
    'review-due': 'The fact was last checked on {date}. Check it again.',
    'nothing-translated': {
      one: 'The only text is not translated into {language}: readers see English.',
      other: 'None of {count} texts are translated into {language}: readers see English.',
    },
    'texts-untranslated': {
      one: '{count} of {total} texts is missing in {language}: the page mixes languages.',
      other: '{count} of {total} texts are missing in {language}: the page mixes languages.',
    },
    'translation-stale': 'The English has changed since this was translated.',
    'neighbours-differ': 'The text says {stated} neighbours; the list of neighbours has {known}.',
    'membership-differs':
      'The text gives {stated} as the year of membership; the field says {known}.',
    'city-differs':
      'The text places the bureau in “{stated}”; the bureau’s own profile says {known}.',
    'agencies-differ': 'The text says {stated} agencies; there are {known}.',
  },
}
