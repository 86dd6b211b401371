import type { CheckboxField } from 'payload'

import { signedIn } from '../../access/fields'

/** The setting whether a document is approved while a comment on it is open. */
export const openCommentsBlockApprovalField: CheckboxField = {
  name: 'openCommentsBlockApproval',
  label: {
    en: 'Open comments block approval',
    fr: 'Les commentaires ouverts bloquent l’approbation',
    es: 'Los comentarios abiertos impiden la aprobación',
    ar: 'التعليقات المفتوحة تمنع الموافقة',
  },
  type: 'checkbox',
  defaultValue: false,
  access: { read: signedIn },
  admin: {
    description: {
      en: 'A document is approved only when every comment on it is resolved.',
      fr: 'Un document n’est approuvé que lorsque tous ses commentaires sont résolus.',
      es: 'Un documento solo se aprueba cuando todos sus comentarios están resueltos.',
      ar: 'لا تتم الموافقة على مستند إلا بعد حلّ جميع التعليقات عليه.',
    },
  },
}
