import type { ReadinessWords } from '.'

export const es: ReadinessWords = {
  heading: 'Comprobaciones',
  empty: 'Nada se opone.',
  checking: 'Comprobando…',
  failed:
    'No se han podido hacer las comprobaciones. Guarde o recargue la página para volver a intentarlo.',
  groups: {
    blocking: {
      one: '{count} punto que corregir antes',
      many: '{count} de puntos que corregir antes',
      other: '{count} puntos que corregir antes',
    },
    warning: {
      one: '{count} punto que revisar',
      many: '{count} de puntos que revisar',
      other: '{count} puntos que revisar',
    },
    info: { one: '{count} nota', many: '{count} de notas', other: '{count} notas' },
  },
  statements: {
    required: 'Este campo es obligatorio.',
    invalid: '{message}',
    'relation-gone': 'Apunta a un documento que ya no existe. Elija otro o quítelo.',
    'alt-missing': 'La imagen no tiene texto alternativo. Diga con palabras lo que muestra.',
    'alt-untranslated': 'El texto alternativo de la imagen no está traducido.',
    'link-gone': 'Un enlace lleva a un documento que ya no existe.',
    'link-not-public':
      'Un enlace lleva a «{title}», que no es público: la página muestra las palabras sin enlace.',
    'link-not-followed':
      'El enlace a «{url}» no es una dirección web completa: la página muestra las palabras sin enlace.',
    'relation-not-public': '«{title}» no es público: la página lo omite hasta que lo sea.',
    'empty-field': 'Todavía no se ha escrito nada aquí.',
    'empty-heading': 'No hay nada bajo el título «{heading}».',
    'no-bureau': 'El país todavía no tiene Oficina Central Nacional.',
    'no-agencies': 'El país todavía no tiene organismos.',
    'web-link-broken':
      '{url} no funcionaba cuando se comprobó por última vez, el {date} ({answer}).',
    'web-links-unchecked': {
      one: '{count} enlace a otro sitio aún no se ha comprobado. Se comprueba en segundo plano.',
      many: '{count} de enlaces a otros sitios aún no se han comprobado. Se comprueban en segundo plano.',
      other:
        '{count} enlaces a otros sitios aún no se han comprobado. Se comprueban en segundo plano.',
    },
    'web-links-off': {
      one: '{count} enlace a otro sitio no se comprueba: la comprobación está desactivada en este servidor.',
      many: '{count} de enlaces a otros sitios no se comprueban: la comprobación está desactivada en este servidor.',
      other:
        '{count} enlaces a otros sitios no se comprueban: la comprobación está desactivada en este servidor.',
    },
    'no-source': 'El dato no indica ninguna fuente.',
    'never-verified': 'No se indica cuándo se comprobó el dato por última vez.',
    'review-due': 'El dato se comprobó por última vez el {date}. Compruébelo de nuevo.',
    'nothing-translated': {
      one: 'El único texto no está traducido al {language}: los lectores ven el inglés.',
      many: 'Ninguno de los {count} de textos está traducido al {language}: los lectores ven el inglés.',
      other:
        'Ninguno de los {count} textos está traducido al {language}: los lectores ven el inglés.',
    },
    'texts-untranslated': {
      one: 'Falta {count} de {total} textos en {language}: la página mezcla idiomas.',
      many: 'Faltan {count} de {total} textos en {language}: la página mezcla idiomas.',
      other: 'Faltan {count} de {total} textos en {language}: la página mezcla idiomas.',
    },
    'translation-stale': 'El inglés ha cambiado desde que se tradujo este texto.',
    'neighbours-differ': 'El texto habla de {stated} vecinos; la lista de vecinos tiene {known}.',
    'membership-differs': 'El texto da {stated} como año de adhesión; el campo dice {known}.',
    'city-differs':
      'El texto sitúa la oficina en «{stated}»; el perfil de la oficina dice {known}.',
    'agencies-differ': 'El texto habla de {stated} organismos; hay {known}.',
  },
}
