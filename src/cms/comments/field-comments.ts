import type { Field } from 'payload'

const BUTTON = '/src/admin/comments/FieldComments#FieldComments'

/** Fields with the button for comments below their input, those inside groups and lists too. */
export const withFieldComments = (fields: readonly Field[]): Field[] => fields.map(commented)

function commented(field: Field): Field {
  if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
  const { admin } = field as { admin?: { components?: { afterInput?: unknown[] } } }
  const components = admin?.components
  return {
    ...field,
    ...('fields' in field ? { fields: withFieldComments(field.fields) } : {}),
    // A group is commented on by its fields.
    ...(field.type === 'group'
      ? {}
      : {
          admin: {
            ...admin,
            components: { ...components, afterInput: [...(components?.afterInput ?? []), BUTTON] },
          },
        }),
  } as Field
}
