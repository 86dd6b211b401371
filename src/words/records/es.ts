import type { RecordWords } from '.'

export const es: RecordWords = {
  history: 'Historial',
  administration: 'Administración',
  kinds: {
    countries: 'País',
    ncbs: 'Oficina Central Nacional',
    agencies: 'Organismo',
    'crime-areas': 'Ámbito delictivo',
  },
  media: {
    singular: 'Imagen',
    plural: 'Imágenes',
    help: 'Imágenes para los perfiles. Una imagen se hace pública cuando la usa un perfil publicado.',
    tooLarge:
      'Esta imagen ocupa {size} MB; la mayor que se puede subir ocupa {most} MB. Elija una más pequeña.',
    alt: {
      label: 'Texto alternativo',
      help: 'Qué muestra la imagen, para quienes no pueden verla. Ejemplo: Dos agentes revisan un camión en un paso fronterizo',
    },
    caption: {
      label: 'Pie de foto',
      help: 'Qué, dónde y cuándo. Ejemplo: Control fronterizo conjunto cerca de Arlon, mayo de 2026',
    },
    credit: {
      label: 'Autoría',
      help: 'Quién hizo la imagen. Ejemplo: Policía Federal / J. Peeters',
    },
    licence: {
      label: 'Licencia',
      help: 'En qué condiciones puede mostrarse. Ejemplo: CC BY 4.0',
    },
  },
  editions: {
    singular: 'Edición',
    plural: 'Ediciones',
    help: 'Cada publicación, completa e inalterable.',
    collection: 'Tipo',
    document: 'Documento',
    title: 'Título',
    number: 'Número',
    content: 'Contenido',
    media: 'Imágenes',
    hash: {
      label: 'Huella digital',
      help: 'SHA-256 del contenido y de las imágenes que usa.',
    },
    changeNote: 'Nota de cambio',
    emergency: 'Publicado de urgencia',
    corrects: 'Errores comunicados por lectores que corrige',
    redactedAt: 'Palabras retiradas el',
    publishedAt: 'Publicado el',
  },
  events: {
    singular: 'Evento',
    plural: 'Registro de auditoría',
    help: 'Quién hizo qué y cuándo. Nada de esto puede cambiarse ni eliminarse.',
    at: 'Cuándo',
    event: {
      label: 'Evento',
      help: 'El paso del flujo, o qué otra cosa ocurrió.',
    },
    collection: 'Tipo',
    document: 'Documento',
    title: 'Título',
    actor: 'Cuenta',
    actorName: 'Quién',
    from: 'De',
    to: 'A',
    publicFrom: 'Público antes',
    publicTo: 'Público después',
    comment: 'Comentario',
    version: 'Versión',
    edition: 'Edición',
    details: 'Detalles',
  },
  users: {
    singular: 'Persona',
    plural: 'Personas',
    name: 'Nombre',
    roles: {
      label: 'Funciones',
      help: 'Una persona puede tener varias. Nadie aprueba un cambio en el que haya participado, sean cuales sean sus funciones.',
    },
    scope: {
      label: 'Ámbito',
      help: 'Dónde se aplican las funciones. Todos pueden leer todos los borradores.',
      kind: 'Tipo',
      regions: 'Regiones',
      countries: 'Países',
    },
    scopes: {
      all: 'En todas partes',
      regions: 'Regiones',
      countries: 'Países',
    },
    locale: {
      label: 'Idioma',
      help: 'El idioma del panel y de los correos, a partir del próximo inicio de sesión. Si se deja vacío, el del navegador.',
    },
    deactivated: {
      label: 'Desactivado',
      help: 'Una persona desactivada no puede iniciar sesión. No se pierde nada de lo que hizo.',
    },
  },
  settings: {
    site: {
      label: 'Ajustes del sitio',
      name: {
        label: 'Nombre',
        help: 'En la parte superior de cada página. Ejemplo: Cooperación policial en el mundo',
      },
      tagline: {
        label: 'Lema',
        help: 'Una frase que diga para qué es el sitio.',
      },
      accentColour: {
        label: 'Color de acento',
        help: 'Enlaces y botones. Ejemplo: #0b5d66',
      },
      disclaimer: {
        label: 'Aviso legal',
        help: 'Se muestra al pie de cada página.',
      },
      showMap: {
        label: 'Mostrar mapas',
        help: 'Un mapa del mundo en la página de inicio y en las páginas de los ámbitos delictivos. Los mismos países figuran siempre al lado en forma de lista.',
      },
      mapNote: {
        label: 'Texto bajo los mapas',
        help: 'Lo que el mapa dice y no dice sobre las fronteras. Sin un texto propio, el sitio indica que las fronteras no expresan opinión alguna.',
      },
      logo: 'Logotipo',
    },
    home: {
      label: 'Página de inicio',
      heading: 'Encabezado',
      introduction: {
        label: 'Introducción',
        help: 'Dos o tres frases bajo el encabezado.',
      },
    },
    navigation: {
      label: 'Navegación',
      items: 'Enlaces',
      item: 'Enlace',
      text: {
        label: 'Rótulo',
        help: 'Ejemplo: Países',
      },
      href: {
        label: 'Dirección',
        help: 'Una dirección de este sitio sin el idioma. Ejemplo: /countries',
      },
    },
  },
}
