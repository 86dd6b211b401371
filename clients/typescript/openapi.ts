// Written by `npm run generate` from the description of the API.

export interface paths {
  '/api/v1/countries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The profiles of countries. */
    get: operations['listCountries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/countries/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One country. */
    get: operations['getCountry']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/crime-areas': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Crime areas, with the countries that name them. */
    get: operations['listCrimeAreas']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/crime-areas/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One crime area. */
    get: operations['getCrimeArea']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/agencies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Law enforcement agencies. */
    get: operations['listAgencies']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/agencies/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One agency. */
    get: operations['getAgency']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/ncbs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** National Central Bureaus. */
    get: operations['listNcbs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/ncbs/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One National Central Bureau. */
    get: operations['getNcb']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/media': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The pictures that public documents use. */
    get: operations['listPictures']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/media/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One picture. */
    get: operations['getPicture']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/editions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What was published of the documents that are public now, each edition for ever the same. */
    get: operations['listEditions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/editions/{name}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One edition. */
    get: operations['getEdition']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every publication, withdrawal and restoration, in their order and without gaps: what a copy needs to stay current. */
    get: operations['listChanges']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/bulk/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One file: every document of a resource, each as it is answered by itself. With the hash of the manifest, or an ETag, as If-Match, files of two moments are never mixed. */
    get: operations['getBulkFile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/bulk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The files with their hashes, all of one moment, signed. */
    get: operations['getBulkManifest']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/.well-known/liaison-signing-keys.json': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The public keys of all signatures, those that are not used any more too. */
    get: operations['getSigningKeys']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/{type}/{name}/signed': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** An edition in all languages, with its signature. */
    get: operations['getSignedEdition']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafts/{collection}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Names, states and versions of working copies.
     * @description Takes the right `read-drafts`.
     */
    get: operations['listDrafts']
    put?: never
    /**
     * A new draft.
     * @description Takes the right `submit-drafts`.
     */
    post: operations['createDraft']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafts/{collection}/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * The working copy in all languages.
     * @description Takes the right `read-drafts`.
     */
    get: operations['getDraft']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Changes some fields of a draft.
     * @description Takes the right `submit-drafts`.
     */
    patch: operations['editDraft']
    trace?: never
  }
  '/api/drafts/{collection}/{id}/submit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sends a draft to review.
     * @description Takes the right `submit-drafts`.
     */
    post: operations['submitDraft']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Country: {
      /** @constant */
      type: 'countries'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description One sentence about the country. */
      tagline?: string
      /** @description ISO 3166-1 alpha-2. */
      iso2?: string
      /** @description ISO 3166-1 alpha-3. */
      iso3?: string
      /** @enum {string} */
      region?: 'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
      /** @description A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`. */
      memberSince?: string
      keyFacts: {
        /** @description What is stated. */
        label?: string
        /** @description The fact. */
        value?: string
        /** @description The unit of the value. */
        unit?: string
        /** @description Who says so. */
        source?: string
        /** @description The day on which it was last checked, ISO 8601. */
        verifiedOn?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      crimeOverview?: components['schemas']['Prose']
      interpolRole?: components['schemas']['Prose']
      lawEnforcement?: components['schemas']['Prose']
      gallery: {
        image: components['schemas']['Image']
        /** @description Caption at this place. */
        caption?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      neighbours: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      crimeAreas: {
        /** @enum {string} */
        prominence?: 'principal' | 'associated' | 'supported'
        /** @description A remark about it in this country. */
        note?: string
        /** @description A live document of crime-areas. */
        crimeArea: {
          /** @constant */
          type: 'crime-areas'
          id: string
          slug?: string
          /** @description What it is called. */
          name?: string
          links: {
            /** @description An address on this server, without scheme and host. */
            self: string
          }
          /** @description The fields of this object that are in English, because their translation is missing. */
          fallback?: string[]
        } & {
          [key: string]: unknown
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      ncb?:
        | ({
            /** @constant */
            type: 'ncbs'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      agencies?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    CountryInLanguages: {
      /** @constant */
      type: 'countries'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description One sentence about the country. */
      tagline?: {
        [key: string]: string
      }
      /** @description ISO 3166-1 alpha-2. */
      iso2?: string
      /** @description ISO 3166-1 alpha-3. */
      iso3?: string
      /** @enum {string} */
      region?: 'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
      /** @description A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`. */
      memberSince?: string
      keyFacts: {
        /** @description What is stated. */
        label?: {
          [key: string]: string
        }
        /** @description The fact. */
        value?: {
          [key: string]: string
        }
        /** @description The unit of the value. */
        unit?: {
          [key: string]: string
        }
        /** @description Who says so. */
        source?: {
          [key: string]: string
        }
        /** @description The day on which it was last checked, ISO 8601. */
        verifiedOn?: string
      }[]
      /** @description A value for each language that has one. */
      crimeOverview?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      interpolRole?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      lawEnforcement?: {
        [key: string]: components['schemas']['Prose']
      }
      gallery: {
        image: components['schemas']['ImageInLanguages']
        /** @description Caption at this place. */
        caption?: {
          [key: string]: string
        }
      }[]
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      neighbours: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      crimeAreas: {
        /** @enum {string} */
        prominence?: 'principal' | 'associated' | 'supported'
        /** @description A remark about it in this country. */
        note?: {
          [key: string]: string
        }
        /** @description A live document of crime-areas. */
        crimeArea: {
          /** @constant */
          type: 'crime-areas'
          id: string
          slug?: string
          /** @description What it is called. */
          name?: {
            [key: string]: string
          }
          links: {
            /** @description An address on this server, without scheme and host. */
            self: string
          }
        } & {
          [key: string]: unknown
        }
      }[]
      ncb?:
        | ({
            /** @constant */
            type: 'ncbs'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      agencies?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    CrimeArea: {
      /** @constant */
      type: 'crime-areas'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description One sentence about it. */
      summary?: string
      description?: components['schemas']['Prose']
      synonyms?: string[]
      icon?: string
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      related: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      countries?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      ncbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    CrimeAreaInLanguages: {
      /** @constant */
      type: 'crime-areas'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description One sentence about it. */
      summary?: {
        [key: string]: string
      }
      /** @description A value for each language that has one. */
      description?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      synonyms?: {
        [key: string]: string[]
      }
      icon?: string
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      related: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      countries?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      ncbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    Agency: {
      /** @constant */
      type: 'agencies'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      nativeName?: string
      /** @description Its short name. */
      acronym?: string
      /** @enum {string} */
      level?: 'national' | 'federal' | 'regional' | 'local'
      functions: (
        | 'police'
        | 'investigation'
        | 'prosecution'
        | 'border'
        | 'customs'
        | 'state-security'
        | 'financial-investigation'
        | 'immigration'
        | 'coast-guard'
        | 'corrections'
        | 'anti-corruption'
        | 'forensics'
        | 'intelligence'
        | 'oversight'
      )[]
      /** @description How many units of this kind there are, where it is many. */
      unitCount?: number
      responsibilities?: components['schemas']['Prose']
      website?: string
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      country:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      parent:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      children?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      hostedNcbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    AgencyInLanguages: {
      /** @constant */
      type: 'agencies'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      nativeName?: string
      /** @description Its short name. */
      acronym?: {
        [key: string]: string
      }
      /** @enum {string} */
      level?: 'national' | 'federal' | 'regional' | 'local'
      functions: (
        | 'police'
        | 'investigation'
        | 'prosecution'
        | 'border'
        | 'customs'
        | 'state-security'
        | 'financial-investigation'
        | 'immigration'
        | 'coast-guard'
        | 'corrections'
        | 'anti-corruption'
        | 'forensics'
        | 'intelligence'
        | 'oversight'
      )[]
      /** @description How many units of this kind there are, where it is many. */
      unitCount?: number
      /** @description A value for each language that has one. */
      responsibilities?: {
        [key: string]: components['schemas']['Prose']
      }
      website?: string
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      country:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      parent:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      children?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      hostedNcbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    Ncb: {
      /** @constant */
      type: 'ncbs'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description Where it is. */
      city?: string
      /** @description The unit inside its host agency. */
      unit?: string
      mandate?: components['schemas']['Prose']
      contacts: {
        /** @enum {string} */
        kind?: 'phone' | 'email' | 'website' | 'address'
        /** @description What it is for. */
        label?: string
        value?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      aroundTheClock: boolean
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      country:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      hostAgency:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      /** @description The crime areas that the bureau leads on. */
      crimeAreas: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    NcbInLanguages: {
      /** @constant */
      type: 'ncbs'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description Where it is. */
      city?: {
        [key: string]: string
      }
      /** @description The unit inside its host agency. */
      unit?: {
        [key: string]: string
      }
      /** @description A value for each language that has one. */
      mandate?: {
        [key: string]: components['schemas']['Prose']
      }
      contacts: {
        /** @enum {string} */
        kind?: 'phone' | 'email' | 'website' | 'address'
        /** @description What it is for. */
        label?: {
          [key: string]: string
        }
        value?: string
      }[]
      aroundTheClock: boolean
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      country:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      hostAgency:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      /** @description The crime areas that the bureau leads on. */
      crimeAreas: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    Picture: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url: string
      mimeType: string
      /** @description Pixels. */
      width: number
      /** @description Pixels. */
      height: number
      /** @description Bytes. */
      size: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash: string
      /** @description Smaller renditions, narrowest first. */
      sizes: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: string
      /** @description What stands below the picture. */
      caption?: string
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
      /** @constant */
      type: 'media'
      /** @enum {string} */
      locale: 'en' | 'fr' | 'es' | 'ar'
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
      }
    }
    PictureInLanguages: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url: string
      mimeType: string
      /** @description Pixels. */
      width: number
      /** @description Pixels. */
      height: number
      /** @description Bytes. */
      size: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash: string
      /** @description Smaller renditions, narrowest first. */
      sizes: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: {
        [key: string]: string
      }
      /** @description What stands below the picture. */
      caption?: {
        [key: string]: string
      }
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
      /** @constant */
      type: 'media'
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
      }
    }
    Image: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url: string
      mimeType: string
      /** @description Pixels. */
      width: number
      /** @description Pixels. */
      height: number
      /** @description Bytes. */
      size: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash: string
      /** @description Smaller renditions, narrowest first. */
      sizes: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: string
      /** @description What stands below the picture. */
      caption?: string
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    ImageInLanguages: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url: string
      mimeType: string
      /** @description Pixels. */
      width: number
      /** @description Pixels. */
      height: number
      /** @description Bytes. */
      size: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash: string
      /** @description Smaller renditions, narrowest first. */
      sizes: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: {
        [key: string]: string
      }
      /** @description What stands below the picture. */
      caption?: {
        [key: string]: string
      }
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
    }
    /** @description A formatted text. */
    Prose: {
      /** @description A safe subset of HTML: no scripts, no styles, no attributes of events. */
      html: string
      /** @description The same without markup. */
      text: string
    }
    Edition: {
      /** @constant */
      type: 'editions'
      id: string
      /** @description The document that it is an edition of. */
      of: {
        /** @enum {string} */
        type: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        id: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      }
      number: number
      isCurrent: boolean
      /** @description SHA-256 over the approved content in all languages, hexadecimal. */
      hash: string
      /**
       * Format: date-time
       * @description An instant in UTC, ISO 8601.
       */
      publishedAt: string
      /**
       * Format: date-time
       * @description When part of it was removed because the law demands it; the hash is of what is left.
       */
      redactedAt?: string
      /** @description A value for each language that has one. */
      changeNote?: {
        [key: string]: string
      }
      /** @description The content as it was published. Not in lists. */
      content?: {
        [key: string]: unknown
      }
      links: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description The edition with its signature. */
        signed: string
      }
    }
    Change: {
      /** @constant */
      type: 'changes'
      /** @description 1, 2, 3, … in the order of publications, without gaps. */
      sequence: number
      /** @enum {string} */
      event: 'published' | 'withdrawn' | 'restored' | 'redacted'
      /**
       * Format: date-time
       * @description An instant in UTC, ISO 8601.
       */
      at: string
      document: {
        /** @enum {string} */
        type: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        id: string
        /** @description Whether the document is public now. While it is not, nothing else is said of it. */
        isPublic: boolean
        slug?: string
        /** @description A value for each language that has one. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      }
      /** @description The number of the edition that is public from then on. */
      edition?: number
      /** @description A value for each language that has one. */
      changeNote?: {
        [key: string]: string
      }
      /** @description The public notice of a withdrawal that still holds. */
      notice?: {
        [key: string]: string
      }
    }
    /** @description An edition in all languages, with the signature of who published it. */
    SignedEdition: {
      /** @description What the signature is over. */
      signed: {
        id: string
        of: {
          /** @enum {string} */
          type: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
          id: string
        }
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description When part of it was removed because the law demands it; the hash is of what is left.
         */
        redactedAt?: string
        /** @description A value for each language that has one. */
        changeNote?: {
          [key: string]: string
        }
        /** @description The content as it was published, in all languages. */
        content: {
          [key: string]: unknown
        }
        /** @constant */
        format: 'liaison-edition/1'
        /** @description Who says so: scheme, host and port of the site. */
        origin: string
      }
      signature: {
        /**
         * @description RFC 8032.
         * @constant
         */
        algorithm: 'Ed25519'
        /**
         * @description What is signed are the bytes of `signed`, written after RFC 8785, in UTF-8.
         * @constant
         */
        canonicalization: 'RFC 8785'
        /** @description The `kid` of the public key. */
        keyId: string
        /**
         * Format: uri
         * @description Where the public keys are. Ask there only when you trust the place.
         */
        keys: string
        /**
         * Format: base64
         * @description The signature, base64.
         */
        value: string
      }
    }
    /** @description The bulk files, with their hashes and the signature of who published them. */
    BulkManifest: {
      /** @description What the signature is over. */
      signed: {
        /** @constant */
        format: 'liaison-bulk/1'
        /** @description Who says so: scheme, host and port of the site. */
        origin: string
        /** @description The place of the last change that is in the files, as in /api/v1/changes. */
        sequence: number
        /** @description When that was; null before the first. */
        changedAt: string | null
        files: {
          name: string
          /** @enum {string} */
          resource: 'countries' | 'crime-areas' | 'agencies' | 'ncbs' | 'media'
          /** @enum {string} */
          locale: 'en' | 'fr' | 'es' | 'ar' | 'all'
          /** @enum {string} */
          format: 'csv' | 'json' | 'ndjson'
          /** @description An address on this server, without scheme and host. */
          address: string
          /** @description How many documents are in it. */
          records: number
          /** @description Of the file as it is, not compressed. */
          bytes: number
          /** @description Of the file as it is, hexadecimal; its ETag too. */
          sha256: string
        }[]
      }
      signature: {
        /**
         * @description RFC 8032.
         * @constant
         */
        algorithm: 'Ed25519'
        /**
         * @description What is signed are the bytes of `signed`, written after RFC 8785, in UTF-8.
         * @constant
         */
        canonicalization: 'RFC 8785'
        /** @description The `kid` of the public key. */
        keyId: string
        /**
         * Format: uri
         * @description Where the public keys are. Ask there only when you trust the place.
         */
        keys: string
        /**
         * Format: base64
         * @description The signature, base64.
         */
        value: string
      }
    }
    KeySet: {
      /** @description The newest first. One goes away only when it is revoked. */
      keys: {
        /** @constant */
        kty: 'OKP'
        /** @constant */
        crv: 'Ed25519'
        /** @description The key, base64url. */
        x: string
        /** @description What signatures name the key by: its thumbprint, RFC 7638 with SHA-256. */
        kid: string
        /** @constant */
        use: 'sig'
        /**
         * @description RFC 9864.
         * @constant
         */
        alg: 'Ed25519'
        /** @description The same key, as OpenSSL reads it. */
        pem: string
      }[]
    }
    /** @description What is wrong with a request, RFC 9457. */
    Problem: {
      /** @description Names the kind of problem; part of the reference. */
      type: string
      title: string
      status: number
      detail: string
      parameters?: {
        name: string
        reason: string
        /** @description What would be valid. */
        valid?: string[]
      }[]
      /** @description The public notice of a document that is withdrawn. */
      notice?: {
        [key: string]: string
      }
    }
    CountryPart: {
      /** @constant */
      type: 'countries'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description One sentence about the country. */
      tagline?: string
      /** @description ISO 3166-1 alpha-2. */
      iso2?: string
      /** @description ISO 3166-1 alpha-3. */
      iso3?: string
      /** @enum {string} */
      region?: 'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
      /** @description A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`. */
      memberSince?: string
      keyFacts?: {
        /** @description What is stated. */
        label?: string
        /** @description The fact. */
        value?: string
        /** @description The unit of the value. */
        unit?: string
        /** @description Who says so. */
        source?: string
        /** @description The day on which it was last checked, ISO 8601. */
        verifiedOn?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      crimeOverview?: components['schemas']['Prose']
      interpolRole?: components['schemas']['Prose']
      lawEnforcement?: components['schemas']['Prose']
      gallery?: {
        image: components['schemas']['Image']
        /** @description Caption at this place. */
        caption?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      neighbours?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      crimeAreas?: {
        /** @enum {string} */
        prominence?: 'principal' | 'associated' | 'supported'
        /** @description A remark about it in this country. */
        note?: string
        /** @description A live document of crime-areas. */
        crimeArea: {
          /** @constant */
          type: 'crime-areas'
          id: string
          slug?: string
          /** @description What it is called. */
          name?: string
          links: {
            /** @description An address on this server, without scheme and host. */
            self: string
          }
          /** @description The fields of this object that are in English, because their translation is missing. */
          fallback?: string[]
        } & {
          [key: string]: unknown
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      ncb?:
        | ({
            /** @constant */
            type: 'ncbs'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      agencies?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    CountryInLanguagesPart: {
      /** @constant */
      type: 'countries'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description One sentence about the country. */
      tagline?: {
        [key: string]: string
      }
      /** @description ISO 3166-1 alpha-2. */
      iso2?: string
      /** @description ISO 3166-1 alpha-3. */
      iso3?: string
      /** @enum {string} */
      region?: 'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
      /** @description A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`. */
      memberSince?: string
      keyFacts?: {
        /** @description What is stated. */
        label?: {
          [key: string]: string
        }
        /** @description The fact. */
        value?: {
          [key: string]: string
        }
        /** @description The unit of the value. */
        unit?: {
          [key: string]: string
        }
        /** @description Who says so. */
        source?: {
          [key: string]: string
        }
        /** @description The day on which it was last checked, ISO 8601. */
        verifiedOn?: string
      }[]
      /** @description A value for each language that has one. */
      crimeOverview?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      interpolRole?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      lawEnforcement?: {
        [key: string]: components['schemas']['Prose']
      }
      gallery?: {
        image: components['schemas']['ImageInLanguages']
        /** @description Caption at this place. */
        caption?: {
          [key: string]: string
        }
      }[]
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      neighbours?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      crimeAreas?: {
        /** @enum {string} */
        prominence?: 'principal' | 'associated' | 'supported'
        /** @description A remark about it in this country. */
        note?: {
          [key: string]: string
        }
        /** @description A live document of crime-areas. */
        crimeArea: {
          /** @constant */
          type: 'crime-areas'
          id: string
          slug?: string
          /** @description What it is called. */
          name?: {
            [key: string]: string
          }
          links: {
            /** @description An address on this server, without scheme and host. */
            self: string
          }
        } & {
          [key: string]: unknown
        }
      }[]
      ncb?:
        | ({
            /** @constant */
            type: 'ncbs'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      agencies?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    CrimeAreaPart: {
      /** @constant */
      type: 'crime-areas'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description One sentence about it. */
      summary?: string
      description?: components['schemas']['Prose']
      synonyms?: string[]
      icon?: string
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      related?: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      countries?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      ncbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    CrimeAreaInLanguagesPart: {
      /** @constant */
      type: 'crime-areas'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description One sentence about it. */
      summary?: {
        [key: string]: string
      }
      /** @description A value for each language that has one. */
      description?: {
        [key: string]: components['schemas']['Prose']
      }
      /** @description A value for each language that has one. */
      synonyms?: {
        [key: string]: string[]
      }
      icon?: string
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      related?: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      countries?: ({
        /** @constant */
        type: 'countries'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      ncbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    AgencyPart: {
      /** @constant */
      type: 'agencies'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      nativeName?: string
      /** @description Its short name. */
      acronym?: string
      /** @enum {string} */
      level?: 'national' | 'federal' | 'regional' | 'local'
      functions?: (
        | 'police'
        | 'investigation'
        | 'prosecution'
        | 'border'
        | 'customs'
        | 'state-security'
        | 'financial-investigation'
        | 'immigration'
        | 'coast-guard'
        | 'corrections'
        | 'anti-corruption'
        | 'forensics'
        | 'intelligence'
        | 'oversight'
      )[]
      /** @description How many units of this kind there are, where it is many. */
      unitCount?: number
      responsibilities?: components['schemas']['Prose']
      website?: string
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      country?:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      parent?:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      children?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      hostedNcbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    AgencyInLanguagesPart: {
      /** @constant */
      type: 'agencies'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      nativeName?: string
      /** @description Its short name. */
      acronym?: {
        [key: string]: string
      }
      /** @enum {string} */
      level?: 'national' | 'federal' | 'regional' | 'local'
      functions?: (
        | 'police'
        | 'investigation'
        | 'prosecution'
        | 'border'
        | 'customs'
        | 'state-security'
        | 'financial-investigation'
        | 'immigration'
        | 'coast-guard'
        | 'corrections'
        | 'anti-corruption'
        | 'forensics'
        | 'intelligence'
        | 'oversight'
      )[]
      /** @description How many units of this kind there are, where it is many. */
      unitCount?: number
      /** @description A value for each language that has one. */
      responsibilities?: {
        [key: string]: components['schemas']['Prose']
      }
      website?: string
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      country?:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      parent?:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      children?: ({
        /** @constant */
        type: 'agencies'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      hostedNcbs?: ({
        /** @constant */
        type: 'ncbs'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    NcbPart: {
      /** @constant */
      type: 'ncbs'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /**
       * @description The language asked for, or the languages.
       * @enum {string}
       */
      locale: 'en' | 'fr' | 'es' | 'ar'
      /** @description What it is called. */
      name?: string
      /** @description Where it is. */
      city?: string
      /** @description The unit inside its host agency. */
      unit?: string
      mandate?: components['schemas']['Prose']
      contacts?: {
        /** @enum {string} */
        kind?: 'phone' | 'email' | 'website' | 'address'
        /** @description What it is for. */
        label?: string
        value?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }[]
      aroundTheClock?: boolean
      seo?: {
        /** @description Title for search engines. */
        title?: string
        /** @description Description for search engines. */
        description?: string
        image?: components['schemas']['Image']
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      country?:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      hostAgency?:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: string
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
            /** @description The fields of this object that are in English, because their translation is missing. */
            fallback?: string[]
          } & {
            [key: string]: unknown
          })
        | null
      /** @description The crime areas that the bureau leads on. */
      crimeAreas?: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: string
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: string
        /** @description The fields of this object that are in English, because their translation is missing. */
        fallback?: string[]
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
    }
    NcbInLanguagesPart: {
      /** @constant */
      type: 'ncbs'
      /** @description Stays the same for ever. */
      id: string
      /** @description The name in the address; an editor may change it. */
      slug?: string
      /** @description The language asked for, or the languages. */
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      /** @description What it is called. */
      name?: {
        [key: string]: string
      }
      /** @description Where it is. */
      city?: {
        [key: string]: string
      }
      /** @description The unit inside its host agency. */
      unit?: {
        [key: string]: string
      }
      /** @description A value for each language that has one. */
      mandate?: {
        [key: string]: components['schemas']['Prose']
      }
      contacts?: {
        /** @enum {string} */
        kind?: 'phone' | 'email' | 'website' | 'address'
        /** @description What it is for. */
        label?: {
          [key: string]: string
        }
        value?: string
      }[]
      aroundTheClock?: boolean
      seo?: {
        /** @description Title for search engines. */
        title?: {
          [key: string]: string
        }
        /** @description Description for search engines. */
        description?: {
          [key: string]: string
        }
        image?: components['schemas']['ImageInLanguages']
      }
      country?:
        | ({
            /** @constant */
            type: 'countries'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      hostAgency?:
        | ({
            /** @constant */
            type: 'agencies'
            id: string
            slug?: string
            /** @description What it is called. */
            name?: {
              [key: string]: string
            }
            links: {
              /** @description An address on this server, without scheme and host. */
              self: string
            }
          } & {
            [key: string]: unknown
          })
        | null
      /** @description The crime areas that the bureau leads on. */
      crimeAreas?: ({
        /** @constant */
        type: 'crime-areas'
        id: string
        slug?: string
        /** @description What it is called. */
        name?: {
          [key: string]: string
        }
        links: {
          /** @description An address on this server, without scheme and host. */
          self: string
        }
      } & {
        [key: string]: unknown
      })[]
      edition?: {
        /** @description 1 for the first publication of the document. */
        number: number
        /** @description SHA-256 over the approved content in all languages, hexadecimal. */
        hash: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        publishedAt: string
        /**
         * Format: date-time
         * @description An instant in UTC, ISO 8601.
         */
        firstPublishedAt: string
        /** @description What this edition changed. */
        changeNote?: {
          [key: string]: string
        }
      }
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
        /** @description An address on this server, without scheme and host. */
        page?: string
        /** @description The current edition with its signature. */
        signed: string
      }
    }
    PicturePart: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url?: string
      mimeType?: string
      /** @description Pixels. */
      width?: number
      /** @description Pixels. */
      height?: number
      /** @description Bytes. */
      size?: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash?: string
      /** @description Smaller renditions, narrowest first. */
      sizes?: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: string
      /** @description What stands below the picture. */
      caption?: string
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
      /** @description The fields of this object that are in English, because their translation is missing. */
      fallback?: string[]
      /** @constant */
      type: 'media'
      /** @enum {string} */
      locale: 'en' | 'fr' | 'es' | 'ar'
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
      }
    }
    PictureInLanguagesPart: {
      id: string
      /** @description An address on this server, without scheme and host. */
      url?: string
      mimeType?: string
      /** @description Pixels. */
      width?: number
      /** @description Pixels. */
      height?: number
      /** @description Bytes. */
      size?: number
      /** @description SHA-256 of the file, hexadecimal. */
      hash?: string
      /** @description Smaller renditions, narrowest first. */
      sizes?: {
        /** @description An address on this server, without scheme and host. */
        url: string
        mimeType: string
        /** @description Pixels. */
        width: number
        /** @description Pixels. */
        height: number
        /** @description Bytes. */
        size: number
        /** @description SHA-256 of the file, hexadecimal. */
        hash: string
      }[]
      /** @description What the picture shows, for those who do not see it. */
      alt?: {
        [key: string]: string
      }
      /** @description What stands below the picture. */
      caption?: {
        [key: string]: string
      }
      credit?: string
      licence?: string
      /** @description Percent from the left and from the top. */
      focalPoint?: {
        x: number
        y: number
      }
      /** @constant */
      type: 'media'
      locale: ('en' | 'fr' | 'es' | 'ar')[]
      links?: {
        /** @description An address on this server, without scheme and host. */
        self: string
      }
    }
    DraftHead: {
      /** @enum {string} */
      collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
      id: string
      name: string
      /**
       * @description Where the working copy stands.
       * @enum {string}
       */
      state: 'draft' | 'in-review' | 'changes-requested' | 'approved' | 'published'
      /**
       * @description What the public sees of the document.
       * @enum {string}
       */
      public: 'none' | 'live' | 'withdrawn'
      /** @description Names the exact content; send it as `If-Match` or `expectedVersion`. */
      version: string
      /** @description An instant, ISO 8601. */
      updatedAt: string
    }
    Draft: {
      /** @enum {string} */
      collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
      id: string
      name: string
      /**
       * @description Where the working copy stands.
       * @enum {string}
       */
      state: 'draft' | 'in-review' | 'changes-requested' | 'approved' | 'published'
      /**
       * @description What the public sees of the document.
       * @enum {string}
       */
      public: 'none' | 'live' | 'withdrawn'
      /** @description Names the exact content; send it as `If-Match` or `expectedVersion`. */
      version: string
      /** @description An instant, ISO 8601. */
      updatedAt: string
      /** @description The fields of the collection; texts are objects by language. */
      content: {
        [key: string]: unknown
      }
    }
    DraftList: {
      drafts: {
        /** @enum {string} */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        id: string
        name: string
        /**
         * @description Where the working copy stands.
         * @enum {string}
         */
        state: 'draft' | 'in-review' | 'changes-requested' | 'approved' | 'published'
        /**
         * @description What the public sees of the document.
         * @enum {string}
         */
        public: 'none' | 'live' | 'withdrawn'
        /** @description Names the exact content; send it as `If-Match` or `expectedVersion`. */
        version: string
        /** @description An instant, ISO 8601. */
        updatedAt: string
      }[]
      page: number
      /** @description What to send as `page` for the next one; null on the last. */
      nextPage: number | null
    }
    /** @description Fields of the collection, in the language that `locale` says. Others stay as they are. */
    DraftFields: Record<string, never>
    Submission: {
      /** @description What this edition changes: its change note, which everybody reads once it is published. A text in English, or one for each language, English among them. */
      comment:
        | string
        | {
            en: string
            fr?: string
            es?: string
            ar?: string
          }
      /** @description The version that is meant. Another one is refused with 409. */
      expectedVersion?: string
    }
    Refusals: {
      errors: {
        /** @description For programs. */
        code: string
        /** @description For people. */
        message: string
        path?: string
        locale?: string
      }[]
    }
  }
  responses: {
    /** @description The document has another slug now. `Location` says where it is found. */
    Moved: {
      headers: {
        /** @description The present address. */
        Location?: string
        [name: string]: unknown
      }
      content?: never
    }
    /** @description It is what If-None-Match named. */
    NotModified: {
      headers: {
        [name: string]: unknown
      }
      content?: never
    }
    /** @description A parameter is unknown or not valid. Each is named, with what would be valid. */
    InvalidParameters: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description It is not what If-Match names any more. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description There is nothing of this name, or it was never public. */
    NotFound: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description Accept excludes the only form there is. */
    NotAcceptable: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The document is withdrawn; the public notice says why. */
    Gone: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The key that was sent is not known, was revoked or has expired. */
    UnknownKey: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description No key was sent, or one that is not known, was revoked or has expired. */
    KeyNeeded: {
      headers: {
        /** @description `Bearer` */
        'WWW-Authenticate'?: string
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['Refusals']
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description The request is too large. */
    TooLarge: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
    /** @description There were more requests than the rate of the key or the address lets through. */
    TooManyRequests: {
      headers: {
        /** @description Seconds until the next request may pass. */
        'Retry-After'?: number
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Problem']
      }
    }
  }
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  listCountries: {
    parameters: {
      query?: {
        /**
         * @description Words to be found in names, synonyms and texts in the language asked for, all of them; beginnings of words will do. Case and accents make no difference, nor do Arabic letters that are written for one another.
         * @example traffic
         */
        q?: string
        /**
         * @description Of these regions.
         * @example [
         *       "europe"
         *     ]
         */
        region?: (
          'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
        )[]
        /**
         * @description That name one of these crime areas. By slug or id, several separated by commas.
         * @example [
         *       "drug-trafficking"
         *     ]
         */
        crimeArea?: string[]
        /**
         * @description Only where the crime area is that prominent. With `crimeArea`.
         * @example [
         *       "principal"
         *     ]
         */
        prominence?: ('principal' | 'associated' | 'supported')[]
        /**
         * @description That are neighbours of these countries. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        neighbour?: string[]
        /**
         * @description With these ISO 3166-1 codes, of two or three letters.
         * @example [
         *       "BE",
         *       "BLR"
         *     ]
         */
        iso?: string[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'tagline'
          | 'iso2'
          | 'iso3'
          | 'region'
          | 'memberSince'
          | 'keyFacts'
          | 'crimeOverview'
          | 'interpolRole'
          | 'lawEnforcement'
          | 'gallery'
          | 'seo'
          | 'neighbours'
          | 'crimeAreas'
          | 'ncb'
          | 'agencies'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "neighbours"
         *     ]
         */
        include?: ('neighbours' | 'crimeAreas' | 'ncb' | 'agencies')[]
        /**
         * @description The order; by name where nothing is said, and with `q` by relevance.
         * @example name
         */
        sort?:
          | 'name'
          | '-name'
          | 'publishedAt'
          | '-publishedAt'
          | 'changedAt'
          | '-changedAt'
          | 'relevance'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: (
              | components['schemas']['Country']
              | components['schemas']['CountryInLanguages']
              | components['schemas']['CountryPart']
              | components['schemas']['CountryInLanguagesPart']
            )[]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getCountry: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'tagline'
          | 'iso2'
          | 'iso3'
          | 'region'
          | 'memberSince'
          | 'keyFacts'
          | 'crimeOverview'
          | 'interpolRole'
          | 'lawEnforcement'
          | 'gallery'
          | 'seo'
          | 'neighbours'
          | 'crimeAreas'
          | 'ncb'
          | 'agencies'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "neighbours"
         *     ]
         */
        include?: ('neighbours' | 'crimeAreas' | 'ncb' | 'agencies')[]
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path: {
        /** @description Its slug or id. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The country. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['Country']
            | components['schemas']['CountryInLanguages']
            | components['schemas']['CountryPart']
            | components['schemas']['CountryInLanguagesPart']
        }
      }
      304: components['responses']['NotModified']
      308: components['responses']['Moved']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      410: components['responses']['Gone']
      429: components['responses']['TooManyRequests']
    }
  }
  listCrimeAreas: {
    parameters: {
      query?: {
        /**
         * @description Words to be found in names, synonyms and texts in the language asked for, all of them; beginnings of words will do. Case and accents make no difference, nor do Arabic letters that are written for one another.
         * @example traffic
         */
        q?: string
        /**
         * @description That these countries name. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        country?: string[]
        /**
         * @description That these crime areas are related to. By slug or id, several separated by commas.
         * @example [
         *       "drug-trafficking"
         *     ]
         */
        related?: string[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'summary'
          | 'description'
          | 'synonyms'
          | 'icon'
          | 'seo'
          | 'related'
          | 'countries'
          | 'ncbs'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "related"
         *     ]
         */
        include?: ('related' | 'countries' | 'ncbs')[]
        /**
         * @description The order; by name where nothing is said, and with `q` by relevance.
         * @example name
         */
        sort?:
          | 'name'
          | '-name'
          | 'publishedAt'
          | '-publishedAt'
          | 'changedAt'
          | '-changedAt'
          | 'relevance'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: (
              | components['schemas']['CrimeArea']
              | components['schemas']['CrimeAreaInLanguages']
              | components['schemas']['CrimeAreaPart']
              | components['schemas']['CrimeAreaInLanguagesPart']
            )[]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getCrimeArea: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'summary'
          | 'description'
          | 'synonyms'
          | 'icon'
          | 'seo'
          | 'related'
          | 'countries'
          | 'ncbs'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "related"
         *     ]
         */
        include?: ('related' | 'countries' | 'ncbs')[]
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path: {
        /** @description Its slug or id. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The crime area. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['CrimeArea']
            | components['schemas']['CrimeAreaInLanguages']
            | components['schemas']['CrimeAreaPart']
            | components['schemas']['CrimeAreaInLanguagesPart']
        }
      }
      304: components['responses']['NotModified']
      308: components['responses']['Moved']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      410: components['responses']['Gone']
      429: components['responses']['TooManyRequests']
    }
  }
  listAgencies: {
    parameters: {
      query?: {
        /**
         * @description Words to be found in names, synonyms and texts in the language asked for, all of them; beginnings of words will do. Case and accents make no difference, nor do Arabic letters that are written for one another.
         * @example traffic
         */
        q?: string
        /**
         * @description Of these countries. An ISO 3166-1 code will do, too. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        country?: string[]
        /**
         * @description Of these regions.
         * @example [
         *       "europe"
         *     ]
         */
        region?: (
          'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
        )[]
        /**
         * @description On these levels of government.
         * @example [
         *       "federal"
         *     ]
         */
        level?: ('national' | 'federal' | 'regional' | 'local')[]
        /**
         * @description With one of these functions.
         * @example [
         *       "police"
         *     ]
         */
        function?: (
          | 'police'
          | 'investigation'
          | 'prosecution'
          | 'border'
          | 'customs'
          | 'state-security'
          | 'financial-investigation'
          | 'immigration'
          | 'coast-guard'
          | 'corrections'
          | 'anti-corruption'
          | 'forensics'
          | 'intelligence'
          | 'oversight'
        )[]
        /**
         * @description That belong to these agencies. By slug or id, several separated by commas.
         * @example [
         *       "federal-police"
         *     ]
         */
        parent?: string[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'nativeName'
          | 'acronym'
          | 'level'
          | 'functions'
          | 'unitCount'
          | 'responsibilities'
          | 'website'
          | 'seo'
          | 'country'
          | 'parent'
          | 'children'
          | 'hostedNcbs'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "country"
         *     ]
         */
        include?: ('country' | 'parent' | 'children' | 'hostedNcbs')[]
        /**
         * @description The order; by name where nothing is said, and with `q` by relevance.
         * @example name
         */
        sort?:
          | 'name'
          | '-name'
          | 'publishedAt'
          | '-publishedAt'
          | 'changedAt'
          | '-changedAt'
          | 'relevance'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: (
              | components['schemas']['Agency']
              | components['schemas']['AgencyInLanguages']
              | components['schemas']['AgencyPart']
              | components['schemas']['AgencyInLanguagesPart']
            )[]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getAgency: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'nativeName'
          | 'acronym'
          | 'level'
          | 'functions'
          | 'unitCount'
          | 'responsibilities'
          | 'website'
          | 'seo'
          | 'country'
          | 'parent'
          | 'children'
          | 'hostedNcbs'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "country"
         *     ]
         */
        include?: ('country' | 'parent' | 'children' | 'hostedNcbs')[]
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path: {
        /** @description Its slug or id. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The agency. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['Agency']
            | components['schemas']['AgencyInLanguages']
            | components['schemas']['AgencyPart']
            | components['schemas']['AgencyInLanguagesPart']
        }
      }
      304: components['responses']['NotModified']
      308: components['responses']['Moved']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      410: components['responses']['Gone']
      429: components['responses']['TooManyRequests']
    }
  }
  listNcbs: {
    parameters: {
      query?: {
        /**
         * @description Words to be found in names, synonyms and texts in the language asked for, all of them; beginnings of words will do. Case and accents make no difference, nor do Arabic letters that are written for one another.
         * @example traffic
         */
        q?: string
        /**
         * @description Of these countries. An ISO 3166-1 code will do, too. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        country?: string[]
        /**
         * @description Of these regions.
         * @example [
         *       "europe"
         *     ]
         */
        region?: (
          'africa' | 'americas' | 'asia-south-pacific' | 'europe' | 'middle-east-north-africa'
        )[]
        /**
         * @description That lead on one of these crime areas. By slug or id, several separated by commas.
         * @example [
         *       "drug-trafficking"
         *     ]
         */
        crimeArea?: string[]
        /**
         * @description Within these agencies. By slug or id, several separated by commas.
         * @example [
         *       "federal-police"
         *     ]
         */
        hostAgency?: string[]
        /**
         * @description Whether they answer around the clock.
         * @example [
         *       "true"
         *     ]
         */
        aroundTheClock?: ('true' | 'false')[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'city'
          | 'unit'
          | 'mandate'
          | 'contacts'
          | 'aroundTheClock'
          | 'seo'
          | 'country'
          | 'hostAgency'
          | 'crimeAreas'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "country"
         *     ]
         */
        include?: ('country' | 'hostAgency' | 'crimeAreas')[]
        /**
         * @description The order; by name where nothing is said, and with `q` by relevance.
         * @example name
         */
        sort?:
          | 'name'
          | '-name'
          | 'publishedAt'
          | '-publishedAt'
          | 'changedAt'
          | '-changedAt'
          | 'relevance'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: (
              | components['schemas']['Ncb']
              | components['schemas']['NcbInLanguages']
              | components['schemas']['NcbPart']
              | components['schemas']['NcbInLanguagesPart']
            )[]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getNcb: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "name"
         *     ]
         */
        fields?: (
          | 'slug'
          | 'name'
          | 'city'
          | 'unit'
          | 'mandate'
          | 'contacts'
          | 'aroundTheClock'
          | 'seo'
          | 'country'
          | 'hostAgency'
          | 'crimeAreas'
          | 'edition'
          | 'links'
        )[]
        /**
         * @description The related documents to answer with all their own fields instead of name and address.
         * @example [
         *       "country"
         *     ]
         */
        include?: ('country' | 'hostAgency' | 'crimeAreas')[]
        /**
         * @description The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.
         * @example 2026-01-01T00:00:00Z
         */
        asOf?: string
      }
      header?: never
      path: {
        /** @description Its slug or id. The slug of its country will do. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The National Central Bureau. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['Ncb']
            | components['schemas']['NcbInLanguages']
            | components['schemas']['NcbPart']
            | components['schemas']['NcbInLanguagesPart']
        }
      }
      304: components['responses']['NotModified']
      308: components['responses']['Moved']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      410: components['responses']['Gone']
      429: components['responses']['TooManyRequests']
    }
  }
  listPictures: {
    parameters: {
      query?: {
        /**
         * @description That these documents use. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        usedBy?: string[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "alt"
         *     ]
         */
        fields?: (
          | 'url'
          | 'mimeType'
          | 'width'
          | 'height'
          | 'size'
          | 'hash'
          | 'sizes'
          | 'alt'
          | 'caption'
          | 'credit'
          | 'licence'
          | 'focalPoint'
          | 'links'
        )[]
        /**
         * @description The order; by name where nothing is said.
         * @example name
         */
        sort?: 'name' | '-name' | 'changedAt' | '-changedAt'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: (
              | components['schemas']['Picture']
              | components['schemas']['PictureInLanguages']
              | components['schemas']['PicturePart']
              | components['schemas']['PictureInLanguagesPart']
            )[]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getPicture: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
        /**
         * @description The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.
         * @example [
         *       "alt"
         *     ]
         */
        fields?: (
          | 'url'
          | 'mimeType'
          | 'width'
          | 'height'
          | 'size'
          | 'hash'
          | 'sizes'
          | 'alt'
          | 'caption'
          | 'credit'
          | 'licence'
          | 'focalPoint'
          | 'links'
        )[]
      }
      header?: never
      path: {
        /** @description Its id. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The picture. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json':
            | components['schemas']['Picture']
            | components['schemas']['PictureInLanguages']
            | components['schemas']['PicturePart']
            | components['schemas']['PictureInLanguagesPart']
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  listEditions: {
    parameters: {
      query?: {
        /**
         * @description Of documents of these types.
         * @example [
         *       "countries"
         *     ]
         */
        type?: ('countries' | 'ncbs' | 'agencies' | 'crime-areas')[]
        /**
         * @description Of these documents. By slug or id, several separated by commas.
         * @example [
         *       "belgium"
         *     ]
         */
        document?: string[]
        /**
         * @description Only what was published, restored or replaced at that instant or later.
         * @example 2026-01-01T00:00:00Z
         */
        updatedSince?: string
        /**
         * @description The order; the newest first where nothing is said.
         * @example publishedAt
         */
        sort?: 'publishedAt' | '-publishedAt'
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
        /** @description Where to go on: `page.next` of the page before, with the same other parameters. */
        cursor?: string
        /**
         * @description Whether to say how many there are in all pages.
         * @example true
         */
        count?: 'true' | 'false'
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Edition'][]
            page: {
              limit: number
              /** @description What to send as `cursor` for the next page; null on the last. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getEdition: {
    parameters: {
      query?: {
        /**
         * @description The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.
         * @example [
         *       "fr"
         *     ]
         */
        locale?: ('en' | 'fr' | 'es' | 'ar' | 'all')[]
      }
      header?: never
      path: {
        /** @description Its id. */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The edition. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Edition']
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  listChanges: {
    parameters: {
      query?: {
        /**
         * @description After this place in the order of publications (`page.next` of the answer before), or from this instant on.
         * @example 0
         */
        since?: string
        /**
         * @description Of documents of these types.
         * @example [
         *       "countries"
         *     ]
         */
        type?: ('countries' | 'ncbs' | 'agencies' | 'crime-areas')[]
        /**
         * @description How many to answer at most: 1 to 100, and 20 where it is not said.
         * @example 10
         */
        limit?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': {
            data: components['schemas']['Change'][]
            page: {
              limit: number
              /** @description What to send as `since` next time. There is always one. */
              next: string | null
              /** @description How many there are in all pages. Only with `count`. */
              total?: number
            }
          }
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getBulkFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        /**
         * @description Resource, language and format.
         * @example countries.en.csv
         */
        file:
          | 'countries.en.csv'
          | 'countries.en.json'
          | 'countries.en.ndjson'
          | 'countries.fr.csv'
          | 'countries.fr.json'
          | 'countries.fr.ndjson'
          | 'countries.es.csv'
          | 'countries.es.json'
          | 'countries.es.ndjson'
          | 'countries.ar.csv'
          | 'countries.ar.json'
          | 'countries.ar.ndjson'
          | 'countries.all.csv'
          | 'countries.all.json'
          | 'countries.all.ndjson'
          | 'crime-areas.en.csv'
          | 'crime-areas.en.json'
          | 'crime-areas.en.ndjson'
          | 'crime-areas.fr.csv'
          | 'crime-areas.fr.json'
          | 'crime-areas.fr.ndjson'
          | 'crime-areas.es.csv'
          | 'crime-areas.es.json'
          | 'crime-areas.es.ndjson'
          | 'crime-areas.ar.csv'
          | 'crime-areas.ar.json'
          | 'crime-areas.ar.ndjson'
          | 'crime-areas.all.csv'
          | 'crime-areas.all.json'
          | 'crime-areas.all.ndjson'
          | 'agencies.en.csv'
          | 'agencies.en.json'
          | 'agencies.en.ndjson'
          | 'agencies.fr.csv'
          | 'agencies.fr.json'
          | 'agencies.fr.ndjson'
          | 'agencies.es.csv'
          | 'agencies.es.json'
          | 'agencies.es.ndjson'
          | 'agencies.ar.csv'
          | 'agencies.ar.json'
          | 'agencies.ar.ndjson'
          | 'agencies.all.csv'
          | 'agencies.all.json'
          | 'agencies.all.ndjson'
          | 'ncbs.en.csv'
          | 'ncbs.en.json'
          | 'ncbs.en.ndjson'
          | 'ncbs.fr.csv'
          | 'ncbs.fr.json'
          | 'ncbs.fr.ndjson'
          | 'ncbs.es.csv'
          | 'ncbs.es.json'
          | 'ncbs.es.ndjson'
          | 'ncbs.ar.csv'
          | 'ncbs.ar.json'
          | 'ncbs.ar.ndjson'
          | 'ncbs.all.csv'
          | 'ncbs.all.json'
          | 'ncbs.all.ndjson'
          | 'media.en.csv'
          | 'media.en.json'
          | 'media.en.ndjson'
          | 'media.fr.csv'
          | 'media.fr.json'
          | 'media.fr.ndjson'
          | 'media.es.csv'
          | 'media.es.json'
          | 'media.es.ndjson'
          | 'media.ar.csv'
          | 'media.ar.json'
          | 'media.ar.ndjson'
          | 'media.all.csv'
          | 'media.all.json'
          | 'media.all.ndjson'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The file. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'text/csv; charset=utf-8; header=present': string
          'application/json; charset=utf-8': {
            data: Record<string, never>[]
          }
          'application/x-ndjson; charset=utf-8': string
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      412: components['responses']['PreconditionFailed']
      429: components['responses']['TooManyRequests']
    }
  }
  getBulkManifest: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The manifest. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BulkManifest']
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getSigningKeys: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['KeySet']
        }
      }
      304: components['responses']['NotModified']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      406: components['responses']['NotAcceptable']
      429: components['responses']['TooManyRequests']
    }
  }
  getSignedEdition: {
    parameters: {
      query?: {
        /**
         * @description The number of an earlier edition; the current one where nothing is said.
         * @example 1
         */
        edition?: string
      }
      header?: never
      path: {
        /**
         * @description What kind of document.
         * @example countries
         */
        type: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        /**
         * @description Its slug or id. The slug of its country will do for a bureau.
         * @example belgium
         */
        name: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The edition. */
      200: {
        headers: {
          /** @description Names these bytes. Send it as If-None-Match, and 304 says that they are still the same. */
          ETag?: string
          /** @description The next page, where there is one. Of `changes` there always is: what will have changed. */
          Link?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SignedEdition']
        }
      }
      304: components['responses']['NotModified']
      308: components['responses']['Moved']
      400: components['responses']['InvalidParameters']
      401: components['responses']['UnknownKey']
      404: components['responses']['NotFound']
      406: components['responses']['NotAcceptable']
      410: components['responses']['Gone']
      429: components['responses']['TooManyRequests']
    }
  }
  listDrafts: {
    parameters: {
      query?: {
        /** @description Which page; fifty are on one. */
        page?: number
      }
      header?: never
      path: {
        /** @description The collection. */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftList']
        }
      }
      401: components['responses']['KeyNeeded']
      /** @description The key does not have the right, or the change leads out of its scope. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description There is nothing of this name in the scope of the key. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      429: components['responses']['TooManyRequests']
    }
  }
  createDraft: {
    parameters: {
      query?: {
        /** @description The language that the fields are in. */
        locale?: 'en' | 'fr' | 'es' | 'ar'
      }
      header?: never
      path: {
        /** @description The collection. */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftFields']
      }
    }
    responses: {
      /** @description Where it stands. */
      201: {
        headers: {
          /** @description The version. */
          ETag?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftHead']
        }
      }
      /** @description A field or a parameter is not valid. Each is named. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      401: components['responses']['KeyNeeded']
      /** @description The key does not have the right, or the change leads out of its scope. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description There is nothing of this name in the scope of the key. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      413: components['responses']['TooLarge']
      429: components['responses']['TooManyRequests']
    }
  }
  getDraft: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The collection. */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        /** @description The id of the document. */
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The working copy. */
      200: {
        headers: {
          /** @description The version. */
          ETag?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Draft']
        }
      }
      401: components['responses']['KeyNeeded']
      /** @description The key does not have the right, or the change leads out of its scope. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description There is nothing of this name in the scope of the key. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      429: components['responses']['TooManyRequests']
    }
  }
  editDraft: {
    parameters: {
      query?: {
        /** @description The language that the fields are in. */
        locale?: 'en' | 'fr' | 'es' | 'ar'
      }
      header?: {
        /** @description The version that was read. Work on another one is refused. */
        'If-Match'?: string
      }
      path: {
        /** @description The collection. */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        /** @description The id of the document. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftFields']
      }
    }
    responses: {
      /** @description Where it stands. */
      200: {
        headers: {
          /** @description The version. */
          ETag?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftHead']
        }
      }
      /** @description A field or a parameter is not valid. Each is named. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      401: components['responses']['KeyNeeded']
      /** @description The key does not have the right, or the change leads out of its scope. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description There is nothing of this name in the scope of the key. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description The document is in review, or its content is another one than the version named. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      413: components['responses']['TooLarge']
      429: components['responses']['TooManyRequests']
    }
  }
  submitDraft: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description The collection. */
        collection: 'countries' | 'ncbs' | 'agencies' | 'crime-areas'
        /** @description The id of the document. */
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Submission']
      }
    }
    responses: {
      /** @description Where it stands. */
      200: {
        headers: {
          /** @description The version. */
          ETag?: string
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DraftHead']
        }
      }
      /** @description A field or a parameter is not valid. Each is named. */
      400: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      401: components['responses']['KeyNeeded']
      /** @description The key does not have the right, or the change leads out of its scope. */
      403: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description There is nothing of this name in the scope of the key. */
      404: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      /** @description The document is in review, or its content is another one than the version named. */
      409: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Refusals']
        }
      }
      413: components['responses']['TooLarge']
      429: components['responses']['TooManyRequests']
    }
  }
}
