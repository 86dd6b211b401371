import type { PreviewWords } from '.'

export const es: PreviewWords = {
  page: {
    title: 'Vista previa, sin publicar',
    about:
      'Preparada para {recipient}. Es la versión del {date}, exactamente como estaba entonces.',
    expires: 'Este enlace funciona hasta el {date}.',
    outdated: 'Esta versión ya no es el texto actual: se ha cambiado desde entonces.',
    languages: 'Idiomas de esta vista previa',
    answer: '¿Qué dice de esta versión?',
    kind: 'Su respuesta',
    confirm: 'Confirmo que es correcta',
    comment: 'Tengo un comentario',
    name: 'Su nombre y oficina',
    text: 'Comentario',
    textHint: 'Texto sin formato, 4000 caracteres como máximo. Necesario salvo que confirme.',
    send: 'Enviar',
    kept: 'Gracias. Su respuesta ha llegado a los editores.',
    earlier: 'Lo que se ha dicho con este enlace',
    confirmed: '{name} confirmó el {date}',
    commented: '{name} comentó el {date}',
    problems: {
      kind: 'Elija si confirma o comenta.',
      name: 'Diga quién es, en 200 caracteres como máximo.',
      'text-missing': 'Escriba su comentario.',
      'text-too-long': 'Su comentario supera los 4000 caracteres. Acórtelo.',
      throttled:
        'Ha habido muchas respuestas con este enlace. Inténtelo de nuevo dentro de una hora.',
    },
    gone: {
      unknown:
        'No existe esta vista previa. Compruebe la dirección o pregunte a quien le envió el enlace.',
      expired: 'Este enlace ha caducado. Pida uno nuevo a quien se lo envió.',
      revoked: 'Este enlace fue revocado. Pregunte a quien se lo envió.',
      'no-page': 'Esta versión todavía no tiene página. Pregunte a quien le envió el enlace.',
    },
  },
  share: {
    title: 'Compartir una vista previa',
    about:
      'Un enlace con el que alguien sin cuenta ve exactamente esta versión y puede confirmarla o comentarla.',
    recipient: '¿Para quién?',
    recipientHint: 'Nombre y oficina. Lo verá en la página.',
    days: 'Días de validez',
    create: 'Crear un enlace',
    created: 'Envíele esta dirección. Solo se muestra ahora:',
    copy: 'Copiar la dirección',
    copied: 'Copiada',
    revoke: 'Revocar el enlace para {recipient}',
    none: 'No se ha creado ningún enlace para este documento.',
    forWhom: 'Para {recipient}, hasta el {date}',
    states: { open: 'Abierto', expired: 'Caducado', revoked: 'Revocado' },
    current: 'Muestra el texto actual',
    outdated: 'Muestra una versión anterior',
    answers: { one: '{count} respuesta', many: '{count} respuestas', other: '{count} respuestas' },
    confirmed: '{name} confirmó, {date}',
    commented: '{name} comentó, {date}',
    unsaved: 'Guarde antes el borrador: un enlace muestra lo que está guardado.',
    failed: 'No ha funcionado. Inténtelo de nuevo.',
  },
}
