import type { NotificationWords } from '.'

export const es: NotificationWords = {
  kinds: {
    submitted: 'Algo espera mi revisión',
    'sent-back': 'Mi trabajo fue devuelto',
    approved: 'Algo fue aprobado',
    published: 'Mi trabajo fue publicado',
    'schedule-failed': 'Falló una publicación programada',
    mentioned: 'Alguien me mencionó',
    overdue: 'Una revisión está atrasada',
  },
  said: {
    submitted: '{actor} envió «{title}» a revisión',
    'sent-back': '{actor} devolvió «{title}»',
    approved: '{actor} aprobó «{title}»',
    published: '{actor} publicó «{title}»',
    'schedule-failed': 'Falló la publicación programada de «{title}»',
    mentioned: '{actor} le mencionó en un comentario sobre «{title}»',
    overdue: '«{title}» espera su revisión desde hace demasiado tiempo',
  },
  choices: { 'at-once': 'Al momento', digest: 'En el resumen diario', off: 'Nunca' },
  preferences: {
    heading: 'Notificaciones',
    description: 'Cómo se le avisa. Nunca se le avisa de lo que hizo usted mismo.',
    mail: 'Por correo',
    panel: 'En el panel',
  },
  mail: {
    open: 'Abrir «{title}»',
    why: 'Recibe este mensaje por su cuenta. Elija de qué y cómo se le avisa:',
    preferences: 'Mis notificaciones',
    digestSubject: {
      one: 'Una novedad para usted hoy',
      many: '{count} de novedades para usted hoy',
      other: '{count} novedades para usted hoy',
    },
    digestHeading: 'Lo que ha pasado desde el último resumen',
  },
  panel: {
    heading: 'Notificaciones',
    bell: 'Notificaciones',
    unread: {
      one: '{count} notificación sin leer',
      many: '{count} de notificaciones sin leer',
      other: '{count} notificaciones sin leer',
    },
    noneUnread: 'Ninguna notificación sin leer',
    empty: 'Nada todavía. Lo que le espera, y lo que pasa con su trabajo, aparecerá aquí.',
    markRead: 'Marcar como leída',
    markAllRead: 'Marcar todas como leídas',
    newOne: 'Nueva',
    open: 'Abrir',
    more: 'Mostrar anteriores',
    settings: 'Elegir de qué se le avisa',
    undelivered: 'Correo que no ha llegado',
    undeliveredIntro:
      'Solo los administradores ven esto. Compruebe el servidor de correo, SMTP_URL.',
    undeliveredLine: '{kind}, para {name}, {attempts}',
    attempts: {
      one: '{count} intento',
      many: '{count} de intentos',
      other: '{count} intentos',
    },
    sendAgain: 'Enviar de nuevo',
    willBeTried: 'Se volverá a intentar automáticamente.',
    failed: 'El servidor no ha respondido. Inténtelo de nuevo.',
  },
}
