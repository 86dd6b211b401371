export const en = {
  history: 'History',
  administration: 'Administration',
  kinds: {
    countries: 'Country',
    ncbs: 'National Central Bureau',
    agencies: 'Agency',
    'crime-areas': 'Crime area',
  },
  media: {
    singular: 'Picture',
    plural: 'Pictures',
    help: 'Pictures for profiles. A picture becomes public when a published profile uses it.',
    tooLarge:
      'This picture has {size} MB; the largest that can be uploaded has {most} MB. Choose a smaller one.',
    alt: {
      label: 'Alternative text',
      help: 'What the picture shows, for people who cannot see it. Example: Two officers check a lorry at a border crossing',
    },
    caption: {
      label: 'Caption',
      help: 'What, where and when. Example: Joint border check near Arlon, May 2026',
    },
    credit: {
      label: 'Credit',
      help: 'Who made the picture. Example: Federal Police / J. Peeters',
    },
    licence: {
      label: 'Licence',
      help: 'On what terms it may be shown. Example: CC BY 4.0',
    },
  },
  editions: {
    singular: 'Edition',
    plural: 'Editions',
    help: 'Every publication, complete and unchangeable.',
    collection: 'Kind',
    document: 'Document',
    title: 'Title',
    number: 'Number',
    content: 'Content',
    media: 'Pictures',
    hash: {
      label: 'Digest',
      help: 'SHA-256 of the content and the media it uses.',
    },
    changeNote: 'Change note',
    emergency: 'Published in an emergency',
    corrects: 'Errors reported by readers that it corrects',
    redactedAt: 'Words removed on',
    publishedAt: 'Published on',
  },
  events: {
    singular: 'Event',
    plural: 'Audit trail',
    help: 'Who did what, and when. Nothing here can be changed or removed.',
    at: 'When',
    event: {
      label: 'Event',
      help: 'The transition, or what else happened.',
    },
    collection: 'Kind',
    document: 'Document',
    title: 'Title',
    actor: 'Account',
    actorName: 'Who',
    from: 'From',
    to: 'To',
    publicFrom: 'Public before',
    publicTo: 'Public after',
    comment: 'Comment',
    version: 'Version',
    edition: 'Edition',
    details: 'Details',
  },
  users: {
    singular: 'Person',
    plural: 'People',
    name: 'Name',
    roles: {
      label: 'Roles',
      help: 'A person may have several. Nobody approves a change that he had a hand in, whatever his roles.',
    },
    scope: {
      label: 'Scope',
      help: 'Where the roles apply. Everybody may read every draft.',
      kind: 'Kind',
      regions: 'Regions',
      countries: 'Countries',
    },
    scopes: {
      all: 'Everywhere',
      regions: 'Regions',
      countries: 'Countries',
    },
    locale: {
      label: 'Language',
      help: 'The language of the panel and of mail, from the next sign-in on. Left empty: that of the browser.',
    },
    deactivated: {
      label: 'Deactivated',
      help: 'A deactivated person cannot sign in. Nothing that he did is lost.',
    },
  },
  settings: {
    site: {
      label: 'Site settings',
      name: {
        label: 'Name',
        help: 'At the top of every page. Example: Police cooperation around the world',
      },
      tagline: {
        label: 'Tagline',
        help: 'One sentence that says what the site is for.',
      },
      accentColour: {
        label: 'Accent colour',
        help: 'Links and buttons. Example: #0b5d66',
      },
      disclaimer: {
        label: 'Disclaimer',
        help: 'Shown at the foot of every page.',
      },
      showMap: {
        label: 'Show maps',
        help: 'A map of the world on the home page and on the pages of crime areas. The same countries always stand beside it as a list.',
      },
      mapNote: {
        label: 'Words under maps',
        help: 'What the map does and does not say about boundaries. Without words of your own, the site says that boundaries express no opinion.',
      },
      logo: 'Logo',
    },
    home: {
      label: 'Home page',
      heading: 'Heading',
      introduction: {
        label: 'Introduction',
        help: 'Two or three sentences under the heading.',
      },
    },
    navigation: {
      label: 'Navigation',
      items: 'Links',
      item: 'Link',
      text: {
        label: 'Label',
        help: 'Example: Countries',
      },
      href: {
        label: 'Address',
        help: 'An address on this site without the language. Example: /countries',
      },
    },
  },
}
