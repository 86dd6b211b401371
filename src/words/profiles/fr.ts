import type { ProfileWords } from '.'

export const fr: ProfileWords = {
  group: 'Fiches',
  state: { label: 'État', help: 'Où en est la copie de travail, et ce que voit le public.' },
  slug: {
    label: 'Adresse',
    help: 'La fin de l’adresse de la page, identique dans toutes les langues : minuscules, chiffres et traits d’union. Exemple : cote-d-ivoire',
  },
  meta: {
    label: 'Recherche et partage',
    help: 'Ce qu’affichent les moteurs de recherche et les liens partagés. À défaut, le nom et les premiers mots.',
    title: {
      label: 'Titre',
      help: '70 caractères au plus. Exemple : Belgique – coopération policière avec INTERPOL',
    },
    description: {
      label: 'Description',
      help: 'Une ou deux phrases, 200 caractères au plus. Exemple : Comment la Belgique travaille avec INTERPOL, ses principaux domaines de criminalité et ses services.',
    },
    image: { label: 'Image', help: 'Affichée lorsque quelqu’un partage la page.' },
  },
  countries: {
    singular: 'Pays',
    plural: 'Pays',
    help: 'Une fiche par pays membre.',
    tabs: {
      text: 'Texte',
      facts: 'Domaines de criminalité et faits',
      pictures: 'Images',
      bodies: 'Bureau et services',
    },
    name: {
      label: 'Nom',
      help: 'Le nom tel qu’il doit être affiché. Les noms de pays sont politiques : vérifiez la forme officielle dans chaque langue. Exemple : Côte d’Ivoire',
    },
    tagline: {
      label: 'Accroche',
      help: 'Une phrase sous le nom. Exemple : Comment la police belge travaille avec ses partenaires à l’étranger.',
    },
    iso2: { label: 'Code ISO à deux lettres', help: 'ISO 3166-1 alpha-2. Exemple : BE' },
    iso3: { label: 'Code ISO à trois lettres', help: 'ISO 3166-1 alpha-3. Exemple : BEL' },
    region: { label: 'Région', help: 'Détermine quels relecteurs régionaux voient la fiche.' },
    memberSince: {
      label: 'Membre depuis',
      help: 'Aussi précisément que possible : 1923-09-07, 1986-10 ou 1986.',
    },
    crimeOverview: {
      label: 'Lutte contre la criminalité organisée',
      help: 'Quels crimes touchent le pays, et pourquoi. Deux ou trois courts paragraphes. Exemple : « Les ports et les autoroutes attirent aussi des groupes qui se livrent au trafic de drogue et de véhicules. »',
    },
    interpolRole: {
      label: 'INTERPOL dans le pays',
      help: 'Ce que fait le Bureau central national et où il se trouve. Exemple : « Le bureau fait partie de la police fédérale et répond jour et nuit. »',
    },
    lawEnforcement: {
      label: 'Application de la loi',
      help: 'Comment la police est organisée. Inscrivez aussi les services sous Services. Exemple : « La police se compose d’un corps fédéral et de 185 corps locaux. »',
    },
    crimeAreas: {
      label: 'Domaines de criminalité',
      singular: 'Domaine de criminalité',
      help: 'Les crimes qui marquent ce pays, le plus important en premier.',
      crimeArea: 'Domaine de criminalité',
      prominence: {
        label: 'Importance',
        help: 'Principale : une menace majeure. Associée : l’accompagne. Soutenue : le bureau y travaille.',
      },
      note: {
        label: 'Remarque',
        help: 'Quelques mots à côté. Exemple : surtout par les ports maritimes',
      },
    },
    neighbours: { label: 'Pays voisins', help: 'Les pays avec une frontière terrestre commune.' },
    keyFacts: {
      label: 'Faits essentiels',
      singular: 'Fait essentiel',
      help: 'Chiffres et faits avec leur source. Exemple : Frontière terrestre, 1 297, km',
      fact: { label: 'Libellé', help: 'De quoi il s’agit. Exemple : Frontière terrestre' },
      value: { label: 'Valeur', help: 'Le chiffre ou les mots. Exemple : 1 297' },
      unit: { label: 'Unité', help: 'Exemple : km' },
      source: {
        label: 'Source',
        help: 'Qui le dit. Exemple : Office national de statistique, 2025',
      },
      verifiedOn: { label: 'Vérifié le', help: 'Le jour de votre dernière vérification.' },
    },
    gallery: {
      label: 'Galerie',
      singular: 'Image',
      plural: 'Images',
      help: 'Des images du travail de la police dans le pays.',
      media: 'Image',
      caption: {
        label: 'Légende',
        help: 'Quoi, où et quand. Exemple : Contrôle commun à la frontière près d’Arlon, mai 2026',
      },
    },
    ncb: 'Bureau central national',
    agencies: 'Services',
  },
  ncbs: {
    singular: 'Bureau central national',
    plural: 'Bureaux centraux nationaux',
    help: 'Le bureau par lequel un pays travaille avec les autres. Chaque pays en a un.',
    name: { label: 'Nom', help: 'Exemple : BCN Bruxelles' },
    country: 'Pays',
    city: { label: 'Ville', help: 'Où siège le bureau. Exemple : Bruxelles' },
    hostAgency: { label: 'Service d’accueil', help: 'Le service dont le bureau fait partie.' },
    unit: {
      label: 'Unité',
      help: 'L’unité au sein du service d’accueil. Exemple : Coopération policière internationale',
    },
    mandate: {
      label: 'Mandat',
      help: 'À quoi sert le bureau, en deux ou trois phrases. Exemple : « Il transmet les demandes entre la police nationale et 195 autres pays. »',
    },
    crimeAreas: {
      label: 'Domaines de criminalité',
      help: 'Les domaines de criminalité que pilote le bureau.',
    },
    contacts: {
      label: 'Points de contact',
      singular: 'Point de contact',
      help: 'Uniquement ce que le public peut utiliser. Aucun nom de personne.',
      kind: 'Type',
      detail: { label: 'Libellé', help: 'À quoi il sert. Exemple : Service de presse' },
      value: { label: 'Valeur', help: 'Le numéro ou l’adresse. Exemple : +32 2 000 00 00' },
    },
    aroundTheClock: 'Répond jour et nuit',
  },
  agencies: {
    singular: 'Service',
    plural: 'Services',
    help: 'Les organismes chargés de l’application de la loi dans un pays.',
    name: { label: 'Nom', help: 'Exemple : Police fédérale' },
    nativeName: {
      label: 'Nom d’origine',
      help: 'Le nom dans la langue du pays. Exemple : Police Fédérale / Federale Politie',
    },
    acronym: { label: 'Sigle', help: 'Exemple : BKA' },
    country: 'Pays',
    parent: {
      label: 'Service de rattachement',
      help: 'Le service dont il dépend, dans le même pays.',
    },
    level: 'Niveau',
    functions: { label: 'Fonctions', help: 'Ce que fait le service ; plusieurs sont possibles.' },
    unitCount: {
      label: 'Nombre d’unités',
      help: 'Lorsqu’il en existe beaucoup du même type. Exemple : 185, pour 185 polices locales',
    },
    responsibilities: {
      label: 'Responsabilités',
      help: 'Ce dont le service est chargé, en quelques phrases. Exemple : « Il enquête sur la criminalité organisée et surveille les chemins de fer et les aéroports. »',
    },
    website: { label: 'Site web', help: 'L’adresse complète. Exemple : https://www.police.be' },
  },
  'crime-areas': {
    singular: 'Domaine de criminalité',
    plural: 'Domaines de criminalité',
    help: 'Les types de criminalité auxquels les fiches renvoient.',
    name: { label: 'Nom', help: 'Exemple : Criminalité liée aux véhicules' },
    summary: {
      label: 'Résumé',
      help: 'Une ou deux phrases. Exemple : « Les véhicules volés et leurs pièces sont revendus au-delà des frontières. »',
    },
    description: { label: 'Description', help: 'Ce que couvre le domaine.' },
    synonyms: {
      label: 'Synonymes',
      help: 'D’autres mots dans cette langue. L’importation les reconnaît ; appuyez sur Entrée après chacun. Exemple : vol de voitures',
    },
    related: {
      label: 'Domaines liés',
      help: 'Les domaines qui vont souvent de pair avec celui-ci.',
    },
    icon: { label: 'Icône', help: 'Le nom d’un symbole. Exemple : car' },
  },
}
