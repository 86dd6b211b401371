import type { WebhookWords } from '.'

export const es: WebhookWords = {
  heading: 'Webhooks',
  about:
    'Un webhook informa a un programa de lo que se publica, se retira y se decide, con mensajes firmados. Nombran documentos y estados; no contienen textos ni personas.',
  notAllowed: 'Los webhooks se muestran a administradores y auditores.',
  empty: 'Aún no se ha creado ningún webhook.',
  make: {
    heading: 'Crear un webhook',
    name: 'Nombre',
    url: 'Dirección',
    urlHint:
      'Con https. A las direcciones de redes privadas solo se llama si la configuración lo permite.',
    events: 'De qué se le informa',
    collections: 'De qué documentos',
    submit: 'Crear el webhook',
  },
  events: {
    published: 'Publicaciones',
    withdrawn: 'Retiradas',
    restored: 'Documentos devueltos al sitio',
    redacted: 'Palabras suprimidas porque la ley lo exige',
    transition: 'Cada paso del flujo editorial',
    test: 'Prueba',
  },
  states: { active: 'Activo', paused: 'En pausa' },
  secret: {
    heading: 'Copie el secreto ahora',
    about: 'El receptor comprueba las firmas con él. Solo se muestra esta vez.',
    label: 'Secreto de «{name}»',
    copy: 'Copiar el secreto',
    copied: 'Copiado',
    done: 'Lo he guardado',
  },
  facts: {
    url: 'Dirección',
    events: 'Se le informa de',
    collections: 'Documentos',
    made: 'Creado',
    madeBy: 'el {date}, por {name}',
    failing: 'No ha llegado nada desde el',
  },
  actions: {
    test: 'Enviar una prueba',
    pause: 'Pausar',
    resume: 'Reanudar',
    rotate: 'Secreto nuevo',
    rotateAbout: 'Un secreto nuevo firma junto al actual durante un día.',
  },
  done: { test: 'Una prueba va en camino.', replay: 'Se envían de nuevo.' },
  log: {
    heading: 'Mensajes a «{name}»',
    empty: 'Aún no se ha enviado nada.',
    states: { waiting: 'En espera', delivered: 'Llegó', 'given-up': 'Abandonado' },
    attempts: { one: '{count} intento', many: '{count} de intentos', other: '{count} intentos' },
    answered: 'respondió {status} tras {duration} ms',
    unanswered: 'sin respuesta: {error}',
    next: 'próximo intento: {time}',
    replay: 'Enviar de nuevo',
    replayDay: 'Enviar de nuevo todo lo del último día',
    older: 'Mensajes anteriores',
  },
  refusals: {
    'webhook-invalid': 'Indique un nombre, una dirección con https o http y de qué se le informa.',
    role: 'Los webhooks son cosa de un administrador.',
  },
  failed: 'No ha funcionado. Inténtelo de nuevo.',
}
