import type { JSONField } from 'payload'

/**
 * Data that nobody edits, shown as text. Payload's own component is an editor that loads its script from another
 * site, and no request may leave this one.
 */
export const JSON_SHOWN: NonNullable<JSONField['admin']> = {
  readOnly: true,
  disableListFilter: true,
  components: { Field: '/src/admin/frame/JsonText#JsonText' },
}
