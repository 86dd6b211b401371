import type { ProfileWords } from '.'

export const es: ProfileWords = {
  group: 'Perfiles',
  state: {
    label: 'Situación',
    help: 'En qué punto está la copia de trabajo y qué ve el público.',
  },
  slug: {
    label: 'Dirección',
    help: 'El final de la dirección de la página, igual en todos los idiomas: minúsculas, cifras y guiones. Ejemplo: cote-d-ivoire',
  },
  meta: {
    label: 'Búsqueda y difusión',
    help: 'Lo que muestran los buscadores y los enlaces compartidos. Si se deja vacío, se usan el nombre y las primeras palabras.',
    title: {
      label: 'Título',
      help: '70 caracteres como máximo. Ejemplo: Bélgica: cooperación policial con INTERPOL',
    },
    description: {
      label: 'Descripción',
      help: 'Una o dos frases, 200 caracteres como máximo. Ejemplo: Cómo trabaja Bélgica con INTERPOL, sus principales ámbitos delictivos y sus organismos.',
    },
    image: { label: 'Imagen', help: 'Se muestra cuando alguien comparte la página.' },
  },
  countries: {
    singular: 'País',
    plural: 'Países',
    help: 'Un perfil por cada país miembro.',
    tabs: {
      text: 'Texto',
      facts: 'Ámbitos delictivos y datos',
      pictures: 'Imágenes',
      bodies: 'Oficina y organismos',
    },
    name: {
      label: 'Nombre',
      help: 'El nombre tal como debe mostrarse. Los nombres de los países son políticos: compruebe la forma oficial en cada idioma. Ejemplo: Côte d’Ivoire',
    },
    tagline: {
      label: 'Lema',
      help: 'Una frase debajo del nombre. Ejemplo: Cómo colabora la policía belga con sus socios en el extranjero.',
    },
    iso2: { label: 'Código ISO de dos letras', help: 'ISO 3166-1 alfa-2. Ejemplo: BE' },
    iso3: { label: 'Código ISO de tres letras', help: 'ISO 3166-1 alfa-3. Ejemplo: BEL' },
    region: { label: 'Región', help: 'Determina qué revisores regionales ven el perfil.' },
    memberSince: {
      label: 'Miembro desde',
      help: 'Con la precisión que se conozca: 1923-09-07, 1986-10 o 1986.',
    },
    crimeOverview: {
      label: 'Lucha contra la delincuencia organizada',
      help: 'Qué delitos afectan al país y por qué. Dos o tres párrafos breves. Ejemplo: «Los puertos y las autopistas atraen también a grupos que trafican con drogas y vehículos».',
    },
    interpolRole: {
      label: 'INTERPOL en el país',
      help: 'Qué hace la Oficina Central Nacional y dónde está. Ejemplo: «La oficina forma parte de la Policía Federal y atiende las 24 horas».',
    },
    lawEnforcement: {
      label: 'Fuerzas del orden',
      help: 'Cómo se organiza la policía. Registre también los organismos en Organismos. Ejemplo: «La policía se reparte entre un cuerpo federal y 185 cuerpos locales».',
    },
    crimeAreas: {
      label: 'Ámbitos delictivos',
      singular: 'Ámbito delictivo',
      help: 'Los delitos que marcan este país, el más importante primero.',
      crimeArea: 'Ámbito delictivo',
      prominence: {
        label: 'Importancia',
        help: 'Principal: una amenaza mayor. Asociado: la acompaña. Apoyado: la oficina trabaja en ello.',
      },
      note: {
        label: 'Nota',
        help: 'Unas palabras al lado. Ejemplo: sobre todo por los puertos marítimos',
      },
    },
    neighbours: { label: 'Países vecinos', help: 'Países con frontera terrestre común.' },
    keyFacts: {
      label: 'Datos clave',
      singular: 'Dato clave',
      help: 'Cifras y datos con su fuente. Ejemplo: Frontera terrestre, 1297, km',
      fact: { label: 'Rótulo', help: 'De qué se trata. Ejemplo: Frontera terrestre' },
      value: { label: 'Valor', help: 'La cifra o las palabras. Ejemplo: 1297' },
      unit: { label: 'Unidad', help: 'Ejemplo: km' },
      source: {
        label: 'Fuente',
        help: 'Quién lo dice. Ejemplo: Instituto Nacional de Estadística, 2025',
      },
      verifiedOn: { label: 'Comprobado el', help: 'El día en que lo comprobó por última vez.' },
    },
    gallery: {
      label: 'Galería',
      singular: 'Imagen',
      plural: 'Imágenes',
      help: 'Imágenes del trabajo policial en el país.',
      media: 'Imagen',
      caption: {
        label: 'Pie de foto',
        help: 'Qué, dónde y cuándo. Ejemplo: Control fronterizo conjunto cerca de Arlon, mayo de 2026',
      },
    },
    ncb: 'Oficina Central Nacional',
    agencies: 'Organismos',
  },
  ncbs: {
    singular: 'Oficina Central Nacional',
    plural: 'Oficinas Centrales Nacionales',
    help: 'La oficina a través de la cual un país trabaja con los demás. Cada país tiene una.',
    name: { label: 'Nombre', help: 'Ejemplo: OCN Bruselas' },
    country: 'País',
    city: { label: 'Ciudad', help: 'Dónde está la oficina. Ejemplo: Bruselas' },
    hostAgency: {
      label: 'Organismo anfitrión',
      help: 'El organismo del que forma parte la oficina.',
    },
    unit: {
      label: 'Unidad',
      help: 'La unidad dentro del organismo anfitrión. Ejemplo: Cooperación Policial Internacional',
    },
    mandate: {
      label: 'Mandato',
      help: 'Para qué está la oficina, en dos o tres frases. Ejemplo: «Transmite solicitudes entre la policía nacional y otros 195 países».',
    },
    crimeAreas: {
      label: 'Ámbitos delictivos',
      help: 'Los ámbitos delictivos que dirige la oficina.',
    },
    contacts: {
      label: 'Puntos de contacto',
      singular: 'Punto de contacto',
      help: 'Solo lo que el público puede usar. Sin nombres de personas.',
      kind: 'Tipo',
      detail: { label: 'Rótulo', help: 'Para qué sirve. Ejemplo: Oficina de prensa' },
      value: { label: 'Valor', help: 'El número o la dirección. Ejemplo: +32 2 000 00 00' },
    },
    aroundTheClock: 'Atiende las 24 horas',
  },
  agencies: {
    singular: 'Organismo',
    plural: 'Organismos',
    help: 'Los organismos que hacen cumplir la ley en un país.',
    name: { label: 'Nombre', help: 'Ejemplo: Policía Federal' },
    nativeName: {
      label: 'Nombre original',
      help: 'El nombre en el idioma del país. Ejemplo: Police Fédérale / Federale Politie',
    },
    acronym: { label: 'Sigla', help: 'Ejemplo: BKA' },
    country: 'País',
    parent: {
      label: 'Organismo superior',
      help: 'El organismo del que depende, en el mismo país.',
    },
    level: 'Nivel',
    functions: { label: 'Funciones', help: 'Qué hace el organismo; puede haber varias.' },
    unitCount: {
      label: 'Número de unidades',
      help: 'Cuando hay muchas del mismo tipo. Ejemplo: 185, por 185 policías locales',
    },
    responsibilities: {
      label: 'Responsabilidades',
      help: 'De qué se ocupa el organismo, en unas frases. Ejemplo: «Investiga la delincuencia organizada y vigila ferrocarriles y aeropuertos».',
    },
    website: { label: 'Sitio web', help: 'La dirección completa. Ejemplo: https://www.police.be' },
  },
  'crime-areas': {
    singular: 'Ámbito delictivo',
    plural: 'Ámbitos delictivos',
    help: 'Los tipos de delincuencia a los que remiten los perfiles.',
    name: { label: 'Nombre', help: 'Ejemplo: Delitos relacionados con vehículos' },
    summary: {
      label: 'Resumen',
      help: 'Una o dos frases. Ejemplo: «Los vehículos robados y sus piezas se venden al otro lado de las fronteras».',
    },
    description: { label: 'Descripción', help: 'Qué abarca el ámbito.' },
    synonyms: {
      label: 'Sinónimos',
      help: 'Otras palabras en este idioma. La importación las reconoce; pulse Intro después de cada una. Ejemplo: robo de coches',
    },
    related: {
      label: 'Ámbitos relacionados',
      help: 'Los ámbitos que suelen ir unidos a este.',
    },
    icon: { label: 'Icono', help: 'El nombre de un símbolo. Ejemplo: car' },
  },
}
