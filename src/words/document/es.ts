import type { DocumentWords } from '.'

export const es: DocumentWords = {
  heading: 'Flujo de trabajo',
  saveFirst: 'Guarde el borrador una vez; después podrá enviarse a revisión.',
  edition: 'Edición {number}, publicada el {date}.',
  seeLive: 'Ver la página publicada',
  flagged: 'Publicado de urgencia: falta revisarlo.',
  scheduled: 'Se publicará el {date}.',
  scheduleFailed: 'La publicación programada ha fallado: {reason}',
  sentBack: 'Devuelto por {name}',
  next: 'Qué ocurre después',
  steps: {
    submit: 'Un colaborador lo termina y lo envía a revisión.',
    approve: 'Un revisor que no haya participado lo aprueba o lo devuelve.',
    publish: 'Un responsable de publicación lo publica o programa su publicación.',
    confirm: 'Un revisor examina después la edición de urgencia y la confirma.',
    restore:
      'Un responsable de publicación restablece la última edición; hasta entonces, un aviso ocupa el lugar de la página.',
  },
  byItself:
    'Se publicará por sí solo en el momento previsto. Hasta entonces se puede cancelar la programación o reabrir el documento como borrador.',
  nothingNext:
    'No hay nada pendiente. Editarlo inicia la próxima edición; la página publicada no cambia.',
  whoCan: 'Quién puede hacerlo: {names}',
  andMore: { one: '{count} más', many: '{count} más', other: '{count} más' },
  nobodyCan: 'Nadie puede por ahora. Un administrador puede dar a alguien la función de {role}.',
  otherSteps: 'Otros pasos',
  notNow: 'No es posible ahora, y por qué',
  questions: {
    'change-note': '¿Qué ha cambiado?',
    comment: '¿Qué hay que cambiar?',
    notice: 'Aviso público en lugar de la página',
    reason: '¿Por qué no puede esperar a una revisión?',
  },
  hints: {
    'change-note':
      'El público lee esta nota junto a la página. Ejemplo: «Cifras de trata de personas actualizadas para 2026».',
    comment: 'Lo lee el autor, nunca el público. Diga dónde y qué sería lo correcto.',
    notice:
      'Lo lee el público. Ejemplo: «Esta página se está corrigiendo y volverá antes del viernes».',
    reason: 'Lo leen los revisores y los auditores, nunca el público.',
  },
  missing: {
    'change-note': 'Diga qué ha cambiado, al menos en inglés.',
    comment: 'Diga qué hay que cambiar.',
    notice: 'Escriba el aviso, al menos en inglés.',
    reason: 'Diga por qué no puede esperar.',
  },
  inOtherLanguages: 'En otros idiomas (opcional)',
  when: 'Cuándo, en su zona horaria ({zone})',
  times: {
    missing: 'Elija una fecha y una hora.',
    invalid: 'Esta fecha no existe. Un año tiene cuatro cifras.',
    past: 'Ese momento ya ha pasado. Elija un momento futuro o publique ahora.',
    skipped:
      'Esta hora no existe en su zona horaria: los relojes se adelantan en ese momento. Elija otra.',
  },
  savesFirst: 'Sus cambios se guardan primero.',
  confirm: {
    publish: 'Publicar ahora',
    approve: 'Aprobar esta versión',
    discard: 'Sí, descartarlo',
    withdraw: 'Retirar ahora',
    'emergency-publish': 'Publicar sin revisión',
  },
  cancel: 'Cancelar',
  done: '{transition}: hecho.',
  noAnswer: 'El servidor no ha respondido. Inténtelo de nuevo.',
  signedOut: 'Se ha cerrado su sesión. Lo que ha escrito se conserva aquí.',
  readOnly: 'Puede leer este documento, pero no modificarlo.',
  frozen: {
    'in-review':
      'En revisión: el texto está congelado, para que lo que se apruebe sea lo que se leyó.',
    approved:
      'Aprobado: el texto está congelado, para que lo que se publique sea lo que se aprobó.',
  },
  unfreezeFirst: 'Para cambiar algo, recupérelo primero.',
  toWorkflow: 'Situación actual y próximo paso',
}
