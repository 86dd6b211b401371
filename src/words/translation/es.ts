import type { TranslationWords } from '.'

export const es: TranslationWords = {
  tab: 'Traducir',
  into: 'Traducir al',
  percent: 'Traducido al {percent} %',
  missing: {
    one: 'Falta {count} texto',
    many: 'Faltan {count} de textos',
    other: 'Faltan {count} textos',
  },
  stale: {
    one: '{count} texto por detrás del inglés',
    many: '{count} de textos por detrás del inglés',
    other: '{count} textos por detrás del inglés',
  },
  states: { missing: 'Falta', stale: 'Por detrás del inglés', current: 'Traducido' },
  onlyOpen: 'Mostrar solo lo que falta o está por detrás',
  nothingOpen: 'Todo está traducido y al día.',
  english: 'Inglés',
  whatChanged: 'Qué ha cambiado en el inglés desde entonces',
  unknownChange: 'El inglés ha cambiado desde que se tradujo este texto.',
  stillRight: 'La traducción sigue siendo correcta',
  confirmed: 'Anotado: la traducción corresponde al inglés actual.',
  save: 'Guardar la traducción',
  saving: 'Guardando…',
  saved: 'Guardado como borrador.',
  failed:
    'No se ha guardado; lo que escribió sigue aquí. El servidor no respondió: inténtelo de nuevo.',
  readOnly: 'Puede leer este documento, pero no modificarlo:',
  onePerLine: 'Uno en cada línea.',
  nothingToTranslate: 'Todavía no hay texto en inglés, así que no hay nada que traducir.',
  queue: {
    heading: 'Traducciones',
    intro:
      'Perfiles con textos que faltan o están por detrás del inglés, primero los que llevan más tiempo esperando.',
    filters: { all: 'Todos', begun: 'Empezados', stale: 'Por detrás del inglés' },
    empty: 'Aquí no hay nada pendiente de traducir. Elija otro idioma arriba o muéstrelo todo.',
    waiting: { one: '{count} perfil', many: '{count} de perfiles', other: '{count} perfiles' },
    since: 'desde el {date}',
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
}
