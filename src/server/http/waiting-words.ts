import type { Locale } from '../../vocabulary/locales'

/** What people may have to wait for before they are answered. */
export type Awaited = 'server' | 'database'

interface WaitingWords {
  headings: Record<Awaited, string>
  about: Record<Awaited, string>
  /** Said where the page does so. */
  opensByItself: string
  tryAgain: string
}

/** What a page says that stands for one which cannot be shown yet. */
export const WAITING_WORDS: Record<Locale, WaitingWords> = {
  en: {
    headings: {
      server: 'The site is starting',
      database: 'The database does not answer right now',
    },
    about: {
      server: 'It will be there in a moment.',
      database: 'Nothing that was saved is lost, and you stay signed in.',
    },
    opensByItself: 'This page opens by itself as soon as it can be shown.',
    tryAgain: 'Try again now',
  },
  fr: {
    headings: {
      server: 'Le site démarre',
      database: 'La base de données ne répond pas pour l’instant',
    },
    about: {
      server: 'Il sera disponible dans un instant.',
      database: 'Rien de ce qui a été enregistré n’est perdu, et votre session reste ouverte.',
    },
    opensByItself: 'Cette page s’ouvrira d’elle-même dès qu’elle pourra être affichée.',
    tryAgain: 'Réessayer maintenant',
  },
  es: {
    headings: {
      server: 'El sitio se está iniciando',
      database: 'La base de datos no responde en este momento',
    },
    about: {
      server: 'Estará disponible en un momento.',
      database: 'No se ha perdido nada de lo guardado y su sesión sigue abierta.',
    },
    opensByItself: 'Esta página se abrirá sola en cuanto pueda mostrarse.',
    tryAgain: 'Intentar de nuevo',
  },
  ar: {
    headings: {
      server: 'الموقع قيد التشغيل',
      database: 'قاعدة البيانات لا تستجيب الآن',
    },
    about: {
      server: 'سيكون متاحًا بعد لحظات.',
      database: 'لم يُفقد شيء مما حُفظ، وما زالت جلستك مفتوحة.',
    },
    opensByItself: 'ستُفتح هذه الصفحة تلقائيًا حالما يمكن عرضها.',
    tryAgain: 'أعد المحاولة الآن',
  },
}
